package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import primarycare.fact.ListDetail;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PersonText;
import primarycare.layout.AgeBands;
import primarycare.organisation.Calendar;

/**
 * The bands of ages of a job that names no scheme: those that its lists can give in every month.
 *
 * @param years extract dates of which single years of both sexes are given
 * @param lacking months that have a list, but not by single year
 */
public record AgeSchemes(Set<LocalDate> years, List<Month> lacking) {

  private static final int FIVE = 5;

  /**
   * @param years extract dates of which single years of both sexes are given
   * @param calendar of attendances
   */
  static AgeSchemes of(Set<LocalDate> years, Calendar calendar) {
    return new AgeSchemes(
        years,
        calendar.entries().stream()
            .filter(entry -> entry.list().filter(day -> !years.contains(day)).isPresent())
            .map(Calendar.Entry::month)
            .toList());
  }

  /** What a person should know of the bands of a job, a sentence each. */
  public static List<String> notices(Job job, Accepted accepted) {
    return accepted.files(ListFacts.SOURCE).isEmpty()
        ? List.of()
        : of(accepted, Calendars.of(job, accepted).ofAttendances())
            .notices(job.tables().breakdown());
  }

  /** Those of the lists that were accepted. */
  static AgeSchemes of(Accepted accepted, Calendar calendar) {
    return of(
        new GivenDates(accepted, ListFacts.SOURCE).ofBothSexes(AgeSchemes::isOfYears), calendar);
  }

  private static boolean isOfYears(LoadedFile file) {
    return file.sets(ListFacts.DETAIL, ListDetail.SINGLE_YEARS.label());
  }

  /** With single years the bands that have 21 to 25, else five-year ones. */
  Job.Breakdown of(Job.Breakdown asked) {
    return asked.orIn(hasYears() ? Job.Breakdown.FROM_ONE : Job.Breakdown.QUINARY);
  }

  private boolean hasYears() {
    return !years.isEmpty() && lacking.isEmpty();
  }

  /** Which lists give no single years, where that decides the bands or which of them have rates. */
  List<String> notices(Job.Breakdown asked) {
    if (hasYears()) {
      return List.of();
    }
    if (asked.ageBandSchemes().isEmpty()) {
      return List.of(
          lists()
              + "ages are in the bands "
              + Job.Breakdown.QUINARY
              + ", not "
              + Job.Breakdown.FROM_ONE
              + ", and 21 to 25 is not among them; name ageBandSchemes in the job to choose");
    }
    return asked.ageBandSchemes().stream()
        .filter(scheme -> !isOfFiveYears(AgeBands.named(scheme)))
        .map(
            scheme ->
                lists()
                    + "bands of "
                    + scheme
                    + " that five-year bands do not make up have no rate"
                    + (years.isEmpty() ? "" : " in these"))
        .toList();
  }

  private String lists() {
    return "no list of registered patients by single year of age is given for both sexes"
        + (years.isEmpty()
            ? ""
            : " for " + PersonText.some(lacking.stream().map(Month::toString).toList()))
        + ": ";
  }

  private static boolean isOfFiveYears(AgeBands scheme) {
    return scheme.from().stream().allMatch(first -> first % FIVE == 0);
  }
}
