package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class CareHomeUseTest {

  private static final String COUNTS =
      "period_number, area_number, attendances, attendances_with_accommodation,"
          + " care_home_attendances, care_home_attendances_with_arrival_mode,"
          + " care_home_ambulance_attendances";

  @Test
  void addsUpTheMonthsAgesAndDepartments() {
    assertThat(counted("(1, 7, 10L, 8L, 4L, 4L, 3L)", "(1, 7, 5L, 5L, 2L, 1L, 1L)"))
        .containsExactly("1 7 15 13 6 5 4");
  }

  @Test
  void knowsNoResidentsWithoutAnAccommodationStatus() {
    assertThat(counted("(1, 7, 10L, 0L, 0L, 0L, 0L)")).containsExactly("1 7 10 0 null null null");
    assertThat(counted("(1, 7, 10L, 9L, 0L, 0L, 0L)")).containsExactly("1 7 10 9 0 0 0");
  }

  @Test
  void knowsNoAmbulancesWhereNoneTellsHowTheyArrived() {
    assertThat(counted("(1, 7, 10L, 9L, 4L, 0L, 0L)")).containsExactly("1 7 10 9 4 0 null");
  }

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

  @Test
  void saysWhyThereIsNoRate() {
    Dataset<Row> counts =
        Frames.of(
            "month, area_type, area_code, care_home_attendances",
            "(DATE'2026-07-01', 'all', 'all', 4L)",
            "(DATE'2026-07-01', 'all', 'no_registered_practice', 4L)",
            "(DATE'2026-07-01', 'practice', 'C82001', 4L)",
            "(DATE'2026-07-01', 'practice', 'C82002', CAST(NULL AS BIGINT))");
    Dataset<Row> rows =
        CareHomeUse.withResidents(counts, CareHomeCells.residents(practices(), counts()));
    assertThat(Frames.lines(rows.orderBy("area_code").select("area_code", "no_rate_reason")))
        .containsExactly(
            "C82001 null",
            "C82002 no attendance carries accommodation status",
            "all residents of a practice were not counted",
            "no_registered_practice attendances of people of no practice here");
  }

  private static List<String> counted(String... cells) {
    return Frames.lines(
        CareHomeCells.counted(Frames.of(COUNTS, cells)).selectExpr(COUNTS.split(", *")));
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
