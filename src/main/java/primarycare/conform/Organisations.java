package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

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
import primarycare.job.Month;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.spec.Kept;

/**
 * Practices, the areas they belong to and their lists, as at each month of a calendar.
 *
 * <p>Frames are lazy; nothing here runs a Spark job.
 */
public final class Organisations {

  private static final StructType MONTHS =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(LIST_EXTRACT_DATE, DataTypes.DateType)
          .add(MEMBERSHIP_DATE, DataTypes.DateType)
          .add("as_at", DataTypes.DateType)
          .add("given", DataTypes.BooleanType)
          .add("asked", DataTypes.BooleanType)
          .add("map_is_later", DataTypes.BooleanType);

  private final SparkSession spark;
  private final Calendar calendar;
  private final Dataset<Row> lists;
  private final Lazy<ListSizes> listSizes;
  private final List<Placement> placements;
  private final Dataset<Row> knownPractices;
  private final Dataset<Row> memberships;
  private final Dataset<Row> areas;

  /**
   * @param lists list sizes by practice and extract date
   */
  Organisations(SparkSession spark, Calendar calendar, Dataset<Row> lists, History history) {
    this.spark = spark;
    this.calendar = calendar;
    this.lists = lists.withColumnRenamed(EXTRACT_DATE, LIST_EXTRACT_DATE);
    this.listSizes = new Lazy<>(() -> listSizes(calendar, lists));
    this.placements = Placement.of(history, calendar);
    PlacementFrames frames = new PlacementFrames(spark, placements);
    this.knownPractices = Kept.of(frames.practices());
    this.memberships = Kept.of(frames.areas());
    this.areas = Kept.of(withLists());
  }

  public Calendar calendar() {
    return calendar;
  }

  /**
   * One row per month: its list, practice map, day of membership, and whether anything is given.
   */
  public Dataset<Row> months() {
    return spark.createDataFrame(
        calendar.entries().stream().map(Organisations::row).toList(), MONTHS);
  }

  /** One row per month: those given that the calendar leaves alone. */
  public Dataset<Row> monthsApart() {
    return months(calendar.apart());
  }

  /** One row per month: those of which few days are given. */
  public Dataset<Row> sparseMonths() {
    return months(calendar.sparse());
  }

  private Dataset<Row> months(List<Month> months) {
    return spark.createDataFrame(
        months.stream().map(month -> RowFactory.create(month.first())).toList(),
        new StructType().add(MONTH, DataTypes.DateType));
  }

  /** Every practice, wherever it is, in the months in which it existed. */
  public List<Placement> placements() {
    return placements;
  }

  /** One row per month and practice of the job's area that existed then. */
  public Dataset<Row> practices() {
    return knownPractices.where(col(ReferenceModel.IN_AREA));
  }

  /** One row per month and practice, wherever it is, that existed then. */
  public Dataset<Row> knownPractices() {
    return knownPractices;
  }

  /** One row per month, practice and area it belongs to, with its weight there. */
  Dataset<Row> memberships() {
    return memberships;
  }

  /**
   * One row per month, practice and area it belongs to, with the practice's registered patients
   * there (its weight's share of them, in whole people), null where it has no list; and its PCN.
   */
  public Dataset<Row> areas() {
    return areas;
  }

  /** The lists that the months are measured with, of every practice, wherever it is. */
  public ListSizes listSizes() {
    return listSizes.get();
  }

  private static ListSizes listSizes(Calendar calendar, Dataset<Row> lists) {
    Set<LocalDate> days = new TreeSet<>();
    calendar.entries().forEach(entry -> entry.list().ifPresent(days::add));
    return ListRows.of(days, lists);
  }

  /** One row per month and practice on the list that the month is measured with, wherever it is. */
  public Dataset<Row> listSizesByMonth() {
    return lists.join(broadcast(months().select(MONTH, LIST_EXTRACT_DATE)), LIST_EXTRACT_DATE);
  }

  private Dataset<Row> withLists() {
    Dataset<Row> cells =
        practices()
            .select(MONTH, PRACTICE_CODE, "pcn_code")
            .join(broadcast(months()), MONTH)
            .join(lists, new String[] {LIST_EXTRACT_DATE, PRACTICE_CODE}, "left");
    return Allocation.share(cells, memberships, REGISTERED_PATIENTS, Allocation.Line.OF_ONE);
  }

  private static Row row(Calendar.Entry entry) {
    return RowFactory.create(
        entry.month().first(),
        entry.list().orElse(null),
        entry.membership().orElse(null),
        entry.asAt(),
        entry.given(),
        entry.asked(),
        entry.mapIsLater());
  }
}
