package primarycare.table.workforce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.Area;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.ListRule;
import primarycare.organisation.Staff;

/** GPs, practices and patients of an area, summed over the practices that count. */
public record GpTotals(
    @Column(value = "Practices in the area.", unit = "practices") long practices,
    @Column(value = "PCNs that have a practice in the area.", unit = "PCNs") long pcns,
    @Column(value = "Practices in the area that have a list at that date.", unit = "practices")
        long practicesOnList,
    @Column(value = "Practices that reported GPs and are on the list.", unit = "practices")
        long practicesReporting,
    @Column(
            value = "Registered patients of all practices in the area.",
            unit = "patients",
            whenEmpty = "no practice of the area has a list",
            addsUp = true)
        Long registeredPatients,
    @Column(
            value = "Registered patients of the practices that reported: the denominator.",
            unit = "patients",
            whenEmpty = "no practice reported, or none has a list",
            addsUp = true)
        Long patientsCovered,
    @Quotient(
            value = "Share of registered patients whose practice reported.",
            numerator = "patients_covered",
            denominator = "registered_patients",
            per = 100)
        Double patientsCoveredPercent,
    @Quotient(
            value = "Registered patients per practice that has a list.",
            numerator = "registered_patients",
            denominator = "practices_on_list")
        Double averageListSize,
    @Column(
            value = "Full-time equivalent GPs: the numerator.",
            unit = "FTE",
            whenEmpty = NOBODY_REPORTED,
            addsUp = true)
        BigDecimal gpFte,
    @Column(
            value =
                "GPs as people, for practices only; headcounts cannot be added: a GP may work at"
                    + " two practices.",
            unit = "people",
            whenEmpty = "the area is not a practice, or it did not report")
        Long gpHeadcount,
    @Quotient(
            value = "FTE GPs per 1,000 registered patients.",
            numerator = "gp_fte",
            denominator = "patients_covered",
            per = 1000)
        Double gpsPer1000,
    @Quotient(
            value = "Registered patients per FTE GP.",
            numerator = "patients_covered",
            denominator = "gp_fte")
        Double patientsPerGpFte,
    @Column(value = "Why there are no GPs per 1,000 patients.", whenEmpty = "there is a rate")
        String noRateReason) {

  /** Staff groups that may be called GPs, in the order of the rows. */
  static final List<String> DEFINITIONS =
      List.of("all_gps", "fully_qualified", "fully_qualified_excluding_locums");

  static final String ALL_GPS = DEFINITIONS.get(0);

  public static final String FULLY_QUALIFIED = DEFINITIONS.get(1);

  static final String NOBODY_REPORTED = "no practice reported";

  /**
   * @param definition of a GP, which is a staff group
   */
  static GpTotals of(Calendar.Entry month, AreaPractices area, Staff staff, String definition) {
    boolean hasList = month.list().isPresent();
    List<Gps> all =
        area.members().stream()
            .map(m -> new Gps(m, staff.at(m.practice(), definition, month.month().first())))
            .toList();
    List<Gps> counted = all.stream().filter(gps -> gps.counts(hasList)).toList();
    Long patients = area.sum(AreaPractices.Member::patients);
    Long covered = AreaPractices.sum(counted.stream().map(gps -> gps.member().patients()));
    long onList = all.stream().filter(Gps::isOnList).count();
    BigDecimal fte = AreaPractices.total(counted.stream().map(Gps::part));
    return new GpTotals(
        all.size(),
        pcns(area),
        onList,
        counted.size(),
        patients,
        covered,
        Figures.ofPublic(100, covered, patients),
        Figures.ofPublic(1, patients, onList),
        fte,
        area.isPractice()
            ? AreaPractices.sum(counted.stream().map(gps -> gps.staff().headcount()))
            : null,
        Figures.ofPublic(1000, fte, covered),
        Figures.ofPublic(1, covered, fte),
        noRate(hasList, counted.size(), covered));
  }

  /** The GPs of a practice in one of its areas. */
  private record Gps(AreaPractices.Member member, Staff.Count staff) {

    boolean isOnList() {
      return member.patients() != null;
    }

    /** Numerator and denominator cover the same practices. */
    boolean counts(boolean hasList) {
      return staff.isReported() && (isOnList() || !hasList);
    }

    BigDecimal part() {
      return member.part(staff.fte());
    }
  }

  private static long pcns(AreaPractices area) {
    return area.members().stream()
        .map(member -> member.placement().pcn().map(Area::code))
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }

  private static String noRate(boolean hasList, long reporting, Long covered) {
    if (!hasList) {
      return ListRule.CENSUS.none();
    }
    if (reporting == 0) {
      return NOBODY_REPORTED;
    }
    return covered == 0 ? "no registered patients" : null;
  }
}
