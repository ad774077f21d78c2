package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class StatedAreasTest {

  private static final String SPANS = "area_type, area_code, area_name, start_date";

  @Test
  void namesAnAreaAsItWasCalledLast() {
    Dataset<Row> known =
        known(
            "('icb', 'QK1', 'LLR ICB', DATE'2022-07-01')",
            "('icb', 'QK1', 'LLR STP', DATE'2020-04-01')");
    assertThat(named("('QK1')", known)).containsExactly("QK1 icb LLR ICB");
  }

  @Test
  void takesACodeOfSeveralKindsForTheLargestOfficialOne() {
    Dataset<Row> known =
        known(
            "('a-scheme', '04C', 'City', DATE'2020-01-01')",
            "('practice', '04C', 'Surgery', DATE'2020-01-01')",
            "('sub_icb_location', '04C', 'Leicester City', DATE'2019-01-01')");
    assertThat(named("('04C')", known)).containsExactly("04C sub_icb_location Leicester City");
  }

  @Test
  void statesACodeThatNobodyKnowsWithoutAName() {
    assertThat(named("('E06000016')", known("('icb', 'QK1', 'LLR', DATE'2020-01-01')")))
        .containsExactly("E06000016 stated null");
  }

  @Test
  void knowsEnglandInAnyCase() {
    assertThat(named("('England')", known("('icb', 'QK1', 'LLR', DATE'2020-01-01')")))
        .containsExactly("ENGLAND england England");
  }

  private static Dataset<Row> known(String... spans) {
    return StatedAreas.known(Frames.of(SPANS, spans));
  }

  private static List<String> named(String row, Dataset<Row> known) {
    return Frames.lines(
        StatedAreas.named(Frames.of("area_code", row), known)
            .select("area_code", "area_type", "area_name"));
  }
}
