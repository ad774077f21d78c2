package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.PeerLabels;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Shown;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.model.Backgrounds;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.statistics.RatioLines;

/** What stands beside the rate of a practice in June 2026. */
class PracticeExplanationsTest {

  private static final String OWN = "C82001";
  private static final Said SAID = new Said().mapped("2026-06-01", OWN, "U1");
  private static final PeerLabels LABELS =
      new PeerLabels(16, 16, null, RatioLines.NONE, null, null, 0.4);
  private static final Shown TWENTY = new Shown(20L, Shown.Status.EXACT);
  private static final Shown SUPPRESSED = new Shown(null, Shown.Status.SUPPRESSED);

  private final Backgrounds said = new Backgrounds().at(OWN, 0);

  private static World world() {
    return new World(SAID)
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-06")
        .attended(
            """
            month    practice  department  age  sign                                       attendances
            2026-06  C82001    1           20   WITH_ACUITY+LOW_ACUITY+WITH_TIME+IN_HOURS  3
            2026-06  C82001    1           70   WITH_ACUITY+WITH_TIME                      9
            2026-06  C82001    2           70   WITH_TIME+IN_HOURS                         4
            2026-06  C82001    2           70                                              1
            2026-06  C82001                70                                              2
            """)
        .listed(
            """
            extract     practice  sex     age  patients
            2026-06-01  C82001    female  20   100
            """);
  }

  private PracticeInPeriod own() {
    World world = world();
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    return new PracticeInPeriod(
        world.dossier("practice", OWN), june, said.known(), false, Display.DEFAULT);
  }

  @Test
  void tellsTheListTheGpsAndTheScore() {
    said.list(OWN, "2026-06-01", 2000L, 300L, 400L).gps(OWN, "2026-05-01", 1.5);
    said.score(OWN, 2025, 31.5).careHomes(residents(10));

    assertThat(PracticeExplanations.of(own(), DisclosureRule.EXACT))
        .isEqualTo(
            new PracticeExplanations(
                new Shown(10L, Shown.Status.EXACT),
                LocalDate.of(2026, 6, 3),
                2000L,
                400L,
                10 * 1000 / 400.0,
                300L,
                300 / 2000.0,
                31.5,
                2025L,
                1.5,
                LocalDate.of(2026, 5, 1),
                1.5 * 1000 / 2000));
  }

  private static CareHomes residents(long people) {
    return new CareHomes(
        Placement.of(SAID.history(), world().calendar()),
        List.of(new CareHomes.LocalCount(OWN, LocalDate.of(2026, 6, 3), people)));
  }

  @Test
  void tellsNothingOfWhatIsNotGiven() {
    assertThat(PracticeExplanations.of(own(), DisclosureRule.EXACT))
        .isEqualTo(
            new PracticeExplanations(
                Shown.NOT_AVAILABLE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void makesTheRateOfTheResidentsThatAreShown() {
    said.list(OWN, "2026-06-01", 2000L, 300L, 400L).careHomes(residents(13));
    PracticeExplanations rounded = PracticeExplanations.of(own(), DisclosureRule.HES_ECDS_2018);
    assertThat(rounded.careHomeResidents()).isEqualTo(new Shown(15L, Shown.Status.ROUNDED));
    assertThat(rounded.careHomeResidentsPer1000Aged65AndOver()).isEqualTo(15 * 1000 / 400.0);

    said.careHomes(residents(3));
    PracticeExplanations hidden = PracticeExplanations.of(own(), DisclosureRule.HES_ECDS_2018);
    assertThat(hidden.careHomeResidents()).isEqualTo(new Shown(null, Shown.Status.SUPPRESSED));
    assertThat(hidden.careHomeResidentsPer1000Aged65AndOver()).isNull();
  }

  @Test
  void hasNoSharesOfAgesThatAListDoesNotTell() {
    said.list(OWN, "2026-06-01", 2000L, null, null).score(OWN, 2025, null);
    said.careHomes(residents(10));
    PracticeExplanations told = PracticeExplanations.of(own(), DisclosureRule.EXACT);

    assertThat(told.listSize()).isEqualTo(2000);
    assertThat(told.shareAged18To25()).isNull();
    assertThat(told.careHomeResidentsPer1000Aged65AndOver()).isNull();
    assertThat(told.imdYear()).as("an edition without a score").isEqualTo(2025);
    assertThat(told.imdScore()).isNull();
  }

  private AppointmentsBeside beside(Shown attendances, Double patients) {
    return AppointmentsBeside.of(own(), attendances, patients, LABELS, "lower");
  }

  @Test
  void setsAppointmentsBesideAttendances() {
    said.patients(OWN, 0, 100).appointments(OWN, 0, 50);

    assertThat(beside(TWENTY, 100.0))
        .isEqualTo(new AppointmentsBeside(50L, 500.0, 400.0, 400.0, "high at GP, low at A&E"));
    assertThat(beside(SUPPRESSED, 100.0))
        .isEqualTo(new AppointmentsBeside(50L, 500.0, null, null, null));
  }

  @Test
  void hasNoAppointmentsBesideNoRateNorWhereTheyAreNotKnown() {
    said.patients(OWN, 0, 100);
    assertThat(beside(TWENTY, 100.0).gpAppointments()).isNull();
    assertThat(beside(TWENTY, 100.0).aeAttendancesPer1000Appointments()).isNull();

    said.appointments(OWN, 0, 50);
    assertThat(beside(TWENTY, null).gpAppointments()).isNull();
    assertThat(beside(TWENTY, null).gpPresentationsPer1000()).isNull();
  }

  private static final double LEAST = 1;

  private String need(int group) {
    PracticeNeed need = PracticeNeed.of(own(), group, LEAST, DisclosureRule.EXACT);
    return need.acuity().attendancesWithAcuity().value()
        + " "
        + need.acuity().lowAcuityAttendances().value()
        + " "
        + need.acuity().lowAcuityShare().share()
        + ", "
        + need.hours().attendancesWithArrivalTime().value()
        + " "
        + need.hours().inHoursAttendances().value()
        + " "
        + need.hours().inHoursShare().share();
  }

  @Test
  void countsTheSignsOfEveryAgeByDepartment() {
    assertThat(need(1)).isEqualTo("12 3 0.25, 12 3 0.25");
    assertThat(need(-1)).isEqualTo("12 3 0.25, 16 7 0.4375");
  }

  @Test
  void knowsNoSignThatNoRecordCarriesAndNoneOfNobody() {
    assertThat(need(2)).isEqualTo("0 null null, 4 4 1.0");
    assertThat(
            PracticeNeed.of(own(), 2, LEAST, DisclosureRule.EXACT).acuity().lowAcuityAttendances())
        .isEqualTo(Shown.NOT_AVAILABLE);
    assertThat(need(0)).as("neither is recorded").isEqualTo("0 null null, 0 null null");
    assertThat(need(3)).as("nobody came").isEqualTo("0 0 null, 0 0 null");
  }

  @Test
  void makesSharesOfWhatIsShown() {
    PracticeNeed need = PracticeNeed.of(own(), 1, LEAST, DisclosureRule.HES_ECDS_2018);

    assertThat(need.acuity().attendancesWithAcuity().value()).isEqualTo(10);
    assertThat(need.acuity().lowAcuityAttendances()).isEqualTo(SUPPRESSED);
    assertThat(need.acuity().lowAcuityShare().share()).isNull();
  }
}
