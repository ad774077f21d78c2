package primarycare.table.run;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** What every column of every table of the release means: a row per column. */
@Table(
    title = "Every column of every table: type, unit, meaning, and when it is empty",
    grain = "table, column",
    method = "Generated from the tables' own specifications.",
    reads = {})
public record Dictionary(
    @Key("Table.") String tableName,
    @Key("Column.") String columnName,
    @Column(value = "Place of the column, from 1.", unit = "column") long position,
    @Column("Type in the Parquet file.") String type,
    @Column(
            "One of: "
                + ROLES
                + ". Counts of people are protected as the job's preset says:"
                + " table_method of dictionary tells it.")
        String role,
    @Column("What one unit is; blank for none.") String unit,
    @Column("What it says.") String description,
    @Column("When it is empty; blank for never.") String whenEmpty,
    @Column("How a rate is made; blank for others.") String derivation,
    @Column("What the table is.") String tableTitle,
    @Column("What one row of the table is.") String tableGrain,
    @Column("How the table is made.") String tableMethod) {

  /** The labels of all roles, in their order. */
  static final String ROLES = "key, attribute, count of people, status, amount, rate";

  /**
   * The table of these and of itself.
   *
   * @param tables the other tables of the release
   * @param preset what the release says of the preset that protects it
   */
  public static PublishedTable table(List<TableSpec> tables, String preset) {
    List<TableSpec> all = Stream.concat(tables.stream(), Stream.of(own(preset))).toList();
    return SourceTable.ofPublic(Dictionary.class, model -> all, Dictionary::rows);
  }

  /** The specification of this table in a release, whose method tells the rule for all tables. */
  static TableSpec own(String preset) {
    TableSpec spec = RecordTable.of(Dictionary.class).spec();
    return new TableSpec(
        spec.name(),
        spec.title(),
        spec.grain(),
        spec.method() + " The preset of all tables: " + preset,
        spec.columns());
  }

  /** A row for each column of each table. */
  static Stream<Dictionary> rows(List<TableSpec> tables) {
    return tables.stream()
        .flatMap(
            table ->
                IntStream.range(0, table.columns().size())
                    .mapToObj(place -> row(table, table.columns().get(place), place + 1)));
  }

  private static Dictionary row(TableSpec table, ColumnSpec column, long position) {
    return new Dictionary(
        table.name(),
        column.name(),
        position,
        column.type().name(),
        column.role().label(),
        column.unit(),
        column.description(),
        column.whenNull(),
        column.rate().map(Dictionary::derivation).orElse(""),
        table.title(),
        table.grain(),
        table.method());
  }

  private static String most(ColumnSpec.RateSpec rate) {
    String all = rate.whole();
    return "(" + rate.numerator() + " + " + all + " - " + rate.denominator() + ") / " + all;
  }

  private static String derivation(ColumnSpec.RateSpec rate) {
    String ratio = rate.numerator() + " / " + rate.denominator();
    long multiplier = Math.round(rate.multiplier());
    String value = multiplier == 1 ? ratio : multiplier + " * " + ratio;
    return switch (rate.part()) {
      case VALUE -> value;
      case LOWER -> "lower 95% limit of " + value;
      case UPPER -> "upper 95% limit of " + value;
      case LEAST -> rate.numerator() + " / " + rate.whole();
      case MOST -> most(rate);
    };
  }
}
