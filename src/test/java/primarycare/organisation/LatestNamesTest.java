package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An area is called as its practices called it last, or as a look-up does. */
class LatestNamesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static LatestNames names(Said said) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(APRIL, JULY));
    Calendar calendar = Calendar.ofMonths(days, new Calendar.Dates(days, days));
    return new LatestNames(Placement.of(said.history(), calendar));
  }

  private static Said named(LocalDate day, String practice, String name) {
    return called(new Said(), day, practice, name);
  }

  private static Said called(Said said, LocalDate day, String practice, String name) {
    return said.with(
        new Mapped(
            practice,
            "Surgery",
            Optional.of(new Area("04C", name)),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(List.of(day))));
  }

  @Test
  void takesTheNameOfTheLatestMonth() {
    Said said = called(named(APRIL, "C82001", "Zeta"), JULY, "C82001", "Alpha");

    assertThat(names(said).of("sub_icb_location", "04C")).hasValue("Alpha");
  }

  @Test
  void takesTheLastNameInOrderOfSeveralAtOnce() {
    Said said = called(named(JULY, "C82001", "alpha"), JULY, "C82002", "Beta");

    assertThat(names(said).of("sub_icb_location", "04C")).hasValue("alpha");
    assertThat(
            names(called(named(JULY, "C82001", "Beta"), JULY, "C82002", "alpha"))
                .of("sub_icb_location", "04C"))
        .as("whichever comes first")
        .hasValue("alpha");
  }

  @Test
  void takesTheLookUpsNameOnlyOfAnAreaThatNoPracticeNames() {
    LatestNames names =
        names(named(JULY, "C82001", "Leicester"))
            .and("sub_icb_location", new Area("04C", "Zeta"))
            .and("sub_icb_location", new Area("15M", "Derby"))
            .and("sub_icb_location", new Area("15M", "Amber"))
            .and("place", new Area("04C", null));

    assertThat(names.of("sub_icb_location", "04C")).hasValue("Leicester");
    assertThat(names.of("sub_icb_location", "15M")).hasValue("Derby");
    assertThat(names.of("place", "04C")).as("the code of one without a name").hasValue("04C");
    assertThat(names.of("place", "15M")).isEmpty();
    assertThat(names.of("pcn", "unassigned")).hasValue("Unassigned");
  }
}
