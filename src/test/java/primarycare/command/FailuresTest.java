package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class FailuresTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void givesEachKindOfRefusalItsExitCode() {
    for (Refusal.Kind kind : Refusal.Kind.values()) {
      Refusal refusal = new Refusal(kind, new Problem("what", "where", "", "", "do"));
      assertThat(Failures.tell(refusal, err).name()).isEqualTo(kind.name());
    }
    assertThat(said()).doesNotContain("at primarycare");
  }

  @Test
  void tellsABugByClassAndLineWithoutTheMessagesOfOthersThatQuoteTheData() {
    Exception spark = new NumberFormatException("For input string: \"9990000018\"");
    spark.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.lang.Long", "parseLong", "Long.java", 711)
        });
    RuntimeException ours = new IllegalStateException("the store does not add up", spark);
    assertThat(Failures.tell(ours, err)).isEqualTo(ExitCode.BUG);
    assertThat(said())
        .contains("the store does not add up", "java.lang.Long.parseLong", "FailuresTest")
        .doesNotContain("9990000018");
  }

  @Test
  void takesAFailedDiskForSomethingAPersonCanMend() {
    Exception disk = new RuntimeException(new IOException("No space left on device"));
    assertThat(Failures.tell(disk, err)).isEqualTo(ExitCode.JOB);
    assertThat(said()).contains("no space left on the device", "make room and run again");
  }

  @Test
  void takesWhatCannotBeSentToATaskForOurOwnBug() {
    Exception bug = new RuntimeException(new NotSerializableException("a class of ours"));
    assertThat(Failures.tell(bug, err)).isEqualTo(ExitCode.BUG);
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
