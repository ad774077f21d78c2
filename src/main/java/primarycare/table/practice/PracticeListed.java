package primarycare.table.practice;

import java.time.LocalDate;
import java.util.OptionalLong;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.Calendar;
import primarycare.organisation.ListRule;
import primarycare.organisation.ListSizes;

/** The list of a practice in a month beside that of 12 months before. */
record PracticeListed(
    @Column(
            value = "Extract date of the list.",
            whenEmpty = "there is no list of the month or the month after")
        LocalDate listExtractDate,
    @Column(
            value = "Registered patients.",
            unit = "patients",
            whenEmpty = "the practice is on no such list")
        Long registeredPatients,
    @Column(
            value = "Registered patients of the list extracted 12 months before.",
            unit = "patients",
            whenEmpty = "that list is not given, or the practice is not on it")
        Long registeredPatients12MonthsBefore,
    @Column(
            value = "Change in registered patients over 12 months.",
            unit = "patients",
            whenEmpty = "no_change_reason says why")
        Long registeredPatientsChange,
    @Quotient(
            value = "Percentage change in registered patients over 12 months.",
            numerator = "registered_patients_change",
            denominator = "registered_patients_12_months_before",
            per = 100)
        Double registeredPatientsChangePercent,
    @Column(value = "Why there is no change.", whenEmpty = "there is one") String noChangeReason) {

  private static final int YEAR = 12;

  /**
   * @param lists all that are given
   */
  static PracticeListed of(String practice, Calendar.Entry month, ListSizes lists) {
    LocalDate day = month.list().orElse(null);
    if (day == null) {
      return new PracticeListed(null, null, null, null, null, ListRule.PRACTICES.none());
    }
    LocalDate dayBefore = day.minusMonths(YEAR);
    Long now = on(lists, practice, day);
    Long before = on(lists, practice, dayBefore);
    Long change = now == null || before == null ? null : (Long) (now - before);
    return new PracticeListed(
        day,
        now,
        before,
        change,
        Figures.ofPublic(100, change, before),
        noChange(lists.has(dayBefore), now, before));
  }

  private static Long on(ListSizes lists, String practice, LocalDate day) {
    OptionalLong size = lists.has(day) ? lists.at(practice, day) : OptionalLong.empty();
    return size.isPresent() ? (Long) size.getAsLong() : null;
  }

  private static String noChange(boolean isGiven, Long now, Long before) {
    if (!isGiven) {
      return "the list of 12 months before is not given";
    }
    if (now == null) {
      return "the practice is not on the list";
    }
    return before == null ? "the practice is not on the list of 12 months before" : null;
  }
}
