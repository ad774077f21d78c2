package primarycare.formula;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

/** What formulas give over windows and series is what the plain functions give. */
class FormulasOfGroupsTest {

  /** February has no row: March has none before it, and the next January one of a year before. */
  @Test
  void theFigureBeforeIsThatOfTheCalendar() {
    Dataset<Row> rows =
        Runs.spark()
            .sql(
                "SELECT * FROM VALUES ('a', DATE'2025-01-01', 10L), ('a', DATE'2025-03-01', 30L),"
                    + " ('a', DATE'2025-04-01', 40L), ('a', DATE'2026-01-01', 50L),"
                    + " ('b', DATE'2025-02-01', 99L), ('b', DATE'2025-12-01', 120L),"
                    + " ('b', DATE'2026-01-01', 130L) AS t(p, m, x)");
    List<Row> found =
        rows.withColumn("last", Rates.earlier(col("x"), col("m"), 1, col("p")))
            .withColumn("year", Rates.earlier(col("x"), col("m"), 12, col("p")))
            .orderBy("p", "m")
            .select(array(col("last"), col("year")))
            .collectAsList();
    assertThat(found)
        .extracting(row -> row.getList(0))
        .containsExactly(
            Arrays.asList(null, null),
            Arrays.asList(null, null),
            Arrays.asList(30L, null),
            Arrays.asList(null, 10L),
            Arrays.asList(null, null),
            Arrays.asList(null, null),
            Arrays.asList(120L, null));
  }
}
