package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.fact.Signs;
import primarycare.organisation.Said;

/** What attendances show comes through with the practice and file that they are of. */
class FilesOfCareTest {

  private static final String ATTENDED =
      """
      file  month    practice  department  age  sign       attendances
      one   2026-06  C82001    1           30   WITH_CARE  1
      two   2026-06  C82001    1           30   WITH_CARE  2
      two   2026-06  C82001    1           30   WITH_TIME  4
      """;

  private static World world() {
    return new World(new Said().mapped("2026-06-01", "C82001", "U1"))
        .scheme("two", 0, 50)
        .attended(ATTENDED);
  }

  private static long count(World world, int sign) {
    Dossier network = world.dossier("pcn", "U1");
    return network.cells().of(network.shape().need(0, 1, 2, sign));
  }

  @Test
  void countsCareOnlyOfFilesThatTellOfAny() {
    assertThat(count(world().withCare("one"), Signs.WITH_CARE.ordinal())).isEqualTo(1);
    assertThat(count(world().withCare("two"), Signs.WITH_CARE.ordinal())).isEqualTo(2);
    assertThat(count(world(), Signs.WITH_CARE.ordinal())).isZero();
  }

  @Test
  void countsAllElseOfEveryFile() {
    assertThat(count(world().withCare("one"), Shape.EVERY)).isEqualTo(7);
    assertThat(count(world().withCare("one"), Signs.WITH_TIME.ordinal())).isEqualTo(4);
  }

  @Test
  void givesThemToAreasThatShareThePractice() {
    Said halves =
        new Said()
            .mapped("2026-06-01", "C82001", "U1")
            .scheme("place", "C82001", "N", "0.5", "", "")
            .scheme("place", "C82001", "S", "0.5", "", "");
    World world = new World(halves).scheme("two", 0, 50).attended(ATTENDED).withCare("two");
    int cell = world.shape().need(0, 1, 2, Signs.WITH_TIME.ordinal());

    assertThat(world.dossier("place", "N").cells().of(cell)).isEqualTo(2);
    assertThat(world.dossier("place", "S").cells().of(cell)).isEqualTo(2);
  }
}
