package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** The neighbourhood table of Leicester City's primary care strategy, July 2016. */
class NeighbourhoodsOf2016Test {

  private static final String TOTAL =
      "\"expected\": [{ \"table\": \"gp_capacity\", \"column\": \"registered_patients\","
          + " \"where\": { \"area_type\": \"all\", \"definition\": \"fully_qualified\" },"
          + " \"value\": 391859, \"source\": \"strategy, page 3\" }]";

  @TempDir static Path folder;

  @BeforeAll
  static void refresh() throws IOException {
    Runs.Result run = run(folder, TOTAL);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void givesTheGpsPer1000AndPatientsPerGpOfTheDocument() {
    List<List<String>> rows =
        Duck.query(
            folder.resolve("out"),
            "SELECT area_name, round(gps_per_1000, 2), round(patients_per_gp_fte), practices"
                + " FROM $gp_capacity WHERE area_type = 'hnn-2016'"
                + " AND definition = 'fully_qualified' ORDER BY 1");
    assertThat(rows)
        .containsExactly(
            List.of("Area Central", "0.39", "2583.0", "19"),
            List.of("Area North East", "0.44", "2284.0", "14"),
            List.of("Area North West", "0.38", "2647.0", "16"),
            List.of("Area South", "0.45", "2225.0", "14"));
  }

  @Test
  void reportsThatThePublishedTotalDiffersByOne() {
    Path out = folder.resolve("out");
    assertThat(
            Duck.query(
                out,
                "SELECT registered_patients, round(gp_fte, 2) FROM $gp_capacity"
                    + " WHERE area_type = 'all' AND definition = 'fully_qualified'"))
        .containsExactly(List.of("391860", "159.61"));
    assertThat(
            Duck.query(
                out,
                "SELECT passed, enforced, left_value, right_value, difference, explanation"
                    + " FROM $reconciliation WHERE check_name = 'a figure published elsewhere'"))
        .containsExactly(
            List.of("false", "false", "391860.0", "391859.0", "1.0", "strategy, page 3"));
  }

  @Test
  void stopsTheReleaseWhereTheJobToleratesNoDifference(@TempDir Path other) throws IOException {
    Runs.Result run = run(other, TOTAL.replace("\"source\"", "\"tolerance\": 0, \"source\""));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err())
        .contains("a figure published elsewhere", "391860", "391859 (difference 1)");
    assertThat(other.resolve("out/current")).doesNotExist();
  }

  private static Runs.Result run(Path folder, String expected) throws IOException {
    Inputs inputs = new Inputs(folder).with(expected);
    int first = 1;
    List<String> lines = Files.readAllLines(Shared.file("seed-figures/neighbourhoods-2016.csv"));
    for (String line : lines.subList(1, lines.size() - 1)) {
      List<String> cells = List.of(line.split(",", -1));
      int practices = Integer.parseInt(cells.get(1));
      neighbourhood(inputs, cells, first, practices);
      first += practices;
    }
    assertThat(first).as("practices of the fixture").isEqualTo(64);
    return Runs.refresh(inputs.job("2016-03", "\"04C\""));
  }

  private static void neighbourhood(Inputs inputs, List<String> cells, int first, int practices) {
    long patients = Long.parseLong(cells.get(2));
    long hundredths = new BigDecimal(cells.get(5)).movePointRight(2).longValueExact();
    for (int i = 0; i < practices; i++) {
      String practice = String.format("C82%03d", first + i);
      String fte = BigDecimal.valueOf(part(hundredths, practices, i), 2).toPlainString();
      inputs
          .list("01APR2016", practice, part(patients, practices, i))
          .practice("01APR2016", practice, "U", "04C")
          .area("hnn-2016", practice, cells.get(0), "")
          .gps(practice, "Fully provided", "5", fte);
    }
  }

  /** The i-th of n whole parts that make up a total. */
  private static long part(long total, int n, int i) {
    return total / n + (i < total % n ? 1 : 0);
  }
}
