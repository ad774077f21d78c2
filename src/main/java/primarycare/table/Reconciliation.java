package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.MONTH;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/** What was compared with what before the release was made, and whether it agreed. */
public final class Reconciliation implements PublishedTable {

  public static final String NAME = "reconciliation";

  private static final TableSpec SPEC =
      new TableSpec(
          NAME,
          "What was compared before publishing, and whether it agreed",
          "check, level, month",
          "Made from exact figures. A failed check that is enforced stops the release. Figures stand"
              + " here only for whole files, lists and other public data.",
          0,
          List.of(
              key(Check.CHECK, DataTypes.StringType, "What is checked."),
              key(Check.LEVEL, DataTypes.StringType, "At which level: file, table, area type."),
              key(MONTH, DataTypes.DateType, "Month it is about.")
                  .nullWhen("the check is about a file or all months"),
              attribute(Check.PASSED, DataTypes.BooleanType, "Whether both sides agree."),
              attribute(
                  Check.ENFORCED, DataTypes.BooleanType, "Whether a difference stops the release."),
              amount(Check.LEFT, DataTypes.DoubleType, "", "What was found.")
                  .nullWhen("the check compares no public figures"),
              amount(Check.RIGHT, DataTypes.DoubleType, "", "What it should equal.")
                  .nullWhen("the check compares no public figures"),
              amount(Check.DIFFERENCE, DataTypes.DoubleType, "", "Found less what it should equal.")
                  .nullWhen("the check compares no public figures"),
              attribute(
                  Check.EXPLANATION,
                  DataTypes.StringType,
                  "What makes the difference, or where a figure is from; blank for none.")));

  private final List<Job.Expected> expected;
  private final List<Measured> tables;

  /**
   * @param expected figures published elsewhere
   * @param tables exact figures of the tables of this release
   */
  public Reconciliation(List<Job.Expected> expected, List<Measured> tables) {
    this.expected = expected;
    this.tables = tables;
  }

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return Stream.of(
            Stream.of(
                files(model.files()),
                months(model),
                AreaChecks.nobodyLost(model),
                AreaChecks.oneMembership(model),
                AreaChecks.known(model)),
            tables.stream().flatMap(AreaChecks::areasAddUp),
            expected.stream().map(this::figure))
        .flatMap(checks -> checks)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  static Dataset<Row> files(Dataset<Row> files) {
    Column accounted = col("loaded").plus(col("quarantined")).plus(col("excluded"));
    return new Check("records = loaded + quarantined + excluded", true)
        .equal(
            files,
            Casts.none(DataTypes.DateType),
            concat(col("source"), lit(": "), col("file")),
            col("records"),
            accounted,
            0);
  }

  private static Dataset<Row> months(ReferenceModel model) {
    Column later =
        when(
                col("map_is_later"),
                concat(lit("the earliest map is of "), Casts.toText(col("membership_date"))))
            .otherwise(lit(""));
    Dataset<Row> maps =
        new Check("the practice map is not later than the list", false)
            .holds(
                model.months(),
                col(MONTH),
                lit("practice_map"),
                col("map_is_later").equalTo(lit(false)),
                later);
    Dataset<Row> censuses =
        new Check("a census was given for the month", false)
            .holds(model.months(), col(MONTH), lit("gp_workforce"), col("census"), lit(""));
    return maps.unionByName(censuses);
  }

  Dataset<Row> figure(Job.Expected figure) {
    Dataset<Row> rows =
        tables.stream()
            .filter(table -> table.name().equals(figure.table()))
            .findFirst()
            .orElseThrow()
            .rows();
    for (Map.Entry<String, String> condition : figure.where().entrySet()) {
      rows = rows.where(Casts.toText(col(condition.getKey())).equalTo(lit(condition.getValue())));
    }
    String where =
        figure.where().entrySet().stream()
            .map(condition -> condition.getKey() + " = " + condition.getValue())
            .collect(Collectors.joining(", "));
    Dataset<Row> total = rows.agg(sum(col(figure.column())).as("total"));
    Dataset<Row> check =
        new Check("a figure published elsewhere", figure.tolerance().isPresent())
            .equal(
                total,
                Casts.none(DataTypes.DateType),
                lit(figure.table() + "." + figure.column() + (where.isEmpty() ? "" : ", " + where)),
                col("total"),
                lit(figure.value()),
                figure.tolerance().orElse(0.0));
    return check.withColumn(Check.EXPLANATION, lit(figure.source()));
  }
}
