package primarycare.reconcile;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import primarycare.figure.Shown;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/** Adds up what is shown of a column in the rows that have some values, without losing anything. */
final class FigureSum implements RowSummer<FigureSum.Sum> {

  /** So many decimal places of an amount that is a double are counted. */
  private static final int PLACES = 9;

  private static final Set<String> HIDDEN =
      Set.of(Shown.Status.SUPPRESSED.label(), Shown.Status.WITHHELD.label());

  private final int column;
  private final int status;
  private final int[] chosen;
  private final List<String> values;
  private Sum sum = Sum.NOTHING;

  /**
   * Which rows are added up.
   *
   * @param where values of columns, as texts
   */
  record Of(String column, Map<String, String> where) implements Serializable {}

  /**
   * What some rows come to.
   *
   * @param amount null where none of them shows a figure
   * @param rows how many have a figure, shown or not
   * @param rounded how many of them show it rounded
   * @param suppressed how many of them do not show it
   */
  record Sum(BigDecimal amount, long rows, long rounded, long suppressed) implements Serializable {

    static final Sum NOTHING = new Sum(null, 0, 0, 0);
    static final Sum SUPPRESSED = new Sum(null, 1, 0, 1);

    static Sum exact(BigDecimal amount) {
      return new Sum(amount, 1, 0, 0);
    }

    static Sum rounded(BigDecimal amount) {
      return new Sum(amount, 1, 1, 0);
    }

    Sum and(Sum other) {
      return new Sum(
          amount == null || other.amount == null
              ? (amount == null ? other.amount : amount)
              : amount.add(other.amount),
          rows + other.rows,
          rounded + other.rounded,
          suppressed + other.suppressed);
    }
  }

  /**
   * @param names of the columns of the rows
   */
  FigureSum(Of of, TableSpec spec, String... names) {
    List<String> all = List.of(names);
    ColumnSpec summed =
        spec.columns().stream()
            .filter(one -> one.name().equals(of.column()))
            .findFirst()
            .orElseThrow();
    this.column = all.indexOf(of.column());
    this.status = summed.role() == Role.DISCLOSIVE_COUNT ? all.indexOf(summed.statusName()) : -1;
    this.chosen = of.where().keySet().stream().mapToInt(all::indexOf).toArray();
    this.values = List.copyOf(of.where().values());
  }

  /** Begins to add up where the rows are made. */
  static RowSums<Sum> of(Of of) {
    return (spec, names) -> new FigureSum(of, spec, names);
  }

  @Override
  public void add(IntFunction<Object> row) {
    if (isChosen(row)) {
      sum = sum.and(figure(row));
    }
  }

  private Sum figure(IntFunction<Object> row) {
    Object amount = row.apply(column);
    Object said = status < 0 ? null : row.apply(status);
    if (amount == null) {
      return said != null && HIDDEN.contains(said) ? Sum.SUPPRESSED : Sum.NOTHING;
    }
    return Shown.Status.ROUNDED.label().equals(said)
        ? Sum.rounded(exact(amount))
        : Sum.exact(exact(amount));
  }

  private boolean isChosen(IntFunction<Object> row) {
    for (int i = 0; i < chosen.length; i++) {
      Object value = row.apply(chosen[i]);
      if (value == null || !values.get(i).equals(value.toString())) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal exact(Object amount) {
    return amount instanceof Double of
        ? BigDecimal.valueOf(of).setScale(PLACES, RoundingMode.HALF_UP)
        : BigDecimal.valueOf((Long) amount);
  }

  @Override
  public Sum sums() {
    return sum;
  }
}
