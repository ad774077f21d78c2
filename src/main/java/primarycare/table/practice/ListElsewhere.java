package primarycare.table.practice;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;

/** All patients registered in the area of a flow, and those who live elsewhere. */
record ListElsewhere(
    @Column(
            value = "Patients registered in the area of registration, wherever they live.",
            unit = RegistrationFlows.UNIT,
            whenEmpty = NO_PRACTICE)
        Long listPatients,
    @Quotient(
            value =
                "Share of the patients registered in the area of registration who live in the"
                    + " area of residence.",
            numerator = RegistrationFlows.UNIT,
            denominator = "list_patients",
            per = 100,
            whenEmpty = NO_PRACTICE)
        Double percentOfList,
    @Column(
            value =
                "Patients registered in the area who do not live in it; unknown residence does not"
                    + " count.",
            unit = RegistrationFlows.UNIT,
            whenEmpty = NO_PRACTICE)
        Long listLivingElsewhere,
    @Quotient(
            value = "Share of the patients registered in the area who do not live in it.",
            numerator = "list_living_elsewhere",
            denominator = "list_patients",
            per = 100,
            whenEmpty = NO_PRACTICE)
        Double listLivingElsewherePercent) {

  static final String NO_PRACTICE = "the row is not for an area of registration";

  /** Of what is no area of registration. */
  static final ListElsewhere NONE = new ListElsewhere(null, null, null, null);

  static ListElsewhere of(long patients, FlowsOfQuarters.Total all) {
    return new ListElsewhere(
        all.patients(),
        Figures.ofPublic(100, patients, all.patients()),
        all.elsewhere(),
        Figures.ofPublic(100, all.elsewhere(), all.patients()));
  }
}
