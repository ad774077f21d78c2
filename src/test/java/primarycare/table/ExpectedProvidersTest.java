package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Which expected providers a period lacks: a year that ends in July, and July alone. */
class ExpectedProvidersTest {

  private static final int YEAR = 1;
  private static final int MONTH = 2;

  private static final Dataset<Row> PERIODS =
      Frames.of(
          "period_number, month, member_month, of_practices",
          "(1, DATE'2026-07-01', DATE'2026-06-01', true)",
          "(1, DATE'2026-07-01', DATE'2026-07-01', true)",
          "(2, DATE'2026-07-01', DATE'2026-07-01', true)",
          "(3, DATE'2026-07-01', DATE'2026-07-01', false)");

  @Test
  void tellsAreasThatTheJobDoesNotHave() {
    Dataset<Row> expected =
        Frames.of(
            "area_type, area_code, provider_code",
            "('place', 'city', 'RWE')",
            "('place', 'city', 'RGN')",
            "('Place', 'city', 'RWE')",
            "('practice', '03w', 'RWE')");
    Dataset<Row> areas = Frames.of("area_type, area_code", "('place', 'city')");
    assertThat(
            Frames.lines(
                ExpectedProviders.check(expected, areas)
                    .select("passed", "enforced", "left_value", "right_value", "explanation")))
        .containsExactly("false false 1.0 3.0 for example Place city, practice 03w");
    assertThat(
            Frames.lines(
                ExpectedProviders.check(expected.limit(2), areas).select("passed", "explanation")))
        .containsExactly("true ");
  }

  @Test
  void ranksAPracticeWhoseProvidersAreThereInEveryMonth() {
    assertThat(missing("'RWE'", "06 RWE", "07 RWE", "07 RGN"))
        .containsExactly("1  true", "2  true");
  }

  @Test
  void findsAYearIncompleteWhereAProviderIsMissingInOneMonthOfIt() {
    assertThat(missing("'RWE'", "06 RGN", "07 RWE")).containsExactly("1 RWE false", "2  true");
  }

  @Test
  void namesTheProvidersMissingInOrder() {
    assertThat(missing("'RWE', 'RGN', 'RNQ'", "06 RGN", "07 RGN"))
        .containsExactly("1 RNQ, RWE false", "2 RNQ, RWE false");
  }

  @Test
  void knowsNothingWhereAMonthNamesNoProvider() {
    assertThat(missing("'RWE'", "06 unknown_provider", "07 RWE"))
        .containsExactly("1 null null", "2  true");
  }

  @Test
  void givesAPeriodOfAreasNoRow() {
    assertThat(missing("'RWE'", "06 RWE", "07 RWE"))
        .noneMatch(line -> !line.startsWith(YEAR + " ") && !line.startsWith(MONTH + " "));
  }

  /** Of a practice that expects these providers, from attendances such as {@code 07 RWE}. */
  private static List<String> missing(String providers, String... cells) {
    String[] rows =
        List.of(cells).stream()
            .map(cell -> cell.split(" "))
            .map(cell -> "(DATE'2026-%s-01', '%s')".formatted(cell[0], cell[1]))
            .toArray(String[]::new);
    Dataset<Row> expected =
        Frames.of("month, practice_code", "(DATE'2026-07-01', 'C82001')")
            .selectExpr(
                "month", "practice_code", "explode(array(" + providers + ")) AS provider_code");
    return Frames.lines(
        ExpectedProviders.missing(expected, PERIODS, Frames.of("month, provider_code", rows))
            .select("period_number", "providers_missing", "ranked")
            .orderBy("period_number"));
  }
}
