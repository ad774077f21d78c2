package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.ReferenceModel;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Role;
import primarycare.spec.TableSpec;

/** What every column of every table of the release means: a row per column. */
public final class Dictionary implements PublishedTable {

  private static final TableSpec SPEC =
      new TableSpec(
          "dictionary",
          "Every column of every table: type, unit, meaning, and when it is empty",
          "table, column",
          "Generated from the tables' own specifications.",
          0,
          List.of(
              key("table_name", DataTypes.StringType, "Table."),
              key("column_name", DataTypes.StringType, "Column."),
              amount("position", DataTypes.LongType, "column", "Place of the column, from 1."),
              attribute("type", DataTypes.StringType, "Type in the Parquet file."),
              attribute(
                  "role",
                  DataTypes.StringType,
                  "One of: "
                      + Stream.of(Role.values()).map(Role::label).collect(Collectors.joining(", "))
                      + ". Counts of people and estimates are protected as the job's preset says."),
              attribute("unit", DataTypes.StringType, "What one unit is; blank for none."),
              attribute("description", DataTypes.StringType, "What it says."),
              attribute("when_empty", DataTypes.StringType, "When it is empty; blank for never."),
              attribute(
                  "derivation", DataTypes.StringType, "How a rate is made; blank for others."),
              attribute("table_title", DataTypes.StringType, "What the table is."),
              attribute("table_grain", DataTypes.StringType, "What one row of the table is."),
              attribute("table_method", DataTypes.StringType, "How the table is made.")));

  private final List<TableSpec> described = new ArrayList<>();

  /**
   * @param tables the other tables of the release
   */
  public Dictionary(List<TableSpec> tables) {
    described.addAll(tables);
    described.add(SPEC);
  }

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    StructType schema = SPEC.schema();
    List<Row> rows = described.stream().flatMap(table -> rows(table).stream()).toList();
    return model.frame(rows, schema);
  }

  private static List<Row> rows(TableSpec table) {
    List<Row> rows = new ArrayList<>();
    for (ColumnSpec column : table.columns()) {
      rows.add(
          RowFactory.create(
              table.name(),
              column.name(),
              (long) rows.size() + 1,
              column.type().sql(),
              column.role().label(),
              column.unit(),
              column.description(),
              column.whenNull(),
              column.rate().map(Dictionary::derivation).orElse(""),
              table.title(),
              table.grain(),
              table.method()));
    }
    return rows;
  }

  private static String derivation(ColumnSpec.RateSpec rate) {
    String ratio = rate.numerator() + " / " + rate.denominator();
    long multiplier = Math.round(rate.multiplier());
    String value = multiplier == 1 ? ratio : multiplier + " * " + ratio;
    return switch (rate.part()) {
      case VALUE -> value;
      case LOWER -> "lower 95% limit of " + value;
      case UPPER -> "upper 95% limit of " + value;
    };
  }
}
