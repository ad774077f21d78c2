package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;

/**
 * Practices, their areas, lists and staff over the months of a job: what every table measures.
 *
 * <p>Frames are lazy; nothing here runs a Spark job.
 */
public final class ReferenceModel {

  /** Whether a known practice is one of the job's area. */
  public static final String IN_AREA = "in_area";

  private static final StructType CALENDAR =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(LIST_EXTRACT_DATE, DataTypes.DateType)
          .add(MEMBERSHIP_DATE, DataTypes.DateType)
          .add("as_at", DataTypes.DateType)
          .add("census", DataTypes.BooleanType)
          .add("map_is_later", DataTypes.BooleanType);

  private final SparkSession spark;
  private final Calendar calendar;
  private final Ledger ledger;
  private final Dataset<Row> listSizes;
  private final Dataset<Row> staff;
  private final Dataset<Row> knownPractices;
  private final Dataset<Row> areas;

  /**
   * @param rejects rows of {@link RelationalRules#rejects}
   */
  public ReferenceModel(Job job, Accepted accepted, RelationalRules rules, List<Row> rejects) {
    this.spark = accepted.spark();
    this.ledger = new Ledger(spark, accepted.files(), rejects);
    this.calendar =
        Calendar.of(
            job.period(),
            dates(accepted, "gp_workforce"),
            dates(accepted, "registered_patients"),
            dates(accepted, "practice_map"));
    this.listSizes = Registrations.listSizes(rules.passed("registered_patients")).persist();
    this.staff = Workforce.staff(rules.passed("gp_workforce")).persist();
    Memberships memberships = new Memberships(job.area(), broadcast(months()));
    this.knownPractices = memberships.practices(rules.passed("practice_map")).persist();
    this.areas =
        withLists(memberships.areas(practices(), rules.passed("area_membership"))).persist();
  }

  public Calendar calendar() {
    return calendar;
  }

  /** A small frame from rows at hand, for tables that describe rather than measure. */
  public Dataset<Row> frame(List<Row> rows, StructType schema) {
    return spark.createDataFrame(rows, schema);
  }

  /** One row a month: its list, practice map, day of membership, and whether it has a census. */
  public Dataset<Row> months() {
    return frame(calendar.entries().stream().map(ReferenceModel::row).toList(), CALENDAR);
  }

  /** One row a month and practice of the job's area, by the practice map in force. */
  public Dataset<Row> practices() {
    return knownPractices.where(col(IN_AREA));
  }

  /** One row a month and practice, wherever it is, that the practice map in force knows. */
  public Dataset<Row> knownPractices() {
    return knownPractices;
  }

  /**
   * One row a month, practice and area it belongs to, with the practice's registered patients there
   * (its weight's share of them, in whole people); null where it has no list.
   */
  public Dataset<Row> areas() {
    return areas;
  }

  /** One row a month and practice on the list that the month is measured with, wherever it is. */
  public Dataset<Row> listSizesByMonth() {
    return listSizes
        .withColumnRenamed(EXTRACT_DATE, LIST_EXTRACT_DATE)
        .join(broadcast(months().select(MONTH, LIST_EXTRACT_DATE)), LIST_EXTRACT_DATE);
  }

  /** One row a practice, census month and staff group, of every practice in the inputs. */
  public Dataset<Row> staff() {
    return staff;
  }

  /** One row a file of this run. */
  public Dataset<Row> files() {
    return ledger.files();
  }

  /** One row a file, outcome, column and rule of records that were not simply loaded. */
  public Dataset<Row> issues() {
    return ledger.issues();
  }

  private Dataset<Row> withLists(Dataset<Row> areas) {
    Dataset<Row> lists = listSizes.withColumnRenamed(EXTRACT_DATE, LIST_EXTRACT_DATE);
    Dataset<Row> members =
        areas
            .join(broadcast(months()), MONTH)
            .join(lists, new String[] {LIST_EXTRACT_DATE, PRACTICE_CODE}, "left");
    return Allocation.share(
        members, REGISTERED_PATIENTS, WEIGHT, List.of(MONTH, PRACTICE_CODE, AREA_TYPE), AREA_CODE);
  }

  private static Set<LocalDate> dates(Accepted accepted, String source) {
    Set<LocalDate> dates = new TreeSet<>();
    for (LoadedFile file : accepted.files(source)) {
      file.periods().forEach(date -> dates.add(LocalDate.parse(date)));
    }
    return dates;
  }

  private static Row row(Calendar.Entry entry) {
    return RowFactory.create(
        entry.month().first(),
        entry.list().orElse(null),
        entry.membership().orElse(null),
        entry.asAt(),
        entry.census(),
        entry.mapIsLater());
  }
}
