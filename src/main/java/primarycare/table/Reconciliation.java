package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.MONTH;

import java.util.List;
import java.util.Optional;
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

  /** The check that no practice is in two places at once. */
  public static final String MAPPED_ONCE = OrganisationChecks.MAPPED_ONCE;

  private static final TableSpec SPEC =
      new TableSpec(
          NAME,
          "What was compared before publishing, and whether it agreed",
          "check, level, month",
          "Made from exact figures. A failed check that is enforced stops the release. Figures"
              + " are shown only for whole files, lists and other public data.",
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

  private final Job.Breakdown breakdown;
  private final List<Job.Expected> expected;
  private final Optional<Dataset<Row>> ofInputs;
  private final List<Measured> tables;

  /**
   * @param breakdown over which periods attendances are counted
   * @param expected figures published elsewhere
   * @param ofInputs rows of {@link InputChecks}; none where there is no release
   * @param tables exact figures of the tables of this release
   */
  public Reconciliation(
      Job.Breakdown breakdown,
      List<Job.Expected> expected,
      Optional<Dataset<Row>> ofInputs,
      List<Measured> tables) {
    this.ofInputs = ofInputs;
    this.breakdown = breakdown;
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
            ofInputs.stream(),
            Basis.of(tables.stream().map(Measured::table).toList(), model).stream()
                .flatMap(basis -> organisations(basis, model)),
            tables.stream().filter(t -> t.sums().isEmpty()).flatMap(AreaChecks::areasAddUp),
            tables.stream()
                .filter(table -> table.sums().isEmpty())
                .flatMap(table -> ListChecks.own(table, model)),
            Stream.of(model.frame(ofSums(model), Check.SCHEMA)),
            tables.stream().flatMap(t -> t.table().checks(model, t.rows()).stream()),
            expected.stream().map(figure -> PublishedElsewhere.check(figure, tables)))
        .flatMap(checks -> checks)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** What tasks say of the tables that they make. */
  private List<Row> ofSums(ReferenceModel model) {
    return tables.stream()
        .flatMap(
            table ->
                table.sums().stream()
                    .flatMap(
                        sums ->
                            CountChecks.rows(
                                table.table(), sums, model, table.table().breakdown(breakdown))))
        .toList();
  }

  private static Stream<Dataset<Row>> organisations(Basis basis, ReferenceModel model) {
    return Stream.of(months(basis), AreaChecks.known(basis, model));
  }

  static Dataset<Row> files(Dataset<Row> files) {
    Column accounted = col("loaded").plus(col("quarantined")).plus(col("excluded"));
    Column isPublic = not(col(Intake.ABOUT_PEOPLE));
    return new Check("records = loaded + quarantined + excluded", true)
        .rows(
            files,
            Casts.none(DataTypes.DateType),
            concat(col("source"), lit(": "), col("file")),
            coalesce(col("records").equalTo(accounted), lit(false)),
            when(isPublic, col("records")),
            when(isPublic, accounted),
            lit(""));
  }

  private static Dataset<Row> months(Basis basis) {
    Column later =
        when(
                col("map_is_later"),
                concat(lit("the earliest map is of "), Casts.toText(col("membership_date"))))
            .otherwise(lit(""));
    Dataset<Row> months = basis.places().months();
    Dataset<Row> maps =
        new Check("the practice map is not later than the list", false)
            .holds(
                months,
                col(MONTH),
                lit(basis.about()),
                col("map_is_later").equalTo(lit(false)),
                later);
    Dataset<Row> given =
        new Check("files were given for the month", false)
            .holds(months, col(MONTH), lit(basis.about()), col("given"), lit(""));
    return maps.unionByName(given)
        .unionByName(
            told(
                "records are dated near those of other months",
                basis,
                basis.places().monthsApart(),
                "more than a year from all others: left out of every table"))
        .unionByName(
            told(
                "a month has records on most of its days",
                basis,
                basis.places().sparseMonths(),
                "on less than half as many days as the fullest month"));
  }

  private static Dataset<Row> told(
      String check, Basis basis, Dataset<Row> months, String explanation) {
    return new Check(check, false)
        .holds(months, col(MONTH), lit(basis.about()), lit(false), lit(explanation));
  }
}
