package primarycare.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.benchmark.RefreshBenchmark.Way;
import primarycare.table.Catalogue;

class RefreshBenchmarkTest {

  private static final String COUNTED = "published\nspark 43 jobs, 98 stages, 221 tasks\n";

  @TempDir private Path folder;

  @Test
  void tellsMediansAndHowManyTimesARefreshCostsWhatItsPeerCosts() {
    Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
    costs.put(Way.REFRESH_FILES, List.of(cost(30, COUNTED), cost(10, COUNTED), cost(12, COUNTED)));
    costs.put(Way.DUCK_FILES, List.of(cost(8, ""), cost(6, ""), cost(1, "")));
    costs.put(Way.REFRESH_STORE, List.of(cost(9, COUNTED)));
    costs.put(Way.DUCK_STORE, List.of(cost(4, "")));
    costs.put(Way.REFRESH_FACTS, List.of(cost(2, COUNTED)));

    assertThat(String.join("\n", RefreshBenchmark.lines(costs)) + "\n")
        .isEqualTo(
            """
            median of 3                                 wall, s processor, s  peak, MB    jobs  stages   tasks
            refresh from the files                         12.0         24.0      1200      43      98     221
            DuckDB from the files                           6.0         12.0       600
            refresh from the store, no facts                9.0         18.0       900      43      98     221
            DuckDB from the store                           4.0          8.0       400
            refresh from the store, facts kept              2.0          4.0       200      43      98     221
            ratio, refresh from the files                  2.00         2.00      2.00
            ratio, refresh from the store, no facts        2.25         2.25      2.25
            ratio, refresh from the store, facts kept      0.50         0.50      0.50
            """);
  }

  private static Cost cost(double wall, String said) {
    return new Cost(wall, 2 * wall, (long) (100 * wall), said);
  }

  @Test
  void readsWhatTheSystemTellsOfAProcess() {
    String stat = "4242 (java (x) y) S 1 4242 4242 0 -1 4194560 9 8 7 6 1234 766 5 4 20 0 30 0";
    assertThat(Cost.processor(stat)).isEqualTo(20.0);
    assertThat(Cost.peak("VmPeak:\t 9 kB\nVmHWM:\t  2048 kB\n")).isEqualTo(2);
    assertThat(Cost.processor("")).isZero();
    assertThat(Cost.peak("")).isZero();
  }

  @Test
  void failsWhereASideFails() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Cost.run(List.of("sh", "-c", "echo no such file; exit 3"), folder.resolve("log")))
        .withMessage("a side failed:\nno such file\n");
  }

  @Test
  void measuresAProcess() throws IOException, InterruptedException {
    Cost cost =
        Cost.run(
            List.of("sh", "-c", "i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done; echo done"),
            folder.resolve("log"));
    assertThat(cost.said()).isEqualTo("done\n");
    assertThat(cost.wall()).isPositive();
    assertThat(cost.processor()).isPositive().isLessThan(cost.wall() + 1);
  }

  @Test
  void hasScriptsForTablesThatThereAre() throws IOException {
    assertThat(Catalogue.specs())
        .extracting(table -> table.name())
        .containsAll(DuckTables.tables());
    assertThat(DuckTables.tables())
        .containsExactly(
            "attendance_by_age_band",
            "attendance_by_registration",
            "gp_capacity",
            "practice_presentation_rates");
  }

  @Test
  void tellsFilesApartThatAreNotAlike() throws SQLException {
    Path ours = file("ours", "('a', 1.5::DOUBLE, 3), ('b', NULL, 4)");
    assertThat(Likeness.alike(ours, file("order", "('b', NULL, 4), ('a', 1.5, 3)"))).isTrue();
    assertThat(Likeness.alike(ours, file("last", "('a', 1.500000001, 3), ('b', NULL, 4)")))
        .isTrue();
    for (String other :
        List.of(
            "('a', 1.5, 3)",
            "('a', 1.5, 4), ('b', NULL, 3)",
            "('a', 1.5, 3), ('c', NULL, 4)",
            "('a', 1.5, 3), ('b', NULL, NULL)",
            "('a', NULL, 3), ('b', 1.5, 4)",
            "('a', NULL, 3), ('b', NULL, 4)",
            "('a', 1.500000002, 3), ('b', NULL, 4)")) {
      assertThat(Likeness.alike(ours, file("other", other))).as(other).isFalse();
    }
  }

  private Path file(String name, String rows) throws SQLException {
    Path file = folder.resolve(name + ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE t (name VARCHAR, rate DOUBLE, n BIGINT)");
      statement.execute("INSERT INTO t VALUES " + rows);
      statement.execute("COPY t TO '" + file + "'");
    }
    return file;
  }
}
