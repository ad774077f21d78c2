package primarycare.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.job.Columns;
import primarycare.table.spec.TableSpec;

/**
 * Adds up the public amounts of a table's rows over areas, cell by cell: for rows at hand alone.
 */
public final class AmountSums implements RowSummer<AmountSums> {

  private static final int PLACES = 9;

  /**
   * The rows of all areas of a type that are of one cell.
   *
   * @param of what else the rows are of but their areas
   */
  record Cell(String areaType, LocalDate month, String period, List<Object> of) {

    Cell whole() {
      return new Cell(Columns.ALL, month, period, of);
    }

    /** All cells of its month and period. */
    Cell everything() {
      return new Cell(Columns.ALL, month, period, List.of());
    }

    Cell ofType(String type) {
      return new Cell(type, month, period, of);
    }
  }

  private final int[] keys;
  private final int[] amounts;
  private final int areaType;
  private final int month;
  private final int period;
  private final Map<Cell, BigDecimal[]> sums = new HashMap<>();

  /**
   * @param names of the columns of the rows
   */
  public AmountSums(TableSpec spec, String... names) {
    List<String> all = List.of(names);
    this.areaType = all.indexOf(Columns.AREA_TYPE);
    this.month = all.indexOf(Columns.MONTH);
    this.period = all.indexOf(Columns.PERIOD);
    this.keys = CountSummer.cell(spec).mapToInt(all::indexOf).toArray();
    this.amounts = CountSummer.summed(spec).stream().mapToInt(all::indexOf).toArray();
  }

  @Override
  public void add(IntFunction<Object> row) {
    if (amounts.length > 0) {
      BigDecimal[] own = sums.computeIfAbsent(cell(row), none -> nothing());
      for (int i = 0; i < amounts.length; i++) {
        own[i] = own[i].add(exact(row.apply(amounts[i])));
      }
    }
  }

  private Cell cell(IntFunction<Object> row) {
    return new Cell(
        (String) row.apply(areaType),
        (LocalDate) row.apply(month),
        period < 0 ? null : (String) row.apply(period),
        IntStream.of(keys).mapToObj(row).toList());
  }

  private BigDecimal[] nothing() {
    BigDecimal[] nothing = new BigDecimal[amounts.length];
    Arrays.fill(nothing, BigDecimal.ZERO);
    return nothing;
  }

  /** What is not there adds nothing. */
  private static BigDecimal exact(Object amount) {
    return amount == null
        ? BigDecimal.ZERO
        : amount instanceof BigDecimal exact ? exact : new BigDecimal(amount.toString());
  }

  @Override
  public AmountSums sums() {
    return this;
  }

  Stream<Cell> cells() {
    return sums.keySet().stream();
  }

  /** The sum of a column, to nine places; null for a cell that no row is of. */
  BigDecimal of(Cell cell, int column) {
    BigDecimal[] own = sums.get(cell);
    return own == null ? null : own[column].setScale(PLACES, RoundingMode.HALF_UP);
  }
}
