package primarycare.conform;

import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Calendar;
import primarycare.organisation.GivenLists;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;

/**
 * Practices, the areas they belong to and their lists, as at each month of a calendar.
 *
 * <p>Frames are planned when they are asked for; nothing here runs a Spark job.
 */
public final class Organisations {

  private final SparkSession spark;
  private final Calendar calendar;
  private final Lazy<ListSizes> listSizes;
  private final List<Placement> placements;
  private final Lazy<Dataset<Row>> knownPractices;
  private final Lazy<Dataset<Row>> memberships;

  /**
   * @param lists of every practice
   */
  Organisations(
      SparkSession spark, Calendar calendar, Supplier<GivenLists> lists, History history) {
    this.spark = spark;
    this.calendar = calendar;
    this.listSizes = new Lazy<>(() -> lists.get().sizes(days(calendar)));
    this.placements = Placement.of(history, calendar);
    this.knownPractices = ReferenceModel.frame(() -> frames().practices());
    this.memberships = ReferenceModel.frame(() -> frames().areas());
  }

  private PlacementFrames frames() {
    return new PlacementFrames(spark, placements);
  }

  public Calendar calendar() {
    return calendar;
  }

  /** One row per month. */
  Dataset<Row> months() {
    return spark.createDataFrame(
        calendar.entries().stream().map(entry -> RowFactory.create(entry.month().first())).toList(),
        new StructType().add(MONTH, DataTypes.DateType));
  }

  /** Every practice, wherever it is, in the months in which it existed. */
  public List<Placement> placements() {
    return placements;
  }

  /**
   * One row per month and practice, wherever it is, that existed then: whether it is in the area.
   */
  Dataset<Row> knownPractices() {
    return knownPractices.get();
  }

  /** One row per month, practice and area it belongs to, with its weight there. */
  Dataset<Row> memberships() {
    return memberships.get();
  }

  /** The lists that the months are measured with, of every practice, wherever it is. */
  public ListSizes listSizes() {
    return listSizes.get();
  }

  private static Set<LocalDate> days(Calendar calendar) {
    Set<LocalDate> days = new TreeSet<>();
    calendar.entries().forEach(entry -> entry.list().ifPresent(days::add));
    return days;
  }
}
