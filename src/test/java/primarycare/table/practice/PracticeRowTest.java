package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.PeerLabels;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.model.Backgrounds;
import primarycare.model.PracticeBackground.At;
import primarycare.organisation.Said;
import primarycare.statistics.RatioLines;
import primarycare.support.RowTable;
import primarycare.table.column.NotRanked;
import primarycare.table.spec.RecordTable;

/** Which rows practices, and people without one, have in June 2026, and what is in them. */
class PracticeRowTest {

  private static final String OWN = "C82001";
  private static final List<PeerLabels> LABELS =
      Stream.of(4L, 5L, 3L, 2L).map(PracticeRowTest::labels).toList();

  private final Backgrounds said =
      new Backgrounds().at(OWN, 0).patients(OWN, 0, 500).at("C82002", 0);

  private static PeerLabels labels(long fifth) {
    return new PeerLabels(16.5, 16.5, Count.of(0), new RatioLines(0.5, 1.25), fifth, 20L, 2);
  }

  private static World world() {
    return new World(
            new Said().mapped("2026-06-01", OWN, "U1").mapped("2026-06-01", "C82002", "U1"))
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-06")
        .attended(
            """
            month    practice  department  age  attendances
            2026-06  C82001    1           20   20
            2026-06  C82001    2           20   4
            2026-06  C82001                20   8
            2026-06  A99999    2           20   9
            2026-06  A99999                20   1
            """)
        .listed(
            """
            extract     practice  sex     age  patients
            2026-06-01  C82001    female  20   500
            """);
  }

  private static World unlisted() {
    return world()
        .attended(
            """
            month    practice  department  age  attendances
            2026-06  C82002    2           20   3
            """);
  }

  private PracticeInPeriod own(World world, String practice, long listsMissing) {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    return new PracticeInPeriod(
        world.dossier("practice", practice),
        new RollingPeriod(
            june.last(), june.span(), june.members(), june.days(), listsMissing, june.list()),
        said.known(),
        false,
        Display.DEFAULT);
  }

  private RowTable rows(String practice, Protection protection) {
    return RowTable.of(
        RecordTable.of(PracticePresentationRates.class),
        PracticePresentationRates.rows(own(world(), practice, 0), LABELS, protection));
  }

  @Test
  void aPracticeOfTheAreaHasEveryDepartmentInOrder() {
    rows(OWN, DisclosureRule.EXACT)
        .hasRows(
            """
            month       period  practice_code  department_group  days  attendances  registered_patients  ae_attendances_per_1000
            2026-06-01  month   C82001         all               30    32           500.0                64.0
            2026-06-01  month   C82001         type 1            30    20           500.0                40.0
            2026-06-01  month   C82001         type 2            30    4            500.0                8.0
            2026-06-01  month   C82001         type 3 and 4      30    0            500.0                0.0
            """);
  }

  @Test
  void aPracticeOfTheAreaThatNobodyCameFromHasItsRowsToo() {
    rows("C82002", DisclosureRule.EXACT)
        .hasRows(
            """
            department_group  attendances  no_rate_reason
            all               0            no registered patients
            type 1            0            no registered patients
            type 2            0            no registered patients
            type 3 and 4      0            no registered patients
            """);
  }

  @Test
  void peopleWithoutAPracticeHaveRowsOfTheDepartmentsThatTheyCameTo() {
    rows("unlisted_practice", DisclosureRule.EXACT)
        .hasRows(
            """
            department_group  attendances  registered_patients  no_rate_reason
            all               10                                attendances of people whom no list covers
            type 2            9                                 attendances of people whom no list covers
            """);
    rows("registered_elsewhere", DisclosureRule.EXACT).hasRows("department_group");
  }

  @Test
  void namesThePracticeAndWhereItIs() {
    said.at("C82002", 0, new At(null, null, "03W"));

    assertThat(rows(OWN, DisclosureRule.EXACT).distinct(WHERE))
        .containsExactly("Surgery C82001 | U1 | PCN U1 | 04C");
    assertThat(rows("C82002", DisclosureRule.EXACT).distinct(WHERE).get(0))
        .as("without a PCN")
        .endsWith(" |  |  | 03W");
    assertThat(rows("unlisted_practice", DisclosureRule.EXACT).distinct(WHERE).get(0))
        .endsWith(" |  |  | ");
  }

