package primarycare.table.practice;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;

/** All residents of the area of a flow, and those whose practice is elsewhere. */
record ResidentsElsewhere(
    @Column(
            value = "Registered patients who live in the area of residence, wherever registered.",
            unit = RegistrationFlows.UNIT,
            whenEmpty = NO_HOME)
        Long residents,
    @Quotient(
            value =
                "Share of the registered residents of the area of residence who are registered"
                    + " in the area of registration.",
            numerator = RegistrationFlows.UNIT,
            denominator = "residents",
            per = 100,
            whenEmpty = NO_HOME)
        Double percentOfResidents,
    @Column(
            value =
                "Residents whose practice is in another area than they live in, or outside the"
                    + " job's area; patients of practices that have closed, or are in no area of"
                    + " the type, do not count.",
            unit = RegistrationFlows.UNIT,
            whenEmpty = NO_HOME)
        Long residentsRegisteredElsewhere,
    @Quotient(
            value =
                "Share of the registered residents whose practice is in another area, or outside"
                    + " the job's area.",
            numerator = "residents_registered_elsewhere",
            denominator = "residents",
            per = 100,
            whenEmpty = NO_HOME)
        Double residentsRegisteredElsewherePercent) {

  static final String NO_HOME = "the row is not for an area of residence";

  /** Of what is no area of residence. */
  static final ResidentsElsewhere NONE = new ResidentsElsewhere(null, null, null, null);

  static ResidentsElsewhere of(long patients, FlowsOfQuarters.Total all) {
    return new ResidentsElsewhere(
        all.patients(),
        Figures.ofPublic(100, patients, all.patients()),
        all.elsewhere(),
        Figures.ofPublic(100, all.elsewhere(), all.patients()));
  }
}
