package primarycare.reconcile;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Adds up a column over the rows that have some values, without losing anything. */
final class FigureSum implements RowSummer<FigureSum.Sum> {

  /** So many decimal places of an amount that is a double are counted. */
  private static final int PLACES = 9;

  private final int column;
  private final int[] chosen;
  private final List<String> values;
  private BigDecimal sum;

  /**
   * Which rows are added up.
   *
   * @param where values of columns, as texts
   */
  record Of(String column, Map<String, String> where) implements Serializable {}

  /**
   * What some rows come to.
   *
   * @param amount null where none of them has a figure
   */
  record Sum(BigDecimal amount) implements Serializable {

    Sum and(Sum other) {
      if (amount == null || other.amount == null) {
        return amount == null ? other : this;
      }
      return new Sum(amount.add(other.amount));
    }
  }

  /**
   * @param names of the columns of the rows
   */
  FigureSum(Of of, String... names) {
    List<String> all = List.of(names);
    this.column = all.indexOf(of.column());
    this.chosen = of.where().keySet().stream().mapToInt(all::indexOf).toArray();
    this.values = List.copyOf(of.where().values());
  }

  /** Begins to add up where the rows are made. */
  static RowSums<Sum> of(Of of) {
    return (spec, names) -> new FigureSum(of, names);
  }

  @Override
  public void add(IntFunction<Object> row) {
    Object amount = isChosen(row) ? row.apply(column) : null;
    if (amount != null) {
      sum = sum == null ? exact(amount) : sum.add(exact(amount));
    }
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
    if (amount instanceof BigDecimal exact) {
      return exact;
    }
    return amount instanceof Double of
        ? BigDecimal.valueOf(of).setScale(PLACES, RoundingMode.HALF_UP)
        : BigDecimal.valueOf((Long) amount);
  }

  @Override
  public Sum sums() {
    return new Sum(sum);
  }
}
