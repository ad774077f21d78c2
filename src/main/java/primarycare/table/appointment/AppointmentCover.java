package primarycare.table.appointment;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;

/** Whose appointments an area's are, and of how many of its patients. */
public record AppointmentCover(
    @Column(
            value = "Which files count the appointments: practice, or sub_icb_location.",
            whenEmpty = AppointmentWords.MISSING)
        String countedBy,
    @Column(
            value = "Why nothing is told of the area in the month.",
            whenEmpty = "there are appointments")
        String missingReason,
    @Column(value = "Practices in the area.", unit = "practices") long practices,
    @Column(
            value = "Practices of the area whose appointments are given.",
            unit = "practices",
            whenEmpty = "files by sub-ICB location do not tell")
        Long practicesWithAppointments,
    @Column(
            value = "Extract date of the list: the first of the month.",
            whenEmpty = "no list extracted on the first of the month")
        LocalDate listExtractDate,
    @Column(
            value = "Registered patients of all practices in the area.",
            unit = "patients",
            whenEmpty = "no practice of the area is on the list")
        Long registeredPatients,
    @Column(
            value = "Registered patients of the practices whose appointments are given.",
            unit = "patients",
            whenEmpty = "none of these practices is on the list")
        Long patientsCovered,
    @Quotient(
            value = "Share of registered patients whose practice's appointments are given.",
            numerator = "patients_covered",
            denominator = "registered_patients",
            per = 100)
        Double patientsCoveredPercent) {

  static final String NOTHING = "no file has appointments of the area in the month";

  static AppointmentCover of(Calendar.Entry month, AreaPractices area, AreaCounts counts) {
    Long patients = area.sum(AreaPractices.Member::patients);
    Long covered = counts.patients(patients);
    return new AppointmentCover(
        counts.countedBy(),
        counts.countedBy() == null ? NOTHING : null,
        area.members().size(),
        counts.practices(),
        month.list().orElse(null),
        patients,
        covered,
        Figures.ofPublic(100, covered, patients));
  }
}
