package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.SEX;
import static primarycare.table.AttendanceByRegistration.REGISTRATION;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.AgeGroup;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/** Checks that every attendance is in every table of attendances. */
final class AttendanceChecks {

  static final Check AGREE = new Check("an area's attendances agree between tables", true);

  private AttendanceChecks() {}

  /**
   * In a table of attendances, the rows of each way to add them up hold the attendances of the
   * period: in each area type, all sexes as one or one by one, in each scheme of age bands. A way
   * that the table has for one period it has for all. A table of deprivation leaves out those of
   * nobody's practice, and is not checked.
   */
  static Stream<Dataset<Row>> nothingLost(
      Measured table, ReferenceModel model, Job.Breakdown breakdown) {
    TableSpec spec = table.table().spec();
    boolean everyone = !spec.has(DeprivationGradient.GROUP);
    return everyone && spec.has(ATTENDANCES) && spec.has(DEPARTMENT_GROUP)
        ? Stream.of(nothingLost(table, stored(table.table(), model, breakdown)))
        : Stream.empty();
  }

  static Dataset<Row> nothingLost(Measured table, Dataset<Row> stored) {
    TableSpec spec = table.table().spec();
    List<String> ways = Stream.of(AREA_TYPE, AGE_BAND_SCHEME).filter(spec::has).toList();
    Column oneSex = spec.has(SEX) ? col(SEX).notEqual(Columns.ALL) : lit(false);
    Column everyAge =
        spec.has(AgeGroup.LABEL) ? col(AgeGroup.LABEL).equalTo(Columns.ALL) : lit(true);
    Column oneRegistration =
        spec.has(REGISTRATION) ? col(REGISTRATION).notEqual(Columns.ALL) : lit(true);
    Dataset<Row> published =
        table
            .rows()
            .where(col(DEPARTMENT_GROUP).equalTo(Columns.ALL).and(everyAge).and(oneRegistration))
            .withColumn("sexes", when(oneSex, lit("by sex")).otherwise(lit("all sexes")))
            .withColumn(Periods.OF_PRACTICES, ofPractices(spec))
            .groupBy(columns(ways, Periods.OF_PRACTICES, MONTH, PERIOD, "sexes"))
            .agg(sum(ATTENDANCES).as("published"));
    Dataset<Row> everyWay =
        published.select(columns(ways, Periods.OF_PRACTICES, "sexes")).distinct();
    String[] period =
        Stream.concat(ways.stream(), Stream.of(Periods.OF_PRACTICES, "sexes", MONTH, PERIOD))
            .toArray(String[]::new);
    return new Check("every attendance of the period is in the table", true)
        .holds(
            stored
                .join(broadcast(everyWay), Periods.OF_PRACTICES, "left")
                .join(published, period, "left"),
            col(MONTH),
            concat_ws(
                ", ",
                Stream.concat(
                        Stream.of(lit(table.name())), Stream.of(columns(ways, PERIOD, "sexes")))
                    .toArray(Column[]::new)),
            col("published").equalTo(col("stored")),
            lit(""));
  }

  /**
   * One row per month and area but practices: all attendances, as the tables over time have them.
   */
  static Dataset<Row> areas(ReferenceModel model) {
    Object[] asked = model.arrivals().calendar().asked().stream().map(Month::first).toArray();
    return AreaMonths.of(model)
        .where(col(MONTH).isin(asked))
        .where(col(AreaMonths.DEPARTMENT).equalTo(lit(0)))
        .join(broadcast(model.areaNames()), AREA)
        .select(MONTH, AREA_TYPE, AREA_CODE, ATTENDANCES);
  }

  /**
   * Each area has in a month the attendances that the tables by age and over time give it; without
   * any it may have no row.
   *
   * @param rows month, area type, area code and attendances of a table
   * @param areas rows of {@link #areas}
   */
  static Dataset<Row> agree(String table, Dataset<Row> rows, Dataset<Row> areas) {
    Dataset<Row> both =
        rows.join(
            areas.withColumnRenamed(ATTENDANCES, "meant"),
            new String[] {MONTH, AREA_TYPE, AREA_CODE},
            "full");
    return RowRules.ofPeople(
        AGREE,
        both,
        table,
        coalesce(col(ATTENDANCES), lit(0L)).equalTo(col("meant")),
        concat_ws(" ", col(AREA_TYPE), col(AREA_CODE)));
  }

  /**
   * Attendances of each period that a table should have, from facts before they are placed: that
   * these hold the rows loaded, {@link FactChecks} says.
   */
  private static Dataset<Row> stored(
      PublishedTable table, ReferenceModel model, Job.Breakdown breakdown) {
    Dataset<Row> wanted =
        Periods.frame(model, breakdown)
            .where(col(Periods.OF_PRACTICES).isin(kinds(table).toArray()));
    return model
        .visits()
        .cells()
        .groupBy(col(MONTH).as(Periods.MEMBER))
        .agg(sum(ATTENDANCES).as("of_month"))
        .join(broadcast(wanted), Periods.MEMBER)
        .groupBy(Periods.OF_PRACTICES, MONTH, PERIOD)
        .agg(sum("of_month").as("stored"));
  }

  /** Whether its rows are of practices: true, false, or the one and the other. */
  private static List<Boolean> kinds(PublishedTable table) {
    if (!table.spec().has(AREA_TYPE)) {
      return List.of(!table.spec().has(REGISTRATION));
    }
    return table.hasPractices() ? List.of(true, false) : List.of(false);
  }

  private static Column ofPractices(TableSpec spec) {
    return spec.has(AREA_TYPE) ? col(AREA_TYPE).equalTo("practice") : lit(!spec.has(REGISTRATION));
  }

  private static Column[] columns(List<String> more, String... names) {
    return Stream.concat(Stream.of(names), more.stream())
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
