package primarycare.reconcile;

import static primarycare.job.Columns.AGE_BAND_SCHEME;
import static primarycare.job.Columns.AGE_GROUP;
import static primarycare.job.Columns.ALL;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_TYPE;
import static primarycare.job.Columns.ATTENDANCES;
import static primarycare.job.Columns.DEPARTMENT_GROUP;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PERIOD;
import static primarycare.job.Columns.REGISTRATION;
import static primarycare.job.Columns.SEX;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/**
 * Adds the rows of a table up, as {@link CountSums} keeps them.
 *
 * <p>Of each count that adds up over areas it takes two sums: of the count, and of the count times
 * a weight that stands for the cell, which is all that the row is of but its area. Where the areas
 * of a type have in each cell together what the whole has, both sums are the whole's. Where a cell
 * differs the second is not, but for a chance of one in 2<sup>63</sup>: so no cell needs to be
 * kept.
 */
public final class CountSummer implements RowSummer<CountSums> {

  private static final int WEIGHT_PLACES = 9;

  private final int[] cell;
  private final int[] counts;
  private final int month;
  private final int period;
  private final int areaType;
  private final int department;
  private final int ageGroup;
  private final int registration;
  private final int sex;
  private final int scheme;
  private final int attendances;
  private final boolean addsAttendances;
  private final ListsUsed lists;
  private final CellWeights weights = new CellWeights();
  private final CountSums sums = new CountSums();

  /** Those of the row before, which are most often those of the next one too. */
  private CountSums.Level level;

  private long[] ofLevel;
  private CountSums.WayOfPeriod way;
  private long ofWay;

  /**
   * @param names of the columns of the rows
   */
  public CountSummer(TableSpec spec, String... names) {
    List<String> all = List.of(names);
    this.month = all.indexOf(MONTH);
    this.period = all.indexOf(PERIOD);
    this.areaType = all.indexOf(AREA_TYPE);
    this.department = all.indexOf(DEPARTMENT_GROUP);
    this.ageGroup = all.indexOf(AGE_GROUP);
    this.registration = all.indexOf(REGISTRATION);
    this.sex = all.indexOf(SEX);
    this.scheme = all.indexOf(AGE_BAND_SCHEME);
    this.attendances = all.indexOf(ATTENDANCES);
    this.lists = new ListsUsed(spec, names);
    this.cell = cell(spec).mapToInt(all::indexOf).toArray();
    this.counts = summed(spec).stream().mapToInt(all::indexOf).toArray();
    this.addsAttendances = EveryAttendance.holdsEveryone(spec);
  }

  /** The columns that add up over areas; none in a table without areas. */
  static List<String> summed(TableSpec spec) {
    return spec.has(AREA_TYPE)
        ? spec.columns().stream().filter(ColumnSpec::additive).map(ColumnSpec::name).toList()
        : List.of();
  }

  /** What else rows are of but their months, periods and areas. */
  static Stream<String> cell(TableSpec spec) {
    return spec.keys().stream()
        .filter(key -> !List.of(MONTH, PERIOD, AREA_TYPE, AREA_CODE).contains(key));
  }

  @Override
  public CountSums sums() {
    addWay();
    lists.sums().forEach(sums::add);
    return sums;
  }

  @Override
  public void add(IntFunction<Object> row) {
    takeLevel((LocalDate) get(row, month), text(row, period), text(row, areaType));
    if (counts.length > 0) {
      addCounts(row);
    }
    if (addsAttendances && isEveryone(row)) {
      takeWay(text(row, scheme), sexes(text(row, sex)));
      Long own = (Long) get(row, attendances);
      ofWay += own == null ? 0 : own;
    }
    lists.add(row);
  }

  private void takeLevel(LocalDate of, String span, String type) {
    if (level == null || !level.is(of, span, type)) {
      level = new CountSums.Level(of, span, type);
      ofLevel = counts.length > 0 ? sums.of(level, 2 * counts.length) : null;
    }
  }

  private void takeWay(String ages, String sexes) {
    if (way == null || !way.is(level, ages, sexes)) {
      addWay();
      boolean ofPractices = EveryAttendance.isOfPractices(level.areaType(), registration >= 0);
      way =
          new CountSums.WayOfPeriod(
              level.month(),
              level.period(),
              new CountSums.Way(ofPractices, level.areaType(), ages, sexes));
    }
  }

  private void addWay() {
    if (way != null) {
      sums.addAttendances(way, ofWay);
    }
    ofWay = 0;
  }

  private void addCounts(IntFunction<Object> row) {
    long weight = weights.of(row, cell);
    for (int i = 0; i < counts.length; i++) {
      Object count = row.apply(counts[i]);
      if (count != null) {
        long whole = whole(count);
        ofLevel[2 * i] += whole;
        ofLevel[2 * i + 1] += whole * weight;
      }
    }
  }

  /**
   * A count as it is; an amount, of which areas have parts by weights of nine places, in its
   * billionths. Sums are compared and not read, so that they may go round.
   */
  private static long whole(Object number) {
    return number instanceof Double amount
        ? new BigDecimal(amount)
            .movePointRight(WEIGHT_PLACES)
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValue()
        : (Long) number;
  }

  /** Whether the row is of all departments and ages together, and of one registration. */
  private boolean isEveryone(IntFunction<Object> row) {
    String ages = text(row, ageGroup);
    return ALL.equals(text(row, department))
        && (ages == null || ages.equals(ALL))
        && !ALL.equals(text(row, registration));
  }

  private static String sexes(String of) {
    return of == null || of.equals(ALL) ? "all sexes" : "by sex";
  }

  private static String text(IntFunction<Object> row, int column) {
    return (String) get(row, column);
  }

  /** Null for a column that the table has not. */
  private static Object get(IntFunction<Object> row, int column) {
    return column < 0 ? null : row.apply(column);
  }
}
