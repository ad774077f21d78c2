package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void alignsWhatItSaysOfEveryStageAndStep() {
    try (Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8))) {
      progress.stage("start", "Spark");
      progress.stage("intake", "recognising the files of llr");
      progress.step("gp_workforce: reading 1 new file");
      progress.stage("publish", "writing, reading back and comparing");
    }

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "start     Spark",
            "intake    recognising the files of llr",
            "intake    gp_workforce: reading 1 new file",
            "publish   writing, reading back and comparing");
  }

  @Test
  void saysNothingUnasked() {
    try (Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8))) {
      progress.watch(Runs.spark());
    }

    assertThat(err.size()).isZero();
  }
}
