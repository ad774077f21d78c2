package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Span;
import primarycare.organisation.Said;

/** Which practices the area's rates are of, and which are set against them. */
class LookTest {

  private static final String MAP = "2026-06-01";
  private static final String ATTENDED =
      """
      month    practice  department  sex     age  attendances
      2026-06  C82001    1           female  20   10
      2026-06  C82002    2           female  20   30
      2026-06  C82003    1           female  20   50
      """;
  private static final String LISTED =
      """
      extract     practice  sex     age  patients
      2026-06-01  C82001    female  20   100
      2026-06-01  C82002    female  20   100
      2026-06-01  C82003    female  20   200
      """;

  private static World world() {
    return new World(
            new Said()
                .mapped(MAP, "C82001", "U1")
                .mapped(MAP, "C82002", "U1")
                .mapped(MAP, "C82003", "U1"))
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-06");
  }

  private static SaidLists lists() {
    return new SaidLists().patients("C82001", 100).patients("C82002", 100).patients("C82003", 200);
  }

  private static Practices practices(World world, SaidLists lists) {
    return Practices.of(world, world.periods(Span.MONTH), lists, null);
  }

  private static World all() {
    return world().attended(ATTENDED).listed(LISTED);
  }

  @Test
  void theAreasRatesAreOfAllPracticesThatCanBeCounted() {
    Practices practices = practices(all(), lists());

    assertThat(practices.expected("C82001", "C82002", "C82003"))
        .containsExactly(90 / 4.0, 90 / 4.0, 90 / 2.0);
    assertThat(practices.labels("C82001", 0, 1).expected()).as("type 1").isEqualTo(60 / 4.0);
    assertThat(practices.labels("C82001", 0, 3).expected()).as("nobody").isZero();
  }

  @Test
  void aPracticeOfWhichAProviderIsMissingIsNeitherOfReferenceNorRanked() {
    Practices practices = practices(all(), lists().incomplete("C82003"));

    assertThat(practices.expected("C82001", "C82002", "C82003")).containsExactly(20.0, 20.0, 40.0);
    PeerLabels labels = practices.labels("C82003");
    assertThat(labels.lines().lower()).isNaN();
    assertThat(labels.ranked()).isNull();
    assertThat(labels.beyondLists().isZero()).isTrue();
    assertThat(practices.labels("C82001").ranked()).isEqualTo(2);
    assertThat(practices.labels("C82001").lines().lower()).isPositive();
  }

  @Test
  void aPracticeThatIsNotOnItsListIsNotOfReference() {
    World world =
        world()
            .attended(ATTENDED)
            .listed(LISTED.lines().limit(3).reduce("", (text, line) -> text + line + "\n"));

    Practices practices = practices(world, lists());
    assertThat(practices.expected("C82001", "C82002", "C82003"))
        .containsExactly(20.0, 20.0, Double.NaN);
    assertThat(practices.labels("C82003").lines().lower()).isNaN();
  }

  @Test
  void aPracticeWithoutPatientsIsNotOfReference() {
    SaidLists lists = new SaidLists().patients("C82001", 100).patients("C82002", 100);
    assertThat(practices(all(), lists).expected("C82001", "C82002", "C82003"))
        .containsExactly(20.0, 20.0, Double.NaN);
    assertThat(practices(all(), lists.patients("C82003", 0)).expected("C82003"))
        .containsExactly(Double.NaN);
  }

  @Test
  void aPracticeWhoseListLacksABandHasARateAndIsNotOfReference() {
    World world =
        all()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82003    male    45-55  9
                """);
    Practices practices = practices(world, lists());

    assertThat(practices.expected("C82001", "C82002", "C82003"))
        .containsExactly(20.0, 20.0, Double.NaN);
    assertThat(practices.labels("C82003").beyondLists()).isNull();
    Dossier third = world.dossier("practice", "C82003");
    assertThat(practices.look().peers(practices.rates(), third).peers()[0][0].rate())
        .isEqualTo(0.25);
  }

  @Test
  void nothingIsExpectedOfAPeriodThatLacksAList() {
    World world = all();
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    RollingPeriod lacking =
        new RollingPeriod(june.last(), june.span(), june.members(), june.days(), 1, june.list());
    Practices practices = Practices.of(world, List.of(lacking), lists(), null);

    assertThat(practices.expected("C82001")).containsExactly(Double.NaN);
    assertThat(practices.labels("C82001").lines().lower()).isNaN();
  }

  @Test
  void aDepartmentHasARateWhereItsPracticeHasNoneInAll() {
    World world =
        world()
            .asked("2026-06", "2026-07")
            .attended(ATTENDED)
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-07  C82001    2           female  20   1
                """)
            .listed(LISTED)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-07-01  C82002    female  20   100
                2026-07-01  C82003    female  20   200
                """);
    RollingPeriod both = new RollingPeriod(null, Span.ROLLING_YEAR, new int[] {0, 1}, 61, 0, null);
    Practices practices = Practices.of(world, List.of(both), lists(), null);
    Dossier first = world.dossier("practice", "C82001");
    Peer[] peers = practices.look().peers(practices.rates(), first).peers()[0];

    assertThat(peers[0].isRanked()).as("all").isFalse();
    assertThat(peers[1].isRanked()).as("type 1").isTrue();
    assertThat(peers[1].expected()).isNaN();
    assertThat(peers[1].rate()).as("per person-year").isEqualTo(10 / (100 / 12.0));
    assertThat(peers[2].isRanked()).as("type 2").isFalse();
    assertThat(practices.expected("C82002")).as("80 of 600").containsExactly(80 / 3.0);
  }

  @Test
  void setsAppointmentsOfRankedPracticesBesideTheirAttendances() {
    SaidLists lists =
        lists()
            .appointments("C82001", 500)
            .appointments("C82002", 100)
            .appointments("C82003", 999)
            .incomplete("C82003");
    Practices practices = practices(all(), lists);

    assertThat(practices.labels("C82001").appointments()).isEqualTo(600 / 200.0);
    assertThat(practices.labels("C82002").appointments()).isEqualTo(600 / 200.0);
    assertThat(practices.labels("C82003").appointments()).isNaN();
  }
}
