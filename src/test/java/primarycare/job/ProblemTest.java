package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void tellsWhatWhereFoundAllowedAndWhatToDo() {
    Problem problem =
        new Problem(
            "unknown key",
            "llr.json, key periode",
            "periode",
            "name, area, period",
            "did you mean \"period\"?");
    assertThat(problem.toString().lines())
        .containsExactly(
            "unknown key",
            "    where    llr.json, key periode",
            "    found    periode",
            "    allowed  name, area, period",
            "    do       did you mean \"period\"?");
  }

  @Test
  void leavesOutWhatIsBlank() {
    Problem problem = new Problem("no such job file", "llr.json", "", "", "");
    assertThat(problem.toString().lines())
        .containsExactly("no such job file", "    where    llr.json");
  }
}
