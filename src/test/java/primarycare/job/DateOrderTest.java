package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateOrderTest {

  @TempDir private Path folder;

  @Test
  void takesTheOrderOfDatesOrNamesThoseThatThereAre() {
    assertThat(JobFiles.read(ordered("month first")).inputs().get("gp_workforce").get(0).dates())
        .contains(DateOrder.MONTH_FIRST);
    assertThat(JobFiles.problems(ordered("american")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).isEqualTo("unknown dates");
              assertThat(problem.allowed()).isEqualTo("day first, month first");
            });
  }

  private Path ordered(String dates) {
    return JobFiles.file(
        folder,
        "inputs",
        "{ \"registered_patients\": [\"a.csv\"], \"gp_workforce\": [{ \"files\": \"b.csv\","
            + " \"dates\": \""
            + dates
            + "\" }] }");
  }
}
