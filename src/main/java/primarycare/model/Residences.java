package primarycare.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Columns;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.job.Month;
import primarycare.organisation.Calendar;
import primarycare.organisation.Flows;
import primarycare.organisation.LatestNames;
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

  private final Organisations places;
  private final Lazy<LookUp> lookUp;
  private final Lazy<Flows> flows;

  /**
   * @param organisations as of other calendars
   */
  Residences(
      Job job, Accepted accepted, RelationalRules rules, MeasuredOrganisations organisations) {
    GivenDates given = new GivenDates(accepted, SOURCE);
    SexesOfLists sexes = new SexesOfLists(given.of(Columns.ALL), given.ofBothSexes());
    Set<LocalDate> extracts =
        sexes.dates().stream()
            .filter(date -> job.period().map(p -> p.contains(Month.of(date))).orElse(true))
            .collect(Collectors.toCollection(TreeSet::new));
    Calendar.Dates own = new Calendar.Dates(extracts, organisations.dates().maps());
    this.places = organisations.of(() -> Calendar.ofResidences(extracts, own));
    this.lookUp = new Lazy<>(rules::lookUp);
    this.flows = new Lazy<>(() -> FlowSums.of(rules.rows().passed(SOURCE), sexes, residents()));
  }

  private Residents residents() {
    return new Residents(places.calendar(), places.placements(), lookUp.get().homes());
  }

  /** Organisations as the lists are measured with: the months are those of the extracts. */
  public Organisations places() {
    return places;
  }

  /** What the lists add up to by areas of residence and of registration. */
  public Flows flows() {
    return flows.get();
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
