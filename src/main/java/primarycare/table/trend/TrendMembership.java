package primarycare.table.trend;

import primarycare.figure.Column;
import primarycare.organisation.ChangedPractices;

/** Of which practices a month of a series is, and how these differ from those of its last. */
record TrendMembership(
    @Column(
            "Whose patients' attendances a month counts: as at, those of the practices that the"
                + " area had in the month.")
        String membership,
    @Column(
            value =
                "Codes of practices that are in the area in the latest month and were not in this"
                    + " one.",
            whenEmpty = NONE)
        String practicesJoined,
    @Column(
            value =
                "Codes of practices that were in the area in this month and are not in the latest"
                    + " one.",
            whenEmpty = NONE)
        String practicesLeft) {

  static final String NONE = "there are none, or the row is not for practices";
  static final String AS_AT = "as at";

  static TrendMembership of(ChangedPractices.Changed changed) {
    return new TrendMembership(AS_AT, changed.joined(), changed.left());
  }
}
