package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.dossier.SharedWorld.JULY;
import static primarycare.dossier.SharedWorld.JUNE;
import static primarycare.dossier.SharedWorld.north;
import static primarycare.dossier.SharedWorld.south;
import static primarycare.dossier.SharedWorld.world;

import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier.Sum;
import primarycare.figure.Count;

/** How the people of a practice are given to areas that share it: attendances as the list is. */
class SharedByHomeTest {

  private static final int YOUNG = 0;
  private static final int FEMALE = 0;

  /** The weights are not those of the patients' homes: of the list nine in ten are the north's. */
  private static World living() {
    return world()
        .living(
            Living.of(
                """
                quarter     type   practice  area  patients
                2026-04-01  place  C82001    N     90
                2026-04-01  place  C82001    S     10
                """));
  }

  @Test
  void givesPeopleWhoseHomeIsKnownToTheAreaWhereTheyLive() {
    World world =
        living()
            .attended(
                """
                month    practice  lsoa       department  sex     age  attendances
                2026-06  C82001    E01000001  1           female  20   5
                """);

    assertThat(north(world, JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(5);
    assertThat(south(world, JUNE, 1, FEMALE, YOUNG)).isEqualTo(new Sum(0, false));
    assertThat(allocated(world, "place", "N").isZero()).isTrue();
    assertThat(world.dossier("pcn", "U1").attendances(JUNE, 1, FEMALE, YOUNG).count())
        .isEqualTo(Count.of(5));
  }

  @Test
  void givesTheOthersAsTheListIsParted() {
    World world =
        living()
            .attended(
                """
                month    practice  lsoa       department  sex     age  attendances
                2026-06  C82001    E01000001  1           female  20   5
                2026-06  C82001    E01000002  1           female  20   4
                2026-06  C82001    E01000003  1           female  20   3
                2026-06  C82001    E01000009  1           female  20   2
                2026-06  C82001               1           female  20   1
                """);

    assertThat(north(world, JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(5 + 9);
    assertThat(south(world, JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(1);
    assertThat(world.dossier("place", "W").cells().isEmpty()).isTrue();
    assertThat(allocated(world, "place", "N").isZero()).isFalse();
  }

  /** Else a rate would have the north's attendances over a part of the list by weight. */
  @Test
  void givesPeopleByWeightWhereNoListTellsWhereItsPatientsLive() {
    World world =
        living()
            .attended(
                """
                month    practice  lsoa       department  sex     age  attendances
                2026-06  C82001    E01000001  1           female  20   10
                2026-07  C82001    E01000001  1           female  20   10
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  20   100
                2026-07-01  C82001    female  20   100
                """);
    Dossier area = world.dossier("place", "N");

    assertThat(north(world, JUNE, 1, FEMALE, YOUNG).count()).isEqualTo(10);
    assertThat(area.patients(JUNE, FEMALE, YOUNG).count()).isEqualTo(90);
    assertThat(area.sharedBy(JUNE)).isEqualTo("residence");
    assertThat(north(world, JULY, 1, FEMALE, YOUNG).count()).isEqualTo(3);
    assertThat(area.patients(JULY, FEMALE, YOUNG).count()).isEqualTo(30);
    assertThat(area.sharedBy(JULY)).isEqualTo("weight");
    assertThat(world.dossier("pcn", "U1").sharedBy(JULY)).isNull();
  }

  private static Count allocated(World of, String type, String code) {
    return of.dossier(type, code).allocated(JUNE, Dossier.ALL, Dossier.ALL, Dossier.ALL);
  }
}
