package primarycare.table.practice;

import java.time.LocalDate;
import java.util.Optional;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.model.PracticeBackground;
import primarycare.model.PracticeBackground.Deprivation;
import primarycare.model.PracticeBackground.Gps;
import primarycare.model.PracticeBackground.Listed;
import primarycare.organisation.CareHomes;
import primarycare.organisation.History;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.CareHomeResidents;

/** What may explain why the patients of a practice attend A&amp;E more or less than others. */
record PracticeExplanations(
    @People(
            value = "Patients who live in care homes, as counted locally.",
            unit = "people",
            whenEmpty = CareHomeResidents.SUPPRESSED + NOT_COUNTED,
            repeated = true)
        Shown careHomeResidents,
    @Column(value = "Day on which the residents were counted.", whenEmpty = NOT_COUNTED)
        LocalDate careHomeResidentsDate,
    @Column(
            value = "Registered patients on the list of the period's last month.",
            unit = "patients",
            whenEmpty = "the practice is not on that list")
        Long listSize,
    @Column(
            value = "Registered patients aged 65 and over.",
            unit = "patients",
            whenEmpty = NOT_ON_A_LIST + "five-year bands")
        Long patientsAged65AndOver,
    @Quotient(
            value = "Residents of care homes per 1,000 patients aged 65 and over.",
            numerator = "care_home_residents",
            denominator = "patients_aged_65_and_over",
            per = AttendanceRate.THOUSAND)
        Double careHomeResidentsPer1000Aged65AndOver,
    @Column(
            value = "Registered patients aged 18 to 25.",
            unit = "patients",
            whenEmpty = NOT_ON_A_LIST + "single years")
        Long patientsAged18To25,
    @Quotient(
            value = "Share of the registered patients who are aged 18 to 25, from 0 to 1.",
            numerator = "patients_aged_18_to_25",
            denominator = LIST_SIZE)
        Double shareAged18To25,
    @Column(
            value = "Index of Multiple Deprivation of the practice: higher is more deprived.",
            unit = "score",
            whenEmpty = "the latest edition given has no score of the practice")
        Double imdScore,
    @Column(
            value = "Edition of the index.",
            whenEmpty = "the latest edition given does not have the practice")
        Long imdYear,
    @Column(
            value =
                "Fully qualified GPs of the practice at the census of the period's last month, else"
                    + " at the latest of the three months before it.",
            unit = "FTE",
            whenEmpty = NO_GPS)
        Double gpFte,
    @Column(value = "Census month of gp_fte.", whenEmpty = NO_GPS) LocalDate workforceCensusMonth,
    @Quotient(
            value = "Fully qualified GPs (FTE) per 1,000 patients of list_size.",
            numerator = "gp_fte",
            denominator = LIST_SIZE,
            per = AttendanceRate.THOUSAND)
        Double gpFtePer1000) {

  static final String LIST_SIZE = "list_size";
  static final String NOT_COUNTED =
      "they had not been counted by the end of the period, or the practice is not in the area in"
          + " its last month";
  static final String NO_GPS =
      "the practice reported none, or is not in the area in the period's last month";
  static final String NOT_ON_A_LIST =
      "the practice is not on the list of the last month, or not on one by ";

  static PracticeExplanations of(PracticeInPeriod own, Protection protection) {
    PracticeBackground known = own.background();
    CareHomes.Residents residents = known.residents(own.code(), own.period());
    Shown people =
        CareHomeResidents.shown(residents, History.PRACTICE, own.code(), own.period(), protection);
    Optional<Listed> list = known.list(own.code(), own.period());
    Optional<Gps> gps = known.gps(own.code(), own.period());
    Optional<Deprivation> deprivation = known.deprivation(own.code());
    Long size = list.map(Listed::all).orElse(null);
    Long older = list.map(Listed::aged65AndOver).orElse(null);
    Long students = list.map(Listed::aged18To25).orElse(null);
    Double fte = gps.map(Gps::fte).orElse(null);
    return new PracticeExplanations(
        people,
        residents.day(),
        size,
        older,
        Figures.per(
            AttendanceRate.THOUSAND, people, older == null ? null : (Double) (double) older),
        students,
        Figures.ofPublic(1, students, size),
        deprivation.map(Deprivation::score).orElse(null),
        deprivation.map(Deprivation::edition).orElse(null),
        fte,
        gps.map(Gps::census).orElse(null),
        Figures.ofPublic(AttendanceRate.THOUSAND, fte, size));
  }
}
