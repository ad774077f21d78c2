package primarycare.table.workforce;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.organisation.Calendar;

/** The list and the practice map that a census is measured with. */
record CensusDates(
    @Column(
            value = "Extract date of the list that registered patients are taken from.",
            whenEmpty = "there is no list of the census month or the month after")
        LocalDate listExtractDate,
    @Column(
            value = "Extract date of the practice map that says which area a practice belongs to.",
            whenEmpty = "there is no practice map")
        LocalDate membershipDate) {

  static CensusDates of(Calendar.Entry month) {
    return new CensusDates(month.list().orElse(null), month.membership().orElse(null));
  }
}
