package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.spec.TableSpec;

/** Checks that every attendance is in every table of attendances. */
final class AttendanceChecks {

  static final Check NOTHING_LOST =
      new Check("every attendance of the period is in the table", true);

  static final Check AGREE = new Check("an area's attendances agree between tables", true);

  static final String REGISTRATION = AttendanceByRegistration.REGISTRATION;

  private AttendanceChecks() {}

  /**
   * Whether the rows of each way to add a table up hold all attendances of a period: in each area
   * type, all sexes as one or one by one, in each scheme of age bands. A table of deprivation
   * leaves out those of nobody's practice.
   */
  static boolean holdsEveryone(TableSpec spec) {
    return spec.has(ATTENDANCES)
        && spec.has(DEPARTMENT_GROUP)
        && !spec.has(DeprivationGradient.GROUP);
  }

  /**
   * Whether a row is of a practice, and so of the periods of practices.
   *
   * @param areaType null in a table without areas
   * @param byRegistration whether the table is of all people by where they are registered
   */
  static boolean isOfPractices(String areaType, boolean byRegistration) {
    return areaType == null ? !byRegistration : areaType.equals(History.PRACTICE);
  }

  /**
   * Attendances of each period that a table should have, from facts before they are placed: that
   * these hold the rows loaded, {@link FactChecks} says.
   */
  static List<CountChecks.Stored> stored(
      PublishedTable table, ReferenceModel model, Job.Breakdown breakdown) {
    Map<LocalDate, Long> ofMonths = model.visits().ofMonths();
    Calendar calendar = model.arrivals().calendar();
    List<CountChecks.Stored> stored = new ArrayList<>();
    for (boolean ofPractices : kinds(table)) {
      for (RollingPeriod period : RollingPeriod.of(calendar, breakdown.periods(ofPractices))) {
        List<Long> months =
            IntStream.of(period.members())
                .mapToObj(month -> ofMonths.get(calendar.entries().get(month).month().first()))
                .filter(Objects::nonNull)
                .toList();
        if (!months.isEmpty()) {
          stored.add(
              new CountChecks.Stored(
                  period.last().first(),
                  period.span().label(),
                  ofPractices,
                  months.stream().mapToLong(Long::longValue).sum()));
        }
      }
    }
    return stored;
  }

  /** Whether its rows are of practices: true, false, or the one and the other. */
  private static List<Boolean> kinds(PublishedTable table) {
    if (!table.spec().has(AREA_TYPE)) {
      return List.of(isOfPractices(null, table.spec().has(REGISTRATION)));
    }
    return table.hasPractices() ? List.of(true, false) : List.of(false);
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
}
