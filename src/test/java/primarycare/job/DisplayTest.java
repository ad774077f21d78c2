package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {

  @TempDir Path folder;

  @Test
  void aJobThatSaysNothingHasTheDefaults() {
    assertThat(display("{}")).isEqualTo(new Display(50, 2, 10, 20, 50));
  }

  @Test
  void eachRuleIsAKeyOfTheJob() {
    assertThat(
            display(
                "{ \"completenessPercent\": 60.5, \"similarPercent\": 0, \"fewestAreas\": 3,"
                    + " \"partialMonthPercent\": 30, \"fewestAttendances\": 20 }"))
        .isEqualTo(new Display(60.5, 0, 3, 30, 20));
  }

  @Test
  void whatIsNoShareIsTold() {
    JobFiles.assertRefused(
        file("{ \"completenessPercent\": 101 }"),
        "display.completenessPercent",
        "not a number in range",
        "101",
        "0.0 to 100.0",
        "");
  }

  @Test
  void whatIsNoWholeNumberIsTold() {
    JobFiles.assertRefused(
        file("{ \"fewestAreas\": 2.5 }"),
        "display.fewestAreas",
        "not a whole number",
        "2.5",
        "2 to 1000000",
        "");
  }

  /** Of one area there is no rank, and a fall of nothing makes every month partial. */
  @Test
  void aRuleThatSaysNothingIsTold() {
    JobFiles.assertRefused(
        file("{ \"fewestAreas\": 1 }"),
        "display.fewestAreas",
        "not a number in range",
        "1",
        "2.0 to 1000000.0",
        "");
    JobFiles.assertRefused(
        file("{ \"partialMonthPercent\": 0 }"),
        "display.partialMonthPercent",
        "not a number in range",
        "0",
        "1.0 to 100.0",
        "");
  }

  private Display display(String json) {
    return JobFiles.read(file(json)).tables().display();
  }

  private Path file(String json) {
    return JobFiles.file(folder, "display", json);
  }
}
