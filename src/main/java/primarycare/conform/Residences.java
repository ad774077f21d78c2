package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.organisation.Calendar;
import primarycare.spec.Columns;
import primarycare.spec.Kept;

/**
 * Where registered patients live, as the lists by LSOA tell at each of their extract dates.
 *
 * <p>Frames are lazy; nothing here runs a Spark job.
 */
public final class Residences {

  public static final String SOURCE = "registered_patients_lsoa";

  private final Organisations places;
  private final Dataset<Row> lists;
  private final Dataset<Row> flows;
  private final Homes homes;

  /**
   * @param dates extract dates of the practice maps; the lists that count are those by LSOA
   * @param organisations the organisations of a calendar
   */
  Residences(
      Job job,
      Accepted accepted,
      RelationalRules rules,
      Calendar.Dates dates,
      Function<Calendar, Organisations> organisations) {
    GivenDates given = new GivenDates(accepted, SOURCE);
    Flows.Dates sexes = new Flows.Dates(given.of(Columns.ALL), given.ofBothSexes());
    Set<LocalDate> extracts =
        sexes.all().stream()
            .filter(date -> job.period().map(p -> p.contains(Month.of(date))).orElse(true))
            .collect(Collectors.toCollection(TreeSet::new));
    Calendar.Dates own = new Calendar.Dates(extracts, dates.maps());
    this.places = organisations.apply(Calendar.ofResidences(extracts, own));
    this.lists = Flows.lists(rules.passed(SOURCE), sexes);
    this.homes = new Homes(LookUp.of(rules), places.memberships(), rules.conversion().isGiven());
    this.flows = Kept.of(Flows.cells(lists, homes, places));
  }

  /** Organisations as the lists are measured with: the months are those of the extracts. */
  public Organisations places() {
    return places;
  }

  /** One row per month: patients of the lists extracted in it. */
  public Dataset<Row> listed() {
    return lists
        .groupBy(trunc(col(Columns.EXTRACT_DATE), "MM").as(Columns.MONTH))
        .agg(sum(Flows.PATIENTS).as(Flows.PATIENTS));
  }

  /**
   * One row per month, area type, area of residence and area of registration: patients.
   *
   * @see Flows
   */
  public Dataset<Row> flows() {
    return flows;
  }

  /** The practices of the lists of each extract date, closed ones left out. */
  public Map<LocalDate, Set<String>> practices() {
    return PracticesSeen.of(
        lists
            .where(not(Flows.isClosed()))
            .select(col(Columns.EXTRACT_DATE).as(Columns.MONTH), col(Columns.PRACTICE_CODE)));
  }

  /** One row per area type and area where people live or are registered: its name. */
  public Dataset<Row> names() {
    return homes.names();
  }
}
