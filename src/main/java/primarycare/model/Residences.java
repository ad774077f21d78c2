package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Columns;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.organisation.Calendar;
import primarycare.organisation.Flows;
import primarycare.organisation.LatestNames;
import primarycare.organisation.Population;
import primarycare.organisation.Residents;
import primarycare.organisation.SexesOfLists;
import primarycare.rules.RelationalRules;
import primarycare.rules.lsoa.LookUp;
import primarycare.rules.lsoa.LsoaKeys;
import primarycare.rules.organisation.PracticesSeen;

/**
 * Where registered patients live, as the lists by LSOA tell at each of their extract dates: added
 * up by one Spark job when it is first asked for.
 */
public final class Residences {

  public static final String SOURCE = LsoaKeys.LISTS;

  /** Months of a rolling year before its last one, and of the quarter before its first. */
  private static final int EARLIER = 13;

  private final Organisations places;
  private final Organisations withEarlier;
  private final Lazy<LookUp> lookUp;
  private final Lazy<Flows> flows;
  private final Lazy<Population> population;

  /**
   * @param organisations as of other calendars
   */
  Residences(
      Job job,
      Accepted accepted,
      RelationalRules rules,
      MeasuredOrganisations organisations,
      SourceRows rows) {
    GivenDates given = new GivenDates(accepted, SOURCE);
    SexesOfLists sexes = new SexesOfLists(given.of(Columns.ALL), given.ofBothSexes());
    this.places = organisations.of(() -> calendar(job, 0, sexes, organisations));
    this.withEarlier = organisations.of(() -> calendar(job, EARLIER, sexes, organisations));
    this.lookUp = new Lazy<>(rules::lookUp);
    this.flows = new Lazy<>(() -> FlowSums.of(rules.rows().passed(SOURCE), sexes, residents()));
    this.population =
        new Lazy<>(() -> new Population(estimates(rows.small(LsoaKeys.RESIDENTS)), residents()));
  }

  private static List<Population.Estimate> estimates(List<Row> rows) {
    RowRecords<Population.Estimate> records = new RowRecords<>(Population.Estimate.class);
    return rows.stream().map(records::ofNamed).toList();
  }

  /**
   * @param before months before the job's period of which lists are taken too
   */
  private static Calendar calendar(
      Job job, int before, SexesOfLists sexes, MeasuredOrganisations organisations) {
    Set<LocalDate> extracts =
        sexes.dates().stream()
            .filter(
                date ->
                    job.period()
                        .map(p -> new Period(p.from().plus(-before), p.to()))
                        .map(p -> p.contains(Month.of(date)))
                        .orElse(true))
            .collect(Collectors.toCollection(TreeSet::new));
    return Calendar.ofMonths(extracts, new Calendar.Dates(extracts, organisations.dates().maps()));
  }

  private Residents residents() {
    return new Residents(withEarlier.calendar(), withEarlier.placements(), lookUp.get().homes());
  }

  /** Organisations as published lists are measured with: the months are those of the extracts. */
  public Organisations places() {
    return places;
  }

  /**
   * What the lists add up to by areas of residence and of registration, also those of the year
   * before the job's period.
   */
  public Flows flows() {
    return flows.get();
  }

  /** How many people live in the areas, on a list or not. */
  public Population population() {
    return population.get();
  }

  /** The practices of the lists of each extract date, closed ones left out. */
  public Map<LocalDate, Set<String>> practices() {
    return PracticesSeen.of(flows().practices());
  }

  /** The names of the areas where people live or are registered. */
  public LatestNames names() {
    return lookUp.get().names(new LatestNames(places.placements()));
  }
}