  private static final String[] WHERE = {
    "practice_name", "pcn_code", "pcn_name", "sub_icb_location_code"
  };

  @Test
  void saysNothingBesideASuppressedCount() {
    rows(OWN, DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            department_group  attendances  attendances_status  verdict  rate_quintile  practices_ranked  expected_attendances  standardised_ratio  no_rate_reason
            all               30           rounded             higher   4              20                16.5                  1.8181818181818181
            type 1            20           rounded             within   5              20                16.5                  1.2121212121212122
            type 2                         suppressed                                                    16.5                                      attendances are suppressed
            type 3 and 4      0            exact               lower    2              20                16.5                  0.0
            """);
  }

  @Test
  void aQuadrantIsByAMarginAtThePracticeAndByTheVerdictAtAccidentAndEmergency() {
    said.appointments(OWN, 0, 1020);
    rows(OWN, DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            department_group  gp_presentations_per_1000  gp_presentations_per_1000_of_all  verdict  quadrant
            all               2040.0                     2000.0                            higher   similar at GP, high at A&E
            type 1            2040.0                     2000.0                            within   similar at GP, similar at A&E
            type 2            2040.0
            type 3 and 4      2040.0                     2000.0                            lower    similar at GP, low at A&E
            """);
    said.appointments(OWN, 0, 1021);
    assertThat(rows(OWN, DisclosureRule.EXACT).distinct("quadrant").get(0))
        .isEqualTo("high at GP, high at A&E");
    said.appointments(OWN, 0, 979);
    assertThat(rows(OWN, DisclosureRule.EXACT).distinct("quadrant").get(0))
        .isEqualTo("low at GP, high at A&E");
  }

  @Test
  void tellsWhichProvidersAreMissing() {
    said.at(OWN, 0, "RWE", "RGN").named(0, "RWE").patients(OWN, 0, 750);

    assertThat(rows(OWN, DisclosureRule.EXACT).distinct("providers_missing", "ranked"))
        .containsExactly("RGN | false");
    said.named(0, "RWE", "RGN");
    assertThat(rows(OWN, DisclosureRule.EXACT).distinct("providers_missing", "ranked"))
        .containsExactly(" | true");
    assertThat(rows("C82002", DisclosureRule.EXACT).distinct("providers_missing", "ranked"))
        .as("without a rate")
        .containsExactly(" | false");
  }

  @Test
  void ranksNoPracticeOfFewPatientsAndSaysSo() {
    assertThat(
            rows(OWN, DisclosureRule.EXACT)
                .distinct("registered_patients", "ranked", "not_ranked_reason"))
        .containsExactly("500.0 | false | " + NotRanked.SMALL_LIST);
  }

  private List<String> noRate(World world, String practice, long listsMissing) {
    PracticeInPeriod own = own(world, practice, listsMissing);
    return IntStream.range(0, 4)
        .mapToObj(place -> own.noRate(place, DisclosureRule.EXACT))
        .toList();
  }

  @Test
  void givesTheFirstReasonThatHolds() {
    String nobodys = "attendances of people whom no list covers";
    String noList = "no list extracted on the first of the month";
    String notOnIt = "attendances of a practice that is not on the list of its month";

    assertThat(noRate(world(), "unlisted_practice", 1)).containsOnly(nobodys);
    assertThat(noRate(unlisted(), "C82002", 1)).containsOnly(noList);
    assertThat(noRate(unlisted(), "C82002", 0))
        .containsExactly(notOnIt, "no registered patients", notOnIt, "no registered patients");
    assertThat(noRate(world(), OWN, 0)).containsOnlyNulls();
    said.patients(OWN, 0, 0);
    assertThat(noRate(world(), OWN, 0)).containsOnly("no registered patients");
  }
}
