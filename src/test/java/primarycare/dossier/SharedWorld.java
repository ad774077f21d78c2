package primarycare.dossier;

import primarycare.dossier.Dossier.Sum;
import primarycare.organisation.Said;

/** Two months of a practice that two areas share, and of one that is in the north. */
final class SharedWorld {

  private static final String MAP = "2026-06-01";
  static final RollingPeriod JUNE = PracticeCellsTest.month(0);
  static final RollingPeriod JULY = PracticeCellsTest.month(1);

  private SharedWorld() {}

  /** A practice that the north shares by 0.3 and the south by 0.7. */
  static World world() {
    return new World(
            new Said()
                .mapped(MAP, "C82001", "U1")
                .mapped(MAP, "C82002", "U1")
                .scheme("place", "C82001", "N", "0.3", "", "")
                .scheme("place", "C82001", "S", "0.7", "", "")
                .scheme("place", "C82002", "N", "1", "", ""))
        .home("E01000001", "place", "N")
        .home("E01000002", "place", "W")
        .home("E01000003", "parish", "S")
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-07");
  }

  static Sum north(World world, RollingPeriod month, int group, int sex, int band) {
    return World.exact(world.dossier("place", "N").attendances(month, group, sex, band));
  }

  static Sum south(World world, RollingPeriod month, int group, int sex, int band) {
    return World.exact(world.dossier("place", "S").attendances(month, group, sex, band));
  }
}
