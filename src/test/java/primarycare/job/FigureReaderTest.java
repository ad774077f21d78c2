package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureReaderTest {

  private static final String COLUMNS = "month, area_type, area_code, gp_fte, gps_per_1000";

  @TempDir Path folder;

  @Test
  void readsATargetWithWhatItCounts() {
    Path file =
        JobFiles.file(
            folder,
            "targets",
            """
            [{ "table": "gp_capacity", "column": "gps_per_1000", "value": 0.58,
               "definition": "FTE GPs", "source": "NHS England", "date": "2014-09" }]\
            """);
    assertThat(JobFiles.read(file).tables().targets())
        .containsExactly(
            new Target("gp_capacity", "gps_per_1000", 0.58, "FTE GPs", "NHS England", "2014-09"));
  }

  @Test
  void refusesATargetWithoutValueDefinitionAndSource() {
    Path file =
        JobFiles.file(
            folder, "targets", "[{ \"table\": \"gp_capacity\", \"column\": \"gps_per_1000\" }]");
    assertThat(JobFiles.problems(file))
        .containsExactlyInAnyOrder(
            missing(file, "targets[0].value", "a number"),
            missing(file, "targets[0].definition", "text"),
            missing(file, "targets[0].source", "text"));
  }

  @Test
  void refusesATargetForAnUnknownColumn() {
    Path file = JobFiles.file(folder, "targets", "[" + target("gp_capacity", "gps_per_100") + "]");
    JobFiles.assertRefused(
        file,
        "targets[0].column",
        "unknown column",
        "\"gps_per_100\"",
        "gps_per_1000",
        "did you mean \"gps_per_1000\"?");
  }

  @Test
  void refusesATargetForAColumnThatHasNone() {
    Path file = JobFiles.file(folder, "targets", "[" + target("gp_capacity", "gp_fte") + "]");
    assertThat(JobFiles.problems(file))
        .extracting(Problem::where, Problem::found, Problem::allowed)
        .containsExactly(tuple(file + ", key targets[0].column", "\"gp_fte\"", "gps_per_1000"));
  }

  @Test
  void refusesATargetForATableThatHasNoneAndNamesThoseThatDo() {
    Vocabulary vocabulary =
        new Vocabulary(
            JobFiles.VOCABULARY.sources(),
            Map.of(
                "gp_capacity",
                JobFiles.VOCABULARY.tables().get("gp_capacity"),
                "hub_use",
                new Vocabulary.Table(
                    List.of(), Vocabulary.Columns.NONE, List.of(), Vocabulary.Earlier.NONE)),
            List.of(),
            List.of("hes-ecds-2018"),
            List.of());
    Path file = JobFiles.file(folder, "targets", "[" + target("hub_use", "offered") + "]");
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> JobReader.read(file, List.of(), vocabulary));
    assertThat(refusal.problems())
        .extracting(Problem::what, Problem::found, Problem::allowed)
        .containsExactly(
            tuple("a table that is compared with no target", "\"hub_use\"", "gp_capacity"));
  }

  @Test
  void refusesAFigureOfATableThatIsNotPublished() {
    Path file =
        JobFiles.file(
            folder,
            "publish",
            "[\"intake\"]",
            "expected",
            "[{ \"table\": \"gp_capacity\", \"column\": \"gp_fte\", \"value\": 1 }]");
    assertThat(JobFiles.problems(file))
        .extracting(Problem::what)
        .containsExactly("an expected figure of a table that is not published");
  }

  @Test
  void takesAFigureOfTwoSourcesAndRefusesItTwiceOfOne() {
    String figure =
        "{ \"table\": \"gp_capacity\", \"column\": \"gp_fte\", \"value\": 1, \"source\": \"%s\" }";
    String two = "[" + figure.formatted("a") + "," + figure.formatted("b") + "]";
    assertThat(JobFiles.read(JobFiles.file(folder, "expected", two)).checks().expected())
        .hasSize(2);
    String twice = "[" + figure.formatted("a") + "," + figure.formatted("a ") + "]";
    assertThat(JobFiles.problems(JobFiles.file(folder, "expected", twice)))
        .extracting(Problem::what)
        .containsExactly("a figure is expected twice");
  }

  @Test
  void refusesATargetForAnUnknownTable() {
    String known = target("gp_capacity", "gp_fte");
    Path file = JobFiles.file(folder, "targets", "[" + known + "," + target("gp", "gp_fte") + "]");
    assertThat(JobFiles.problems(file))
        .extracting(Problem::what, Problem::where)
        .contains(tuple("unknown table", file + ", key targets[1].table"));
  }

  @Test
  void refusesATargetThatIsNoObject() {
    Path file = JobFiles.file(folder, "targets", "[0.58]");
    JobFiles.assertRefused(file, "targets[0]", "not an object", "0.58", "{ ... }", "");
  }

  @Test
  void readsAnExpectedFigureWithItsConditions() {
    Path file =
        JobFiles.file(
            folder,
            "expected",
            """
            [{ "table": "gp_capacity", "column": "gp_fte", "value": 27650.5, "tolerance": 1,
               "where": { "month": "2026-06-01", "area_type": "all" }, "source": "bulletin" }]\
            """);
    assertThat(JobFiles.read(file).checks().expected())
        .containsExactly(
            new Job.Expected(
                "gp_capacity",
                "gp_fte",
                Map.of("area_type", "all", "month", "2026-06-01"),
                27650.5,
                Optional.of(1.0),
                "bulletin"));
  }

  @Test
  void onlyReportsAnExpectedFigureWithoutTolerance() {
    Path file =
        JobFiles.file(
            folder,
            "expected",
            "[{ \"table\": \"gp_capacity\", \"column\": \"gp_fte\", \"value\": 27650 }]");
    assertThat(JobFiles.read(file).checks().expected())
        .containsExactly(
            new Job.Expected("gp_capacity", "gp_fte", Map.of(), 27650, Optional.empty(), ""));
  }

  @Test
  void refusesUnknownColumnsOfAnExpectedFigure() {
    Path file =
        JobFiles.file(
            folder,
            "expected",
            """
            [{ "table": "gp_capacity", "column": "gp_ftes", "value": 1,
               "where": { "area_typ": "all" } }]\
            """);
    assertThat(JobFiles.problems(file))
        .containsExactlyInAnyOrder(
            JobFiles.at(
                file,
                "expected[0].column",
                "unknown column",
                "\"gp_ftes\"",
                COLUMNS,
                "did you mean \"gp_fte\"?"),
            JobFiles.at(
                file,
                "expected[0].where.area_typ",
                "unknown key",
                "area_typ",
                "month, area_type, area_code",
                "did you mean \"area_type\"?"));
  }

  @Test
  void refusesAFigureOfARateAndRowsThatAnAmountChooses() {
    Path file =
        JobFiles.file(
            folder,
            "expected",
            """
            [{ "table": "gp_capacity", "column": "gps_per_1000", "value": 0.58 },
             { "table": "gp_capacity", "column": "area_code", "value": 1 },
             { "table": "gp_capacity", "column": "gp_fte", "value": 1,
               "where": { "gp_fte": "4" } }]\
            """);
    String measured = "an expected figure that the table does not measure";
    String advice = "expect a count or an amount: of a rate, its numerator and its denominator";
    assertThat(JobFiles.problems(file))
        .containsExactlyInAnyOrder(
            JobFiles.at(file, "expected[0].column", measured, "\"gps_per_1000\"", "gp_fte", advice),
            JobFiles.at(file, "expected[1].column", measured, "\"area_code\"", "gp_fte", advice),
            JobFiles.at(
                file,
                "expected[2].where.gp_fte",
                "unknown key",
                "gp_fte",
                "month, area_type, area_code",
                ""));
  }

  @Test
  void refusesANegativeTolerance() {
    Path file =
        JobFiles.file(
            folder,
            "expected",
            """
            [{ "table": "gp_capacity", "column": "gp_fte", "value": 1, "tolerance": -0.5 }]\
            """);
    assertThat(JobFiles.problems(file))
        .extracting(Problem::what, Problem::where, Problem::found)
        .containsExactly(
            tuple("not a number in range", file + ", key expected[0].tolerance", "-0.5"));
  }

  private static String target(String table, String column) {
    return String.format(
        "{ \"table\": \"%s\", \"column\": \"%s\", \"value\": 1, \"definition\": \"FTE GPs\","
            + " \"source\": \"NHS England\" }",
        table, column);
  }

  private static Problem missing(Path file, String key, String allowed) {
    String name = key.substring(key.indexOf('.') + 1);
    return JobFiles.at(file, key, "a required key is missing", "", allowed, "add \"" + name + "\"");
  }
}
