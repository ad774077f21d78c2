package primarycare.table.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.organisation.Population;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;

/** The residents of the area of residence of a flow, on a list or not, beside those on lists. */
record PopulationBeside(
    @Column(
            value =
                "Everybody who lives in the area of residence, on a list or not, at the middle of"
                    + " the year.",
            unit = "residents",
            whenEmpty = NOT_KNOWN)
        Long residentPopulation,
    @Column(
            value =
                "First day of the year of the estimate: the latest whose middle, 30 June, is not"
                    + " after the extract date of the list.",
            whenEmpty = NOT_KNOWN)
        LocalDate residentPopulationYear,
    @Column(
            value =
                "Patients registered with the practices of the area of residence, wherever they"
                    + " live, on the list of the extract date.",
            unit = RegistrationFlows.UNIT,
            whenEmpty = ResidentsElsewhere.NO_HOME)
        Long registeredInArea,
    @Quotient(
            value =
                "Patients registered with the practices of the area per 100 people who live in it:"
                    + " above 100 where lists hold people who live elsewhere, have moved or stand"
                    + " twice.",
            numerator = "registered_in_area",
            denominator = "resident_population",
            per = 100,
            whenEmpty = NOT_KNOWN)
        Double registeredPer100Residents,
    @Quotient(
            value =
                "Registered patients who live in the area, wherever registered, per 100 people who"
                    + " live in it: both by residence.",
            numerator = "residents",
            denominator = "resident_population",
            per = 100,
            whenEmpty = NOT_KNOWN)
        Double registeredResidentsPer100,
    @Column(
            value = "Why there is no resident population.",
            whenEmpty = "there is one, or the row is not for an area of residence")
        String noPopulationReason) {

  static final Check ALL_PLACED =
      new Check("residents of the estimates by LSOA = areas of a type and elsewhere", true);

  static final String NO_ESTIMATE = "no estimate of a year that had its middle by then";
  static final String FEW_LSOAS = "fewer than half of the area's LSOAs have an estimate";

  static final String NOT_KNOWN =
      "the row is not for an area of residence, or no_population_reason says why";

  private static final PopulationBeside NONE =
      new PopulationBeside(null, null, null, null, null, null);

  /**
   * What is known of the side of residence.
   *
   * @param known null for nothing
   * @param residents those on lists who live there
   * @param list those on the lists of practices there; null for none
   */
  static PopulationBeside of(
      Population.AtQuarter known,
      FlowsOfQuarters.Side home,
      FlowsOfQuarters.Total residents,
      FlowsOfQuarters.Total list) {
    if (!home.isArea()) {
      return NONE;
    }
    long registered = list == null ? 0 : list.patients();
    Population.Counted counted =
        known == null
            ? null
            : known.areas().get(new Population.Place(home.areaType(), home.code()));
    if (counted == null || counted.people() == null) {
      String reason = counted == null ? NO_ESTIMATE : FEW_LSOAS;
      return new PopulationBeside(null, null, registered, null, null, reason);
    }
    return new PopulationBeside(
        counted.people(),
        counted.year(),
        registered,
        Figures.ofPublic(100, registered, counted.people()),
        Figures.ofPublic(100, residents.patients(), counted.people()),
        null);
  }

  /** Those of each type of area, elsewhere among them, are all of whom there is an estimate. */
  static Stream<Reconciliation> allPlaced(Map<LocalDate, Population.AtQuarter> quarters) {
    return quarters.entrySet().stream()
        .flatMap(
            quarter ->
                quarter.getValue().placed().entrySet().stream()
                    .map(
                        type ->
                            ALL_PLACED.equal(
                                "registration_flows, " + type.getKey(),
                                quarter.getKey(),
                                type.getValue().values().stream().mapToLong(n -> n).sum(),
                                quarter.getValue().given())));
  }
}
