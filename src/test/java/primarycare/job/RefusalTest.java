package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final Problem MONTH = new Problem("impossible month", "llr.json", "", "", "");
  private static final Problem TABLE = new Problem("no such table", "llr.json", "", "", "");

  @Test
  void tellsEveryProblemInItsMessage() {
    assertThat(new Refusal(Refusal.Kind.JOB, List.of(MONTH, TABLE)))
        .hasMessage(MONTH + "\n" + TABLE);
  }

  @Test
  void keepsItsKindAndItsProblems() {
    List<Problem> problems = new ArrayList<>(List.of(MONTH));
    Refusal refusal = new Refusal(Refusal.Kind.FILE, problems);
    problems.add(TABLE);
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).containsExactly(MONTH);
  }

  @Test
  void mayBeForASingleProblem() {
    assertThat(new Refusal(Refusal.Kind.CHECK, TABLE).problems()).containsExactly(TABLE);
  }

  @Test
  void isNeverWithoutAProblem() {
    assertThatThrownBy(() -> new Refusal(Refusal.Kind.JOB, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a refusal without a problem tells nobody anything");
  }

  @Test
  void isThrownOnlyIfThereIsAProblem() {
    assertThatCode(() -> Refusal.ifAny(Refusal.Kind.QUARANTINE, List.of()))
        .doesNotThrowAnyException();
    Refusal thrown =
        catchThrowableOfType(
            Refusal.class, () -> Refusal.ifAny(Refusal.Kind.QUARANTINE, List.of(MONTH, TABLE)));
    assertThat(thrown.kind()).isEqualTo(Refusal.Kind.QUARANTINE);
    assertThat(thrown.problems()).containsExactly(MONTH, TABLE);
  }
}
