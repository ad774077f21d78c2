package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobReaderTest {

  @TempDir Path folder;

  @Test
  void readsTheLeastAJobCanSayWithDefaults() {
    Path file = JobFiles.file(folder);
    Job job = JobFiles.read(file);
    assertThat(job.name()).isEqualTo("llr");
    assertThat(job.area()).isEqualTo(new Job.Area("Leicester", List.of("04C")));
    assertThat(job.period()).isEmpty();
    assertThat(job.inputs())
        .isEqualTo(
            Map.of(
                "registered_patients",
                List.of(new Job.Input("in/lists.csv")),
                "gp_workforce",
                List.of(new Job.Input("in/staff.csv"))));
    assertThat(job.tables().publish()).containsExactly("gp_capacity");
    assertThat(job.tables().targets()).isEmpty();
    assertThat(job.checks()).isEqualTo(new Job.Checks(0.02, List.of()));
    assertThat(job.disclosure()).isEqualTo("hes-ecds-2018");
  }

  @Test
  void tellsOneMistakeOnce() {
    Path file =
        JobFiles.file(
            folder,
            "period",
            "{ \"from\": 202607, \"to\": \"2026-07\" }",
            "targets",
            "[{ \"column\": \"gp_fte\", \"value\": 1, \"definition\": \"FTE\", \"source\": \"us\""
                + " }]");
    assertThat(JobFiles.problems(file))
        .extracting(Problem::what)
        .containsExactly("not text", "a required key is missing");
  }

  @Test
  void readsAWholeJob() {
    Path file =
        JobFiles.file(
            folder,
            "period",
            "{ \"from\": \"2025-08\", \"to\": \"2026-07\" }",
            "inputs",
            """
            { "gp_workforce": [{ "files": "in/wf.csv", "month": "2025-07" }],
              "registered_patients": ["in/lists/*"] }\
            """,
            "publish",
            "[\"gp_capacity\", \"intake\", \"gp_capacity\"]",
            "tolerances",
            "{ \"quarantinedShare\": 0 }",
            "store",
            "\"s3a://llr/store\"");
    Job job = JobFiles.read(file);
    assertThat(job.period()).contains(new Period(new Month(2025, 8), new Month(2026, 7)));
    assertThat(job.inputs().get("gp_workforce"))
        .containsExactly(
            new Job.Input("in/wf.csv", Optional.of(new Month(2025, 7)), Map.of(), Map.of()));
    assertThat(job.tables().publish()).containsExactly("gp_capacity");
    assertThat(job.checks().quarantinedShare()).isZero();
    assertThat(job.places().store()).hasToString("s3a://llr/store");
  }

  @Test
  void tellsAllProblemsAtOnceEachWithFileAndKey() {
    Path file =
        JobFiles.file(
            folder,
            "name",
            "",
            "area",
            "{ \"name\": \" \", \"subIcbLocations\": \"04C\" }",
            "period",
            "{ \"from\": \"2026-13\", \"to\": \"2026-07\" }",
            "publish",
            "[\"gp_capasity\"]",
            "tolerance",
            "{}",
            "disclosure",
            "{ \"preset\": \"none\" }",
            "output",
            "\"s3a://llr/out\"");
    assertThat(JobFiles.problems(file))
        .extracting(problem -> problem.where() + ": " + problem.what())
        .containsExactlyInAnyOrder(
            file + ", key name: a required key is missing",
            file + ", key area.name: an empty text",
            file + ", key area.subIcbLocations: not a list",
            file + ", key period.from: impossible month",
            file + ", key publish: no such table",
            file + ", key tolerance: unknown key",
            file + ", key disclosure.preset: unknown preset",
            file + ", key output: the output is not on a local file system");
  }

  @Test
  void refusesAnImpossibleMonth() {
    Path file = JobFiles.file(folder, "period", "{ \"from\": \"2026-01\", \"to\": \"2026-13\" }");
    JobFiles.assertRefused(
        file, "period.to", "impossible month", "\"2026-13\"", "yyyy-MM, as in 2026-07", "");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    Path file = JobFiles.file(folder, "period", "{ \"from\": \"2026-07\", \"to\": \"2025-08\" }");
    JobFiles.assertRefused(
        file, "period", "the period ends before it begins", "2026-07 to 2025-08", "", "");
  }

  @Test
  void readsTheBaseLineAndRefusesOneThatEndsBeforeItBegins() {
    Path file = JobFiles.file(folder, "baseline", "{ \"from\": \"2025-08\", \"to\": \"2025-10\" }");
    assertThat(JobFiles.read(file).tables().trend().baseline())
        .contains(new Period(new Month(2025, 8), new Month(2025, 10)));
    Path backwards =
        JobFiles.file(folder, "baseline", "{ \"from\": \"2026-07\", \"to\": \"2025-08\" }");
    JobFiles.assertRefused(
        backwards, "baseline", "the baseline ends before it begins", "2026-07 to 2025-08", "", "");
  }

  @Test
  void readsThePracticesForHomelessPeople() {
    Path file =
        JobFiles.file(folder, "area", "{ \"name\": \"LLR\", \"homelessPractices\": [\"C82670\"] }");
    assertThat(JobFiles.read(file).area().homelessPractices()).containsExactly("C82670");
    assertThat(JobFiles.read(JobFiles.file(folder)).area().homelessPractices()).isEmpty();
  }

  @Test
  void refusesAPeriodWithoutItsEnd() {
    Path file = JobFiles.file(folder, "period", "{ \"from\": \"2026-07\" }");
    JobFiles.assertRefused(
        file, "period.to", "a required key is missing", "", "text", "add \"to\"");
  }

  @Test
  void refusesAnUnknownTable() {
    Path file = JobFiles.file(folder, "publish", "[\"gp_capacity\", \"gp_capasity\"]");
    JobFiles.assertRefused(
        file,
        "publish",
        "no such table",
        "\"gp_capasity\"",
        "gp_capacity",
        "did you mean \"gp_capacity\"?");
  }

  @Test
  void refusesATableWithoutTheInputItNeedsWhereTheJobNamesTheTable() {
    Path file =
        JobFiles.file(
            folder,
            "publish",
            "[\"gp_capacity\", \"gp_capacity\"]",
            "inputs",
            "{ \"registered_patients\": [\"in/lists.csv\"], \"gp_workforce\": [] }");
    JobFiles.assertRefused(
        file,
        "inputs.gp_workforce",
        "an input is missing that gp_capacity needs",
        "nothing",
        "at least one file",
        "name the files of gp_workforce, or leave gp_capacity out of \"publish\"");
  }

  @Test
  void readsAJobThatNamesNoTablesWhateverItsInputs() {
    for (String inputs : new String[] {"{ \"practice_map\": [\"map.csv\"] }", "{ }"}) {
      Path file = JobFiles.file(folder, "inputs", inputs);
      assertThat(JobFiles.read(file).tables().publish()).as(inputs).containsExactly("gp_capacity");
    }
  }

  @Test
  void readsWhetherAnInputIsOptional() {
    assertThat(JobFiles.read(input("true")).inputs().get("registered_patients").get(0).optional())
        .isTrue();
    assertThat(JobFiles.read(input("false")).inputs().get("registered_patients").get(0).optional())
        .isFalse();
    JobFiles.assertRefused(
        input("\"yes\""),
        "inputs.registered_patients[0].optional",
        "neither true nor false",
        "\"yes\"",
        "true or false, without quotes",
        "");
  }

  private Path input(String optional) {
    return JobFiles.file(
        folder,
        "inputs",
        "{ \"gp_workforce\": [\"b.csv\"], \"registered_patients\":"
            + " [{ \"files\": \"a.csv\", \"optional\": "
            + optional
            + " }] }");
  }

  @Test
  void asksForNoInputOfATableThatIsNotPublished() {
    Path file = JobFiles.file(folder, "inputs", "{}", "publish", "[\"reconciliation\"]");
    assertThat(JobFiles.read(file).tables().publish()).isEmpty();
  }

  @Test
  void refusesAnInputThatIsNeitherPathNorObject() {
    Path file =
        JobFiles.file(
            folder,
            "inputs",
            "{ \"registered_patients\": [\"a.csv\", 7], \"gp_workforce\": [\"b.csv\"] }");
    JobFiles.assertRefused(
        file,
        "inputs.registered_patients[1]",
        "not an input",
        "7",
        "a path or glob, or { \"files\": ..., \"month\": ..., \"columns\": ..., \"codes\": ...,"
            + " \"published\": ..., \"optional\": ..., \"overlap\": ..., \"dates\": ... }",
        "");
  }

  @Test
  void refusesAnUnknownDisclosurePreset() {
    Path file = JobFiles.file(folder, "disclosure", "{ \"preset\": \"hes-ecds-2019\" }");
    JobFiles.assertRefused(
        file,
        "disclosure.preset",
        "unknown preset",
        "\"hes-ecds-2019\"",
        "hes-ecds-2018, exact",
        "did you mean \"hes-ecds-2018\"?");
  }
}
