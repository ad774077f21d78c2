package primarycare.table.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.model.Residences;
import primarycare.organisation.Flow;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/**
 * Who lives where and is registered where.
 *
 * <p>Grain: quarter, area type, area of residence, area of registration. Source: Patients
 * Registered at a GP Practice, by LSOA. The rows of an area type hold every patient of the list
 * once.
 */
@Table(
    title = "Registered patients by the area they live in and the area their practice is of",
    grain = "quarter, area type, area of residence, area of registration",
    method =
        "Patients Registered at a GP Practice by LSOA, NHS England. Registration is as at the"
            + " extract date, in the areas of the practice map and the area schemes;"
            + " residence is the area in the look-up of LSOAs for the same type of area. Of a"
            + " practice that areas share, those who live in one of them are registered there, and"
            + " the others by weight. An"
            + " LSOA is in the whole area where the look-up puts it in one of the job's"
            + " areas: one of a scheme, or a sub-ICB location or ICB that a practice of the"
            + " job belongs to. The rows of an area type hold every patient on the list once."
            + " People who are not registered are on no list: residents are registered"
            + " residents, not the population. The resident population is that of the ONS"
            + " mid-year estimates by LSOA, added up by the same look-up, or what the job's own"
            + " file says of an area, where that is of no earlier year.",
    reads = {"practice_map", "lsoa_area", Residences.SOURCE})
public record RegistrationFlows(
    @Key("First day of the quarter: the extract date of the list.") LocalDate month,
    @Key("quarter: the lists by LSOA are published every three months.") String period,
    @Key(
            "Type of area of both residence and registration: sub_icb_location, icb, all (the"
                + " job's area), or the name of an area scheme; only types that the look-up of"
                + " LSOAs has too.")
        String areaType,
    @Key(
            "Area where the patients live; elsewhere: LSOAs in no area of the type;"
                + " unknown_residence: the list does not say.")
        String residenceCode,
    @Column("Name of that area.") String residenceName,
    @Key(
            "Area of the practice where they are registered; unassigned: practices in no area of"
                + " the type; registered_elsewhere, unlisted_practice (a code that is not in"
                + " the practice map), closed_practice.")
        String registrationCode,
    @Column("Name of that area.") String registrationName,
    @Column("Extract date of the list.") LocalDate listExtractDate,
    @Column(
            value = "Extract date of the practice map that says which area a practice belongs to.",
            whenEmpty = "there is no practice map")
        LocalDate membershipDate,
    @Column(
            value =
                "Registered patients who live in the area of residence and are registered in the"
                    + " area of registration.",
            unit = UNIT)
        long patients,
    ResidentsElsewhere residents,
    ListElsewhere list,
    PopulationBeside population) {

  static final String UNIT = "patients";

  static final Check NOBODY_LOST =
      new Check("patients of the list by LSOA = rows of an area type", true);

  public static PublishedTable table() {
    return SourceTable.ofPublic(
            RegistrationFlows.class, FlowsOfQuarters::collected, RegistrationFlows::rows)
        .by(model -> model.residences().places())
        .with(
            (model, given, exact) ->
                Stream.concat(
                    nobodyLost(exact.rows(), given.listed()),
                    PopulationBeside.allPlaced(given.population())));
  }

  /** A row for each flow, beside what all of both its areas come to. */
  static Stream<RegistrationFlows> rows(FlowsOfQuarters given) {
    Map<FlowsOfQuarters.Side, FlowsOfQuarters.Total> residents =
        given.totals(FlowsOfQuarters.Side::home, Flow::isRegisteredElsewhere);
    Map<FlowsOfQuarters.Side, FlowsOfQuarters.Total> lists =
        given.totals(FlowsOfQuarters.Side::practice, Flow::isLivingElsewhere);
    return given.flows().stream().map(flow -> row(given, flow, residents, lists));
  }

  private static RegistrationFlows row(
      FlowsOfQuarters given,
      Flow flow,
      Map<FlowsOfQuarters.Side, FlowsOfQuarters.Total> residents,
      Map<FlowsOfQuarters.Side, FlowsOfQuarters.Total> lists) {
    FlowsOfQuarters.Side home = FlowsOfQuarters.Side.home(flow);
    FlowsOfQuarters.Side practice = FlowsOfQuarters.Side.practice(flow);
    return new RegistrationFlows(
        flow.month(),
        "quarter",
        flow.areaType(),
        flow.residenceCode(),
        given.name(home),
        flow.registrationCode(),
        given.name(practice),
        flow.month(),
        given.maps().get(flow.month()),
        flow.patients(),
        home.isArea()
            ? ResidentsElsewhere.of(flow.patients(), residents.get(home))
            : ResidentsElsewhere.NONE,
        practice.isArea()
            ? ListElsewhere.of(flow.patients(), lists.get(practice))
            : ListElsewhere.NONE,
        PopulationBeside.of(
            given.population().get(flow.month()), home, residents.get(home), lists.get(home)));
  }

  /**
   * The rows of each area type hold the patients of the list; a type that the table has for one
   * quarter it has for all.
   *
   * @param listed patients of the lists of each quarter
   */
  static Stream<Reconciliation> nobodyLost(
      List<RegistrationFlows> rows, Map<LocalDate, Long> listed) {
    TreeSet<String> types =
        rows.stream()
            .map(RegistrationFlows::areaType)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<List<Object>, Long> published =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.month(), row.areaType()),
                    Collectors.summingLong(RegistrationFlows::patients)));
    String name = "registration_flows";
    return listed.entrySet().stream()
        .flatMap(
            quarter ->
                types.isEmpty()
                    ? Stream.of(NOBODY_LOST.equal(name, quarter.getKey(), null, quarter.getValue()))
                    : types.stream()
                        .map(
                            type ->
                                NOBODY_LOST.equal(
                                    name + ", " + type,
                                    quarter.getKey(),
                                    published.get(List.of(quarter.getKey(), type)),
                                    quarter.getValue())));
  }
}
