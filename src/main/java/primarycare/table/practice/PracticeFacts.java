package primarycare.table.practice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import primarycare.figure.Column;
import primarycare.organisation.PracticeDetails;

/** What local details say of a practice at a day, and of one GP alone else the census. */
record PracticeFacts(
    @Column(value = "Contract: GMS, PMS, APMS, other.", whenEmpty = NO_DETAILS) String contractType,
    @Column(
            value =
                "Whether one GP runs the practice alone, from the source in single_handed_basis.",
            whenEmpty = NOBODY_SAYS)
        Boolean singleHanded,
    @Column(
            value =
                "practice_details: as stated there; else gp_workforce: a headcount of one fully"
                    + " qualified GP, locums included, in the census of the month before, else"
                    + " of the month.",
            whenEmpty = NOBODY_SAYS)
        String singleHandedBasis,
    @Column(
            value = "Census month from which single_handed comes.",
            whenEmpty = "it is not from a census")
        LocalDate workforceCensusMonth,
    @Column(value = "Whether it trains GPs.", whenEmpty = NO_DETAILS) Boolean trainingPractice,
    @Column(
            value = "Overall rating: Outstanding, Good, Requires improvement, Inadequate.",
            whenEmpty = "no_cqc_rating_reason says why")
        String cqcRating,
    @Column(
            value = "Why there is no rating, such as not yet inspected.",
            whenEmpty = "there is one")
        String noCqcRatingReason,
    @Column(value = "Main sites.", unit = "sites", whenEmpty = NO_DETAILS) Long mainSites,
    @Column(value = "Branch sites.", unit = "sites", whenEmpty = NO_DETAILS) Long branchSites,
    @Column(
            value = "Day from which these details apply.",
            whenEmpty = "there are none, or their row has no date")
        LocalDate detailsDate) {

  static final String NO_DETAILS =
      "practice_details has no row for the practice by then, or the row does not say";
  static final String NOBODY_SAYS = "no source says";

  private static final PracticeDetails NONE =
      new PracticeDetails(null, null, null, null, null, null, null, null);

  static PracticeFacts of(PracticeRecords records, String practice, LocalDate day) {
    Optional<PracticeDetails> given = records.details(practice, day);
    PracticeDetails details = given.orElse(NONE);
    Optional<PracticeRecords.Heads> heads =
        details.singleHanded() == null ? records.heads(practice, day) : Optional.empty();
    return new PracticeFacts(
        details.contractType(),
        heads.map(gps -> gps.heads() == 1).orElse(details.singleHanded()),
        basis(details, heads),
        heads.map(PracticeRecords.Heads::census).orElse(null),
        details.training(),
        details.cqcRating(),
        given.isEmpty() ? "no details of the practice" : noRating(details),
        details.mainSites(),
        details.branchSites(),
        details.from());
  }

  private static String basis(PracticeDetails details, Optional<PracticeRecords.Heads> heads) {
    if (details.singleHanded() != null) {
      return "practice_details";
    }
    return heads.isPresent() ? "gp_workforce" : null;
  }

  private static String noRating(PracticeDetails details) {
    return details.cqcRating() == null
        ? Objects.requireNonNullElse(details.ratingMissing(), "not_reported").replace('_', ' ')
        : null;
  }

  boolean areSitesKnown() {
    return mainSites != null && branchSites != null;
  }
}
