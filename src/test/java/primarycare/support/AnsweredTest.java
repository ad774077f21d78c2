package primarycare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweredTest {

  @Test
  void alignsWordsAndNumbersWithAsManyDecimalsInAColumn() {
    Answered answer =
        new Answered(
            List.of("Area", "Patients", "Rate", "Told"),
            List.of(
                Arrays.asList("North", BigInteger.valueOf(1234567), 0.4, true),
                Arrays.asList("East|West", 7L, 0.375, null)));
    assertThat(answer.markdown())
        .isEqualTo(
            """
            | Area       |  Patients |  Rate | Told |
            | ---------- | --------: | ----: | ---- |
            | North      | 1,234,567 | 0.400 | yes  |
            | East\\|West |         7 | 0.375 |      |
            """);
  }

  @Test
  void writesNothingWhereThereIsNoRow() {
    assertThat(new Answered(List.of("Area"), List.of()).markdown()).isEmpty();
  }

  @Test
  void writesAnEmptyColumnAsWords() {
    Answered answer = new Answered(List.of("a"), List.of(Arrays.asList((Object) null)));
    assertThat(answer.markdown()).isEqualTo("| a   |\n| --- |\n|     |\n");
  }
}
