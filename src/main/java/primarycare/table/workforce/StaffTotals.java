package primarycare.table.workforce;

import java.math.BigDecimal;
import java.util.List;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.Staff;

/** Staff of a group in an area, summed over the practices that reported it, and their patients. */
record StaffTotals(
    @Column(value = "Practices in the area.", unit = "practices") long practices,
    @Column(value = "Practices that reported the group.", unit = "practices")
        long practicesReporting,
    @Column(
            value = "Registered patients of all practices in the area.",
            unit = "patients",
            whenEmpty = "no practice of the area has a list",
            addsUp = true)
        Long registeredPatients,
    @Column(
            value = "Registered patients of the practices that reported the group.",
            unit = "patients",
            whenEmpty = "no practice reported, or none has a list",
            addsUp = true)
        Long patientsCovered,
    @Quotient(
            value = "Share of registered patients whose practice reported the group.",
            numerator = "patients_covered",
            denominator = "registered_patients",
            per = 100)
        Double patientsCoveredPercent,
    @Column(
            value = "Full-time equivalent staff of the group.",
            unit = "FTE",
            whenEmpty = GpTotals.NOBODY_REPORTED,
            addsUp = true)
        BigDecimal fte,
    @Column(
            value =
                "Staff as people, for practices only; headcounts cannot be added: one person may"
                    + " work at two practices.",
            unit = "people",
            whenEmpty = "the area is not a practice, or it did not report")
        Long headcount,
    @Quotient(
            value = "Average FTE per person, for practices only.",
            numerator = "fte",
            denominator = "headcount")
        Double ftePerHead) {

  static StaffTotals of(Calendar.Entry month, AreaPractices area, Staff staff, String group) {
    List<Reported> reported =
        area.members().stream()
            .map(m -> new Reported(m, staff.at(m.practice(), group, month.month().first())))
            .filter(one -> one.staff().isReported())
            .toList();
    Long patients = area.sum(AreaPractices.Member::patients);
    Long covered = AreaPractices.sum(reported.stream().map(one -> one.member().patients()));
    BigDecimal fte = AreaPractices.total(reported.stream().map(Reported::part));
    Long heads =
        area.isPractice()
            ? AreaPractices.sum(reported.stream().map(one -> one.staff().headcount()))
            : null;
    return new StaffTotals(
        area.members().size(),
        reported.size(),
        patients,
        covered,
        Figures.ofPublic(100, covered, patients),
        fte,
        heads,
        Figures.ofPublic(1, fte, heads));
  }

  private record Reported(AreaPractices.Member member, Staff.Count staff) {

    BigDecimal part() {
      return member.part(staff.fte());
    }
  }
}
