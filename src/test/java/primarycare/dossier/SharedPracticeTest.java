package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.dossier.SharedWorld.JULY;
import static primarycare.dossier.SharedWorld.JUNE;
import static primarycare.dossier.SharedWorld.north;
import static primarycare.dossier.SharedWorld.south;
import static primarycare.dossier.SharedWorld.world;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier.Sum;
import primarycare.figure.Count;

/** How the people of a practice are given to areas that share it: by weight. */
class SharedPracticeTest {

  private static final int YOUNG = 0;
  private static final int OLD = 1;
  private static final int FEMALE = 0;
  private static final int MALE = 1;

  private static World attended(int attendances) {
    return world()
        .attended(
            """
            month    practice  department  sex     age  attendances
            2026-06  C82001    1           female  20   %d
            """
                .formatted(attendances));
  }

  @Test
  void givesWholePeopleByWeightAndLosesNone() {
    assertThat(north(attended(10), JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(3);
    assertThat(south(attended(10), JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(7);
    for (int people = 1; people < 30; people++) {
      World world = attended(people);
      assertThat(
              north(world, JUNE, 1, FEMALE, YOUNG).count()
                  + south(world, JUNE, 1, FEMALE, YOUNG).count())
          .isEqualTo(people);
    }
  }

  @Test
  void givesAllPeopleToAreasThatHaveThePracticeWhole() {
    assertThat(
            attended(10).dossier("practice", "C82001").attendances(JUNE, 1, FEMALE, YOUNG).count())
        .isEqualTo(Count.of(10));
    assertThat(allocated(attended(10), "pcn", "U1").isZero()).isTrue();
  }

  @Test
  void saysHowManyAreGivenByWeight() {
    World one = attended(1);
    assertThat(north(one, JUNE, 1, FEMALE, YOUNG))
        .as("might have been given one")
        .isEqualTo(new Sum(0, true));
    assertThat(List.of(allocated(one, "place", "N"), allocated(one, "place", "S")))
        .containsExactly(Count.of(0), Count.of(1));
    assertThat(north(one, JUNE, 1, MALE, YOUNG)).isEqualTo(new Sum(0, false));
  }

  @Test
  void putsPeopleOfAMonthInOneLineByGroupSexAndBand() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    2           female  20   1
                2026-06  C82001    1           male    20   1
                2026-06  C82001    1           female  60   1
                2026-06  C82001    1           female  20   1
                2026-06  C82001                        60   1
                2026-07  C82001    1           female  20   1
                """);

    assertThat(
            List.of(
                north(world, JUNE, Shape.NO_GROUP, Shape.NO_SEX, OLD).count(),
                north(world, JUNE, 1, FEMALE, YOUNG).count(),
                north(world, JUNE, 1, FEMALE, OLD).count(),
                north(world, JUNE, 1, MALE, YOUNG).count(),
                north(world, JUNE, 2, FEMALE, YOUNG).count()))
        .as("the second and the fifth of the line")
        .containsExactly(0L, 1L, 0L, 0L, 1L);
    assertThat(north(world, JULY, 1, FEMALE, YOUNG).count())
        .as("each month has a line of its own")
        .isZero();
  }

  @Test
  void hasALineForEachScheme() {
    World world =
        world()
            .scheme("whole", 0)
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  20   1
                2026-06  C82001    1           female  60   1
                2026-06  C82001    1           female       1
                """);
    int whole = world.shape().firstBand(1);

    assertThat(
            IntStream.range(0, whole + 2)
                .mapToLong(band -> north(world, JUNE, 1, FEMALE, band).count()))
        .containsExactly(0L, 1L, 0L, 1L, 0L);
  }

  @Test
  void addsWhatAnAreaHasOfASharedAndOfAWholePractice() {
    World world =
        attended(10)
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82002    1           female  20   100
                """);

    assertThat(north(world, JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(103);
    assertThat(allocated(world, "place", "N").isZero()).isFalse();
  }

  @Test
  void givesPatientsByWeightInALineBySexAndBand() {
    World world =
        world()
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    male    20   1
                2026-06-01  C82001    female  60   1
                2026-06-01  C82001    female  20   1
                2026-06-01  C82001    male    60   0
                2026-07-01  C82001    male    60   10
                """);
    Dossier north = world.dossier("place", "N");
    Dossier south = world.dossier("place", "S");

    assertThat(north.patients(JUNE, FEMALE, YOUNG)).isEqualTo(new Sum(0, true));
    assertThat(north.patients(JUNE, FEMALE, OLD).count()).as("the second").isEqualTo(1);
    assertThat(north.patients(JUNE, MALE, YOUNG).count()).isZero();
    assertThat(north.patients(JUNE, MALE, OLD)).isEqualTo(new Sum(0, true));
    assertThat(south.patients(JUNE, Dossier.ALL, YOUNG).count()).isEqualTo(2);
    assertThat(south.patients(JUNE, Dossier.ALL, OLD).count()).isZero();
    assertThat(north.patients(JULY, MALE, OLD).count()).as("of a line of its own").isEqualTo(3);
    assertThat(south.patients(JULY, MALE, OLD).count()).isEqualTo(7);
    assertThat(south.patients(JULY, FEMALE, OLD)).isEqualTo(new Sum(0, true));
  }

  @Test
  void tellsEveryAreaOfAListThatDoesNotGiveABand() {
    World world =
        world()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    male    48-52  7
                """);

    for (String area : List.of("N", "S")) {
      assertThat(world.dossier("place", area).notGiven(JUNE, MALE, YOUNG)).isTrue();
      assertThat(world.dossier("place", area).patients(JUNE, MALE, YOUNG))
          .isEqualTo(new Sum(0, false));
    }
  }

  @Test
  void tellsEveryAreaOfAttendancesOfAPracticeThatIsNotOnTheList() {
    World world =
        attended(10)
            .attended(
                """
                month    practice  lsoa       department  sex     age  attendances
                2026-06  C82001    E01000001  1           female  20   5
                """);

    assertThat(List.of("N", "S"))
        .noneMatch(of -> world.dossier("place", of).unlisted(JUNE, 1, FEMALE, YOUNG).isZero());
  }

  private static Count allocated(World of, String type, String code) {
    return of.dossier(type, code).allocated(JUNE, Dossier.ALL, Dossier.ALL, Dossier.ALL);
  }
}
