package primarycare.table.workforce;

import java.math.BigDecimal;
import java.util.OptionalLong;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Staff;

/** GPs and patients of all practices of England, and what an area would have at England's rate. */
public record EnglandGps(
    @Column(
            value = "Practices in England that reported GPs and are on the list.",
            unit = "practices",
            whenEmpty = SAYS_WHY)
        Long englandPractices,
    @Column(value = "Full-time equivalent GPs in England.", unit = "FTE", whenEmpty = SAYS_WHY)
        BigDecimal englandGpFte,
    @Column(
            value = "Registered patients of those practices in England.",
            unit = "patients",
            whenEmpty = SAYS_WHY)
        Long englandPatientsCovered,
    @Quotient(
            value = "FTE GPs per 1,000 registered patients in England.",
            numerator = "england_gp_fte",
            denominator = "england_patients_covered",
            per = 1000)
        Double englandGpsPer1000,
    @Column(
            value = "FTE GPs that the patients covered would need at England's rate, less gp_fte.",
            unit = "FTE",
            whenEmpty = "there is no rate, or none for England")
        Double fteGapToEngland,
    @Column(value = "Why there is no figure for England.", whenEmpty = "there is one")
        String noEnglandReason) {

  /**
   * Lists of practices that reported hold more than this in England in every year of the workforce
   * series: 60.6 million patients were registered in January 2021. Fewer are the lists of an area.
   */
  static final long LEAST_OF_ENGLAND = 50_000_000L;

  static final String CUT =
      "the inputs hold fewer than 50 million patients of practices that reported: not England";

  static final String SAYS_WHY = "no_england_reason says why";

  /**
   * The sum of all practices, wherever they are, that reported and are on the list of a month;
   * without figures where these are too few to be England's.
   *
   * @param definition of a GP, which is a staff group
   */
  static EnglandGps of(
      PracticesByMonth practices, Calendar.Entry month, Staff staff, String definition) {
    long reporting = 0;
    long patients = 0;
    BigDecimal fte = BigDecimal.ZERO;
    for (String practice : staff.practices()) {
      Staff.Count gps = staff.at(practice, definition, month.month().first());
      OptionalLong listed = practices.patients(practice, month);
      if (gps.isReported() && listed.isPresent()) {
        reporting++;
        patients += listed.getAsLong();
        fte = fte.add(gps.fte());
      }
    }
    return patients < LEAST_OF_ENGLAND
        ? new EnglandGps(null, null, null, null, null, CUT)
        : new EnglandGps(
            reporting, fte, patients, Figures.ofPublic(1000, fte, patients), null, null);
  }

  /** The same beside an area. */
  EnglandGps beside(GpTotals area) {
    return new EnglandGps(
        englandPractices,
        englandGpFte,
        englandPatientsCovered,
        englandGpsPer1000,
        GpTarget.gap(englandGpsPer1000, area),
        noEnglandReason);
  }
}
