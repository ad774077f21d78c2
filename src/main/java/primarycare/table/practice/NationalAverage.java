package primarycare.table.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.figure.Column;
import primarycare.job.Target;
import primarycare.organisation.Calendar;
import primarycare.organisation.ListRule;
import primarycare.organisation.PracticesByMonth;
import primarycare.table.column.TargetBasis;

/**
 * The average list size of the nation: the one a job states, else that of each month's whole list.
 *
 * <p>A list stands for the nation where it holds more practices of elsewhere than of the area, so
 * that a stray practice on a local list makes no nation.
 */
record NationalAverage(
    @Column(
            value = "The national average list size, as national_definition says.",
            unit = "patients per practice",
            whenEmpty = "no_national_reason says why")
        Double nationalAverageListSize,
    @Column(
            value =
                "What the national average is of, whose it is and its date: read it before"
                    + " comparing.",
            whenEmpty = "there is no national average")
        String nationalDefinition,
    @Column(
            value =
                "of this definition where it is of a list by the rule of average_list_size, or the"
                    + " job gives average_list_size as its definition; else on another basis, as a"
                    + " figure of its date that the average neither meets nor misses.",
            whenEmpty = "there is no national average")
        String nationalBasis,
    @Column(
            value = "Practices on the whole list, from which the national average is made.",
            unit = "practices",
            whenEmpty = STATED)
        Long nationalPractices,
    @Column(value = "Registered patients on the whole list.", unit = "patients", whenEmpty = STATED)
        Long nationalRegisteredPatients,
    @Column(value = "Why there is no national average.", whenEmpty = "there is one")
        String noNationalReason) {

  /** The name of the definition that this table has. */
  static final String OWN = "average_list_size";

  static final String LOCAL = "no more practices of elsewhere on the list than of the area";

  static final String STATED = "the job states the national average, or there is none";

  static NationalAverage of(
      Optional<Target> stated, PracticesByMonth practices, Calendar.Entry month) {
    return stated.map(NationalAverage::stated).orElseGet(() -> ofList(practices, month));
  }

  private static NationalAverage stated(Target target) {
    return new NationalAverage(
        target.value(), target.caption(), TargetBasis.of(target, OWN), null, null, null);
  }

  private static NationalAverage ofList(PracticesByMonth practices, Calendar.Entry month) {
    List<String> listed = practices.onList(month);
    if (listed.isEmpty()) {
      return none(ListRule.PRACTICES.none());
    }
    Set<String> own =
        practices.at(month).stream()
            .map(practice -> practice.life().practice())
            .collect(Collectors.toUnmodifiableSet());
    if (listed.size() <= 2 * listed.stream().filter(own::contains).count()) {
      return none(LOCAL);
    }
    long patients =
        listed.stream().mapToLong(p -> practices.patients(p, month).orElseThrow()).sum();
    return new NationalAverage(
        (double) patients / listed.size(),
        "all practices of the list of " + month.list().orElseThrow(),
        TargetBasis.SAME,
        (long) listed.size(),
        patients,
        null);
  }

  private static NationalAverage none(String reason) {
    return new NationalAverage(null, null, null, null, null, reason);
  }
}
