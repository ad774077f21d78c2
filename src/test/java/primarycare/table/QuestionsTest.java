package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static final String ONE =
      "-- question: How many?\n"
          + "-- table: gp_capacity\n"
          + "-- fixture: 0.58\n"
          + "SELECT 1\n"
          + "FROM gp_capacity\n";

  @Test
  void readsWhatIsAskedOfWhichTableAndTheQuery() {
    assertThat(Questions.read(ONE + "\n" + ONE.replace("-- fixture: 0.58\n", "")))
        .containsExactly(
            new Question("How many?", "gp_capacity", "0.58", "", "SELECT 1\nFROM gp_capacity"),
            new Question("How many?", "gp_capacity", "", "", "SELECT 1\nFROM gp_capacity"));
  }

  @Test
  void readsWhyTheSampleIsSilent() {
    String silent = ONE.replace("SELECT", "-- empty: The sample has no survey.\nSELECT");
    assertThat(Questions.read(silent))
        .extracting(Question::emptyBecause)
        .containsExactly("The sample has no survey.");
  }

  @Test
  void refusesWhatIsNoPartOfAQuestion() {
    assertThatThrownBy(() -> Questions.read(ONE + "-- tabel: x\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-- tabel: x");
  }

  @Test
  void findsTheQuestionsOfATable() {
    assertThat(Questions.of("gp_capacity")).isNotEmpty();
    assertThat(Questions.of("no_table")).isEmpty();
  }
}
