package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class CareHomeCellsTest {

  @Test
  void takesTheLatestCountOfResidentsUpToTheEndOfTheMonth() {
    assertThat(residents("'practice'"))
        .containsExactly("C82001 1 1 2026-07-31 40", "C82002 1 1 2026-01-01 25");
  }

  @Test
  void sharesResidentsByWeightInWholePeople() {
    assertThat(residents("'half'")).containsExactly("north 1 1 2026-01-01 13");
  }

  @Test
  void hasNoResidentsOfAnAreaOfWhichAPracticeWasNotCounted() {
    assertThat(residents("'all'")).containsExactly("all 3 2 2026-01-01 null");
  }

  private static List<String> residents(String type) {
    return Frames.lines(
        CareHomeCells.residents(practices(), counts())
            .where("area_type = " + type)
            .orderBy("area_code")
            .select("area_code", "practices", "practices_counted", "residents_date", "residents"));
  }

  private static Dataset<Row> counts() {
    return Frames.of(
        "practice_code, date, residents",
        "('C82001', DATE'2026-01-01', 30L)",
        "('C82001', DATE'2026-07-31', 40L)",
        "('C82001', DATE'2026-08-01', 99L)",
        "('C82002', DATE'2026-01-01', 25L)",
        "('C82002', DATE'2026-06-01', CAST(NULL AS BIGINT))");
  }

  private static Dataset<Row> practices() {
    return Frames.of(
        "month, practice_code, area_type, area_code, weight",
        member("C82001", "practice", "C82001", "1BD"),
        member("C82002", "practice", "C82002", "1BD"),
        member("C82001", "all", "all", "1BD"),
        member("C82002", "all", "all", "1BD"),
        member("C82003", "all", "all", "1BD"),
        member("C82002", "half", "north", "0.5BD"));
  }

  private static String member(String practice, String type, String area, String weight) {
    return "(DATE'2026-07-01', '%s', '%s', '%s', %s)".formatted(practice, type, area, weight);
  }
}
