package primarycare.model;

import java.util.List;
import primarycare.fact.ListDetail;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.layout.AgeBands;

/** The bands of ages of a job that names no scheme: those that its lists can give. */
public final class AgeSchemes {

  private static final int FIVE = 5;

  private AgeSchemes() {}

  /** With single years the bands that have 21 to 25, else five-year ones. */
  static Job.Breakdown of(Job.Breakdown asked, Accepted accepted) {
    return asked.orIn(hasYears(accepted) ? Job.Breakdown.FROM_ONE : Job.Breakdown.QUINARY);
  }

  /** That no list gives single years, where that decides the bands or which of them have rates. */
  public static List<String> notices(Job.Breakdown asked, Accepted accepted) {
    return notices(asked, !accepted.files(ListFacts.SOURCE).isEmpty() && !hasYears(accepted));
  }

  static List<String> notices(Job.Breakdown asked, boolean lacksYears) {
    if (!lacksYears) {
      return List.of();
    }
    String lacking = "no list of registered patients by single year of age is given: ";
    if (asked.ageBandSchemes().isEmpty()) {
      return List.of(
          lacking
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
                lacking
                    + "bands of "
                    + scheme
                    + " that five-year bands do not make up have no rate")
        .toList();
  }

  private static boolean isOfFiveYears(AgeBands scheme) {
    return scheme.from().stream().allMatch(first -> first % FIVE == 0);
  }

  private static boolean hasYears(Accepted accepted) {
    return accepted.files(ListFacts.SOURCE).stream()
        .anyMatch(file -> file.sets(ListFacts.DETAIL, ListDetail.SINGLE_YEARS.label()));
  }
}
