package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.PublishedCode;
import primarycare.layout.Sources;
import primarycare.support.Frames;

/** Rows that may name no practice are found, and what they name stands in no log. */
class StrangeFactsTest {

  private static final StrangeFacts STRANGE =
      new StrangeFacts(
          Sources.named("ae_attendance"),
          Set.of("e1"),
          Set.of(PublishedCode.NO_PRACTICE, "Y00001"),
          Set.of(PublishedCode.NO_PRACTICE));

  private final Dataset<Row> rows =
      STRANGE.rows(
          Frames.of(
              "entry, gp_practice_code, arrival_date",
              "('e1', 'SOMEBODY', DATE'2026-07-01')",
              "('e1', 'Y00001', DATE'2026-07-02')",
              "('e1', 'C82001', DATE'2026-07-01')",
              "('e1', NULL, DATE'2026-07-01')",
              "('e2', 'SOMEBODY', DATE'2026-07-01')"));

  @Test
  void areThoseOfTheNamesInTheirEntriesWithADayWhereOneMatters() {
    assertThat(Frames.lines(rows))
        .containsExactlyInAnyOrder(
            "e1 " + PublishedCode.NO_PRACTICE + " null", "e1 Y00001 2026-07-02");
  }

  /** Spark logs a plan with the values in it. */
  @Test
  void nameNobodyInTheirPlan() {
    Dataset<Row> stored =
        STRANGE.rows(
            Frames.of("entry, gp_practice_code, arrival_date", "('e1', NULL, DATE'2026-07-01')"));

    assertThat(stored.queryExecution().toString()).contains("entry").doesNotContain("SOMEBODY");
  }
}
