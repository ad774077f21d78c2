package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier.Sum;
import primarycare.job.Span;
import primarycare.organisation.Said;

/** Whose people are counted where, and with which sign, of practices that one area has whole. */
class PracticeCellsTest {

  private static final Sum NOBODY = new Sum(0, false);
  private static final int YOUNG = 0;
  private static final int OLD = 1;
  private static final int NO_AGE = 2;
  private static final int FEMALE = 0;
  private static final int MALE = 1;

  private static World world() {
    return new World(
            new Said()
                .area("04C")
                .mapped("2026-06-01", "C82001", "U1")
                .mapped("2026-06-01", "C82002", "U1")
                .mapped("2026-06-01", "A81001", "U9", "03W"))
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-07");
  }

  private static Sum june(Dossier of, int group, int sex, int band) {
    return World.exact(of.attendances(month(0), group, sex, band));
  }

  static RollingPeriod month(int month) {
    return new RollingPeriod(null, Span.MONTH, new int[] {month}, 30, 0, null);
  }

  @Test
  void countsAttendancesByMonthDepartmentSexAndBand() {
    Dossier practice =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  49   1
                2026-06  C82001    1           female  50   2
                2026-06  C82001    2           male    0    4
                2026-07  C82001    2           male    0    8
                """)
            .dossier("practice", "C82001");

    assertThat(june(practice, 1, FEMALE, YOUNG).count()).isEqualTo(1);
    assertThat(june(practice, 1, FEMALE, OLD).count()).isEqualTo(2);
    assertThat(june(practice, 2, MALE, YOUNG)).isEqualTo(new Sum(4, true));
    assertThat(june(practice, 2, FEMALE, YOUNG)).isEqualTo(NOBODY);
    assertThat(practice.attendances(month(1), 2, MALE, YOUNG).count().exact()).isEqualTo(8);
  }

  @Test
  void countsTypes3And4Together() {
    Dossier practice =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    3           female  20   1
                2026-06  C82001    4           female  20   2
                """)
            .dossier("practice", "C82001");

