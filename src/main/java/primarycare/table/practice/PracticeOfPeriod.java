package primarycare.table.practice;

import java.util.Optional;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.model.PracticeBackground.At;
import primarycare.table.column.MonthsCovered;

/**
 * The columns that name a practice, and its PCN and sub-ICB location in the period's last month.
 */
record PracticeOfPeriod(
    @Key(
            "Code of the practice; or registered_elsewhere, unlisted_practice (a code that is not"
                + " in the practice map), no_registered_practice,"
                + " practice_not_applicable (prison, armed forces or overseas), unknown_practice.")
        String practiceCode,
    @Column("Name of the practice.") String practiceName,
    @Column(value = "PCN of the practice in the month.", whenEmpty = NO_PCN) String pcnCode,
    @Column(value = "Name of that PCN.", whenEmpty = NO_PCN) String pcnName,
    @Column(
            value = "Sub-ICB location of the practice in the month.",
            whenEmpty = "the row is not for a practice of the area")
        String subIcbLocationCode,
    @Column(value = MonthsCovered.OF_PRACTICE, unit = "months") long monthsCovered) {

  static final String NO_PCN = "the practice has none, or the row is not for a practice";

  static PracticeOfPeriod of(PracticeInPeriod own) {
    Optional<At> at = own.background().at(own.code(), own.period());
    return new PracticeOfPeriod(
        own.code(),
        own.practice().area().name(),
        at.map(At::pcn).orElse(null),
        at.map(At::pcnName).orElse(null),
        at.map(At::location).orElse(null),
        own.practice().monthsCovered(own.period()));
  }
}
