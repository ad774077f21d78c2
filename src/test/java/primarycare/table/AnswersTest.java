package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Question FIRST = question("How many?");
  private static final Question SECOND = question("And then?");

  @Test
  void readsWhatItWrites() {
    Answers answers = new Answers(Map.of("And then?", "", "How many?", "| a |\n| - |\n| 1 |\n"));
    String text = answers.text(List.of(FIRST, SECOND));
    assertThat(text).isEqualTo("## How many?\n\n| a |\n| - |\n| 1 |\n\n## And then?\n\n\n");
    assertThat(Answers.read(text)).isEqualTo(answers);
    assertThat(Answers.read(text).to(FIRST)).contains("| 1 |");
  }

  @Test
  void hasNothingBelowAQuestionThatNobodyAsked() {
    assertThat(Answers.read("").to(FIRST)).isEmpty();
  }

  @Test
  void refusesWhatIsNoPartOfAnAnswer() {
    assertThatThrownBy(() -> Answers.read("## How many?\n\n| 1 |\n\nabout 1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("about 1");
  }

  private static Question question(String asked) {
    return new Question(asked, "gp_capacity", "", "", "SELECT 1");
  }
}