    assertThat(june(practice, 3, FEMALE, YOUNG).count()).isEqualTo(3);
  }

  @Test
  void keepsWhatIsNotKnownApart() {
    Dossier practice =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female       1
                2026-06  C82001    1                   20   2
                2026-06  C82001                female  20   4
                """)
            .dossier("practice", "C82001");

    assertThat(june(practice, 1, FEMALE, NO_AGE).count()).isEqualTo(1);
    assertThat(june(practice, 1, Shape.NO_SEX, YOUNG).count()).isEqualTo(2);
    assertThat(june(practice, Shape.NO_GROUP, FEMALE, YOUNG).count()).isEqualTo(4);
    assertThat(june(practice, Dossier.ALL, Dossier.ALL, YOUNG).count()).isEqualTo(6);
  }

  @Test
  void putsEachAttendanceInEveryScheme() {
    Dossier practice =
        world()
            .scheme("three", 0, 18, 65)
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  55   1
                2026-06  C82001    1           female  70   2
                """)
            .dossier("practice", "C82001");

    assertThat(june(practice, 1, FEMALE, OLD).count()).isEqualTo(3);
    int three = practice.shape().firstBand(1);
    assertThat(june(practice, 1, FEMALE, three)).isEqualTo(NOBODY);
    assertThat(june(practice, 1, FEMALE, three + 1).count()).isEqualTo(1);
    assertThat(june(practice, 1, FEMALE, three + 2).count()).isEqualTo(2);
  }

  @Test
  void addsPracticesOfAnAreaUp() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  20   1
                2026-06  C82002    1           female  20   2
                2026-06  A81001    1           female  20   4
                2026-06            1           female  20   8
                """);

    assertThat(june(world.dossier("pcn", "U1"), 1, FEMALE, YOUNG).count()).isEqualTo(3);
    assertThat(june(world.dossier("practice", "C82001"), 1, FEMALE, YOUNG).count()).isEqualTo(1);
    assertThat(june(world.dossier("pcn", "registered_elsewhere"), 1, FEMALE, YOUNG).count())
        .isEqualTo(4);
    assertThat(june(world.dossier("all", "unknown_practice"), 1, FEMALE, YOUNG).count())
        .isEqualTo(8);
    assertThat(world.dossier("pcn", "U9").cells().isEmpty()).isTrue();
  }

  @Test
  void takesAwayWhatDoesNotCount() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  20   5
                2026-06  C82001    1           female  20   -2
                2026-06  C82001    1           male    20   3
                2026-06  C82001    1           male    20   -3
                """);

    assertThat(june(world.dossier("practice", "C82001"), 1, FEMALE, YOUNG).count()).isEqualTo(3);
    assertThat(june(world.dossier("pcn", "U1"), 1, MALE, YOUNG))
        .as("nobody is left")
        .isEqualTo(NOBODY);
  }

  @Test
  void countsNobodyInMonthsThatAreNotTheJobs() {
    Dossier practice =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  20   1
                2026-08  C82001    1           female  20   2
                """)
            .dossier("practice", "C82001");

    assertThat(june(practice, 1, FEMALE, YOUNG).count()).isEqualTo(1);
    assertThat(World.exact(practice.attendances(month(1), 1, FEMALE, YOUNG))).isEqualTo(NOBODY);
  }

  @Test
  void takesRegisteredPatientsOfTheListOfTheMonth() {
    World world =
        world()
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  20   100
                2026-06-01  C82001    female  30   10
                2026-06-01  C82002    female  20   1
                2026-06-01  C82002    male    80   0
                2026-06-01  C82002    male    20   6
                2026-06-01  A81001    female  20   9000
                2026-05-01  C82001    female  20   1000
                """);
    Dossier network = world.dossier("pcn", "U1");

    assertThat(network.patients(month(0), FEMALE, YOUNG)).isEqualTo(new Sum(111, true));
    assertThat(network.patients(month(0), MALE, OLD)).isEqualTo(new Sum(0, true));
    assertThat(network.patients(month(0), MALE, YOUNG).count()).isEqualTo(6);
    assertThat(network.patients(month(1), MALE, YOUNG)).isEqualTo(NOBODY);
    assertThat(network.patients(month(1), FEMALE, YOUNG)).isEqualTo(NOBODY);
    assertThat(network.notGiven(month(0), FEMALE, YOUNG)).isFalse();
    assertThat(world.all().keySet())
        .as("a list of elsewhere is nobody's here")
        .containsExactlyInAnyOrder(
            "all all",
            "icb QK1",
            "pcn U1",
            "practice C82001",
            "practice C82002",
            "sub_icb_location 04C");
  }

  @Test
  void countsListsThatDoNotGiveABand() {
    World world =
        world()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    female  48-52  7
                2026-06-01  C82001    female  20     5
                2026-06-01  C82002    female  20     9
                """);
    Dossier network = world.dossier("pcn", "U1");

    assertThat(network.notGiven(month(0), FEMALE, YOUNG)).isTrue();
    assertThat(network.notGiven(month(0), FEMALE, OLD)).isTrue();
    assertThat(network.notGiven(month(0), MALE, OLD)).isFalse();
    assertThat(network.patients(month(0), FEMALE, YOUNG).count())
        .as("of the practice that gives it")
        .isEqualTo(9);
    assertThat(network.patients(month(0), FEMALE, OLD)).isEqualTo(new Sum(0, true));
  }

  @Test
  void tellsAttendancesOfPracticesThatAreNotOnTheList() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  20   4
                2026-06  C82002    1           female  20   2
                2026-07  C82001    1           female  20   8
                """)
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    female  48-52  7
                """);
    Dossier network = world.dossier("pcn", "U1");

    assertThat(network.unlisted(month(0), 1, FEMALE, YOUNG).isZero()).isFalse();
    assertThat(network.unlisted(month(1), 1, FEMALE, YOUNG).isZero()).isFalse();
    assertThat(network.allocated(month(0), 1, FEMALE, YOUNG).isZero()).isTrue();
  }
}
