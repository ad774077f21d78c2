package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTreeTest {

  @TempDir Path folder;

  @Test
  void refusesAFileThatIsNotThere() {
    Path file = folder.resolve("lrl.json");
    assertThat(JobFiles.problems(file))
        .containsExactly(
            new Problem(
                "no such job file", file.toString(), "", "", "give the path of a job file"));
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("llr.json");
    Files.write(file, "{ \"name\": \"Lutterworth é\" }".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(JobFiles.problems(file))
        .containsExactly(
            new Problem(
                "the job file is not UTF-8 text", file.toString(), "", "", "save it as UTF-8"));
  }

  @Test
  void tellsLineAndColumnOfWhatIsNotJson() {
    Path file = JobFiles.text(folder, "{\n  \"name\": \"llr\"\n  \"area\": {}\n}\n");
    assertThat(JobFiles.problems(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).startsWith("the job file is not valid JSON: ");
              assertThat(problem.where()).matches("\\Q" + file + "\\E, line 3, column \\d+");
              assertThat(problem.action()).isEqualTo("correct the file at that place");
            });
  }

  @Test
  void refusesAKeyGivenTwiceAndTellsWhere() {
    Path file = JobFiles.text(folder, "{\n  \"store\": \"a\",\n  \"store\": \"b\"\n}\n");
    assertThat(JobFiles.problems(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).contains("Duplicate", "store");
              assertThat(problem.where()).startsWith(file + ", line 3, column ");
            });
  }

  @Test
  void refusesTextAfterTheEnd() {
    Path file = JobFiles.text(folder, "{ \"name\": \"llr\" }\n}\n");
    assertThat(JobFiles.problems(file))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).startsWith(file + ", line 2, column "));
  }

  @Test
  void refusesWhatIsNotAnObject() {
    for (String text : List.of("", "[]", "\"llr\"", "null")) {
      Path file = JobFiles.text(folder, text);
      assertThat(JobFiles.problems(file))
          .as(text)
          .containsExactly(
              new Problem(
                  "the job file is not a JSON object", file.toString(), "", "", "begin it with {"));
    }
  }

  @Test
  void setsANestedKey() {
    Job job =
        JobFiles.read(JobFiles.file(folder), "disclosure.preset=exact", "area.name=City = centre");
    assertThat(job.disclosure()).isEqualTo("exact");
    assertThat(job.area().name()).isEqualTo("City = centre");
    assertThat(job.area().subIcbLocations()).containsExactly("04C");
  }

  @Test
  void setsAJsonValue() {
    Job job =
        JobFiles.read(
            JobFiles.file(folder),
            "area.subIcbLocations=[\"03W\", \"04V\"]",
            "tolerances.quarantinedShare=0.1");
    assertThat(job.area().subIcbLocations()).containsExactly("03W", "04V");
    assertThat(job.checks().quarantinedShare()).isEqualTo(0.1);
  }

  @Test
  void setsATextThatOnlyBeginsLikeANumber() {
    Job job = JobFiles.read(JobFiles.file(folder), "period.from=2025-08", "period.to=2026-07");
    assertThat(job.period()).contains(new Period(new Month(2025, 8), new Month(2026, 7)));
  }

  @Test
  void takesTheLastOfTwoSettings() {
    assertThat(JobFiles.read(JobFiles.file(folder), "name=first", "name=second").name())
        .isEqualTo("second");
  }

  @Test
  void refusesASettingWithoutKeyOrValue() {
    for (String setting : List.of("name", "=llr", "")) {
      assertThat(JobFiles.problems(JobFiles.file(folder), setting))
          .as(setting)
          .containsExactly(
              new Problem(
                  "a setting has no value", "--set " + setting, "", "", "write --set key=value"));
    }
  }

  @Test
  void checksASettingLikeTheFileItself() {
    Path file = JobFiles.file(folder);
    assertThat(JobFiles.problems(file, "disclosure.presett=exact", "store="))
        .containsExactlyInAnyOrder(
            JobFiles.at(
                file,
                "disclosure.presett",
                "unknown key",
                "presett",
                "preset",
                "did you mean \"preset\"?"),
            JobFiles.at(file, "store", "an empty text", "\"\"", "text that is not blank", ""));
  }

  @Test
  void writesEqualRequestsAsEqualTextsWhateverTheOrder() {
    String one = canonical("{ \"name\": \"llr\", \"area\": { \"name\": \"L\", \"a\": [1, 2] } }");
    String other = canonical("{ \"area\": { \"a\": [1,2], \"name\": \"L\" },\n\"name\": \"llr\" }");
    assertThat(one)
        .isEqualTo(other)
        .isEqualTo("{\"area\":{\"a\":[1,2],\"name\":\"L\"},\"name\":\"llr\"}");
  }

  @Test
  void leavesStoreAndOutputOutOfTheRequest() {
    String plain = JobFiles.read(JobFiles.file(folder)).places().canonical();
    String moved =
        JobFiles.read(JobFiles.file(folder), "store=/s", "output=/o").places().canonical();
    assertThat(moved).isEqualTo(plain).doesNotContain("store", "output");
  }

  @Test
  void writesAnotherRequestAsAnotherText() {
    String plain = JobFiles.read(JobFiles.file(folder)).places().canonical();
    String exact =
        JobFiles.read(JobFiles.file(folder), "disclosure.preset=exact").places().canonical();
    assertThat(exact).isNotEqualTo(plain).contains("\"disclosure\":{\"preset\":\"exact\"}");
  }

  private String canonical(String text) {
    return JobTree.canonical(JobTree.read(JobFiles.text(folder, text), List.of()));
  }
}
