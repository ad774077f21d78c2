package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import primarycare.job.Refusal;

class ExitCodeTest {

  @Test
  void isAPromiseToSchedulersThatDoesNotMove() {
    assertThat(Arrays.stream(ExitCode.values()).map(code -> code.code() + " " + code))
        .containsExactly("0 DONE", "1 BUG", "2 JOB", "3 FILE", "4 QUARANTINE", "5 CHECK");
  }

  @Test
  void hasOneCodeForEachKindOfRefusal() {
    assertThat(Arrays.stream(Refusal.Kind.values()).map(ExitCode::of))
        .doesNotHaveDuplicates()
        .doesNotContain(ExitCode.DONE, ExitCode.BUG)
        .hasSize(Refusal.Kind.values().length);
  }
}
