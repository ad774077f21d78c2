package primarycare.table.spec;

import java.util.Optional;
import primarycare.figure.Beside;
import primarycare.job.Columns;

/**
 * One published column.
 *
 * @param type its type in the Parquet file: text, date, whole number, double or boolean only
 * @param description one publishable sentence
 * @param whenNull when it is empty, and what that means; blank for a column that never is
 * @param unit what one unit of it is, as in {@code patients}
 * @param additive true where the areas of one type add up to the whole
 * @param rate how it is derived, for a rate
 */
public record ColumnSpec(
    String name,
    ColumnType type,
    Role role,
    String description,
    String whenNull,
    String unit,
    boolean additive,
    Optional<RateSpec> rate) {

  private static final int PERCENT = 100;

  /** The rate itself, a 95% limit of it, or a bound of a share of those who tell. */
  public enum Part {
    VALUE,
    LOWER,
    UPPER,
    LEAST,
    MOST
  }

  /**
   * A rate as two columns of its own table: {@code multiplier * numerator / denominator}.
   *
   * @param whole the column of all, where the denominator is of those who tell; else blank
   */
  public record RateSpec(
      String numerator, String denominator, String whole, double multiplier, Part part) {

    public RateSpec(String numerator, String denominator, double multiplier, Part part) {
      this(numerator, denominator, "", multiplier, part);
    }

    /** Whether it is of those who tell of a thing, and not of all. */
    public boolean isOfThoseWhoTell() {
      return !whole.isEmpty();
    }
  }

  public static ColumnSpec key(String name, ColumnType type, String description) {
    return new ColumnSpec(name, type, Role.KEY, description, "", "", false, Optional.empty());
  }

  public static ColumnSpec attribute(String name, ColumnType type, String description) {
    return new ColumnSpec(name, type, Role.ATTRIBUTE, description, "", "", false, Optional.empty());
  }

  public static ColumnSpec amount(String name, ColumnType type, String unit, String description) {
    return new ColumnSpec(
        name, type, Role.PUBLIC_AMOUNT, description, "", unit, false, Optional.empty());
  }

  public static ColumnSpec people(String name, String unit, String description) {
    return new ColumnSpec(
        name,
        ColumnType.BIGINT,
        Role.DISCLOSIVE_COUNT,
        description,
        "suppressed, or not available: the status says which",
        unit,
        true,
        Optional.empty());
  }

  /** A rate, or a limit of one. */
  public static ColumnSpec quotient(String name, RateSpec of, String description, String whenNull) {
    String unit = of.multiplier() == PERCENT ? "%" : "";
    return new ColumnSpec(
        name, ColumnType.DOUBLE, Role.RATE, description, whenNull, unit, false, Optional.of(of));
  }

  /** The same column, empty in the case told. */
  public ColumnSpec nullWhen(String reason) {
    return new ColumnSpec(name, type, role, description, reason, unit, additive, rate);
  }

  /** The same column, one whose areas add up to the whole. */
  public ColumnSpec addsUp() {
    return new ColumnSpec(name, type, role, description, whenNull, unit, true, rate);
  }

  /** The same count, one that says the same of many rows, so that areas do not add up. */
  public ColumnSpec repeated() {
    return new ColumnSpec(name, type, role, description, whenNull, unit, false, rate);
  }

  /** The same column of a record that a table has more than once. */
  ColumnSpec beside(Beside other) {
    return new ColumnSpec(
        name + other.suffix(),
        type,
        role,
        filled(description, other),
        filled(whenNull, other),
        unit,
        additive,
        rate);
  }

  private static String filled(String text, Beside other) {
    return text.replace(Beside.WORDS, other.then()).replace(Beside.SUFFIX, other.suffix());
  }

  /** Name of the status column that goes with a disclosive count. */
  public String statusName() {
    return name + Columns.STATUS_SUFFIX;
  }

  /** Whether its values can be added up. */
  public boolean isNumber() {
    return type == ColumnType.BIGINT || type == ColumnType.DOUBLE;
  }

  public boolean nullable() {
    return !whenNull.isEmpty();
  }

  /** The status column that goes with a disclosive count. */
  ColumnSpec status() {
    return new ColumnSpec(
        statusName(),
        ColumnType.STRING,
        Role.STATUS,
        "Whether " + name + " is exact, rounded, suppressed, withheld or not_available.",
        "",
        "",
        false,
        Optional.empty());
  }
}
