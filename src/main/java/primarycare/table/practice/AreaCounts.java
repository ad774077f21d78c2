package primarycare.table.practice;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import primarycare.figure.Column;

/** What is counted of an area's practices; a count known for none of them is empty. */
record AreaCounts(
    @Column(value = "Practices in the area.", unit = "practices") long practices,
    @Column(value = "Practices in the area that are on the list.", unit = "practices")
        long practicesOnList,
    @Column(value = "Practices whose contract type is known.", unit = "practices")
        long practicesContractKnown,
    @Column(value = "Practices with a GMS contract.", unit = "practices", whenEmpty = UNKNOWN)
        Long practicesGms,
    @Column(value = "Practices with a PMS contract.", unit = "practices", whenEmpty = UNKNOWN)
        Long practicesPms,
    @Column(value = "Practices with an APMS contract.", unit = "practices", whenEmpty = UNKNOWN)
        Long practicesApms,
    @Column(
            value = "Practices with a contract of another type.",
            unit = "practices",
            whenEmpty = UNKNOWN)
        Long practicesOtherContract,
    @Column(value = "Practices whose contract type is not known.", unit = "practices")
        long practicesContractNotKnown,
    @Column(
            value = "Practices for which it is known whether they are run by one GP alone.",
            unit = "practices")
        long practicesSingleHandedKnown,
    @Column(
            value = "Practices that are run by one GP alone.",
            unit = "practices",
            whenEmpty = UNKNOWN)
        Long practicesSingleHanded,
    @Column(value = "Practices for which it is known whether they train GPs.", unit = "practices")
        long practicesTrainingKnown,
    @Column(value = "Practices that train GPs.", unit = "practices", whenEmpty = UNKNOWN)
        Long practicesTraining,
    @Column(value = "Practices with a CQC rating.", unit = "practices") long practicesCqcRated,
    @Column(
            value = "Practices that the CQC rates Outstanding.",
            unit = "practices",
            whenEmpty = UNKNOWN)
        Long practicesCqcOutstanding,
    @Column(value = "Practices that the CQC rates Good.", unit = "practices", whenEmpty = UNKNOWN)
        Long practicesCqcGood,
    @Column(
            value = "Practices that the CQC rates Requires improvement.",
            unit = "practices",
            whenEmpty = UNKNOWN)
        Long practicesCqcRequiresImprovement,
    @Column(
            value = "Practices that the CQC rates Inadequate.",
            unit = "practices",
            whenEmpty = UNKNOWN)
        Long practicesCqcInadequate,
    @Column(value = "Practices whose main and branch sites are known.", unit = "practices")
        long practicesSitesKnown,
    @Column(value = "Main sites of those practices.", unit = "sites", whenEmpty = SITES_UNKNOWN)
        Long mainSites,
    @Column(value = "Branch sites of those practices.", unit = "sites", whenEmpty = SITES_UNKNOWN)
        Long branchSites,
    @Column(
            value = "Main and branch sites of those practices together.",
            unit = "sites",
            whenEmpty = SITES_UNKNOWN)
        Long premises) {

  static final String UNKNOWN = "this is known for no practice of the area";
  static final String SITES_UNKNOWN = "these are known for no practice of the area";

  /**
   * @param practices how many there are
   * @param onList of them
   * @param all what is known of each
   */
  static AreaCounts of(long practices, long onList, List<PracticeFacts> all) {
    Counts<String> contracts = Counts.of(all, PracticeFacts::contractType);
    Counts<Boolean> alone = Counts.of(all, PracticeFacts::singleHanded);
    Counts<Boolean> training = Counts.of(all, PracticeFacts::trainingPractice);
    Counts<String> ratings = Counts.of(all, PracticeFacts::cqcRating);
    List<PracticeFacts> sites = all.stream().filter(PracticeFacts::areSitesKnown).toList();
    return new AreaCounts(
        practices,
        onList,
        contracts.known(),
        contracts.of("GMS"),
        contracts.of("PMS"),
        contracts.of("APMS"),
        contracts.of("other"),
        practices - contracts.known(),
        alone.known(),
        alone.of(true),
        training.known(),
        training.of(true),
        ratings.known(),
        ratings.of("Outstanding"),
        ratings.of("Good"),
        ratings.of("Requires improvement"),
        ratings.of("Inadequate"),
        sites.size(),
        sum(sites, PracticeFacts::mainSites),
        sum(sites, PracticeFacts::branchSites),
        sum(sites, facts -> facts.mainSites() + facts.branchSites()));
  }

  private static Long sum(List<PracticeFacts> sites, Function<PracticeFacts, Long> number) {
    return sites.isEmpty() ? null : (Long) sites.stream().mapToLong(number::apply).sum();
  }

  /** What is told of one thing: a value a practice that tells it. */
  private record Counts<T>(List<T> told) {

    static <T> Counts<T> of(List<PracticeFacts> all, Function<PracticeFacts, T> fact) {
      return new Counts<>(all.stream().map(fact).filter(Objects::nonNull).toList());
    }

    long known() {
      return told.size();
    }

    Long of(T value) {
      return told.isEmpty() ? null : (Long) told.stream().filter(value::equals).count();
    }
  }
}
