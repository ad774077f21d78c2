package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> TABLES =
      List.of("attendance_by_age_band", "gp_capacity", "practice_presentation_rates");

  @Test
  void findsTheNameThatAMisspeltOneMeant() {
    assertThat(Nearest.to("gp_capasity", TABLES)).contains("gp_capacity");
    assertThat(Nearest.to("attendances_by_ageband", TABLES)).contains("attendance_by_age_band");
  }

  @Test
  void doesNotMindCase() {
    assertThat(Nearest.to("GP_CAPACITY", TABLES)).contains("gp_capacity");
  }

  @Test
  void findsNothingForAnotherWord() {
    assertThat(Nearest.to("waiting_times", TABLES)).isEmpty();
    assertThat(Nearest.to("", TABLES)).isEmpty();
    assertThat(Nearest.to("gp_capacity", List.of())).isEmpty();
  }

  @Test
  void takesTheFirstByNameOfTwoEquallyNear() {
    assertThat(Nearest.to("04D", List.of("04V", "04C"))).contains("04C");
  }

  @Test
  void hintsAtTheNameOrSaysNothing() {
    assertThat(Nearest.hint("gp_capasity", TABLES)).isEqualTo("did you mean \"gp_capacity\"?");
    assertThat(Nearest.hint("waiting_times", TABLES)).isEmpty();
  }

  @Test
  void hintsAtNothingThatLooksLikeAPersons() {
    assertThat(Nearest.hint("SW1A 1AA", List.of("SW1A 1AB"))).isEmpty();
    assertThat(Nearest.hint("04D", List.of("04C", "N1 9GU"))).contains("04C");
  }
}
