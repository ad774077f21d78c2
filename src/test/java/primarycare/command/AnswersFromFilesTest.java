package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;

/** What the sample answers is what its files say, worked out from them alone. */
class AnswersFromFilesTest {

  private static final String FILES = "data/sample/";

  /** Score limits, (2a + z^2 -/+ z sqrt(z^2 + 4a(1 - a/n))) / 2(n + z^2), beside the standards. */
  private static final String CALLS =
      """
      WITH calls AS (SELECT month || '-01' AS month, 'abandoned' AS measure, calls_abandoned AS a,
          calls_offered AS n, 5 AS target, -1 AS better FROM read_csv('%1$slocal/nhs111.csv',
          types = {'month': 'VARCHAR'})
        UNION ALL SELECT month || '-01', 'soon', calls_answered_within_60_seconds, calls_answered, 95, 1
        FROM read_csv('%1$slocal/nhs111.csv', types = {'month': 'VARCHAR'})),
      limited AS (SELECT *, 1.959963984540054 AS z, z * sqrt(z * z + 4 * a * (1 - a / n)) AS half,
          100 * (2 * a + z * z - half) / (2 * (n + z * z)) AS lower,
          100 * (2 * a + z * z + half) / (2 * (n + z * z)) AS upper FROM calls)
      SELECT month, measure, round(100 * a / n, 9), round(lower, 9), round(upper, 9),
        CASE WHEN better * (CASE WHEN better < 0 THEN upper ELSE lower END - target) >= 0 THEN 'met'
          WHEN better * (CASE WHEN better < 0 THEN lower ELSE upper END - target) < 0 THEN 'missed'
          ELSE 'not told apart from the target' END
      FROM limited ORDER BY 1, 2
      """;

  @Test
  void judgesTheCallsOfEachMonthAsTheirFileDoes() {
    List<List<String>> ofFile = Duck.rows(CALLS.formatted(FILES));
    assertThat(ofFile).hasSize(26).extracting(row -> row.get(5)).contains("met", "missed");
    assertThat(
            Duck.query(
                Sample.output(),
                """
                SELECT month, 'abandoned' AS measure, round(abandoned_percent, 9),
                  round(abandoned_percent_lower, 9), round(abandoned_percent_upper, 9),
                  target_met_abandoned FROM $nhs111_calls
                UNION ALL SELECT month, 'soon', round(answered_within_60_seconds_percent, 9),
                  round(answered_within_60_seconds_percent_lower, 9),
                  round(answered_within_60_seconds_percent_upper, 9),
                  target_met_answered_within_60_seconds FROM $nhs111_calls
                ORDER BY 1, 2
                """))
        .isEqualTo(ofFile);
  }
}
