package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** C82001 moves between networks in July and is in two places; C82009 is not of the job's area. */
class PracticeAreasTest {

  @Test
  void putsAPracticeWhereItWasOnTheFirstOfTheMonth() {
    assertThat(pcn("2026-06-01", "C82001")).containsExactly("U10001 PCN one 1.000000000 true");
    assertThat(pcn("2026-07-01", "C82001")).containsExactly("U10002 PCN two 1.000000000 true");
  }

  @Test
  void sharesAPracticeByWeight() {
    assertThat(of("2026-06-01", "C82001", "place"))
        .containsExactlyInAnyOrder("city City 0.600000000 true", "county County 0.400000000 true");
  }

  @Test
  void knowsNoAreaWhereThereIsNone() {
    assertThat(pcn("2026-06-01", "C82002")).containsExactly("null null 1.000000000 true");
    assertThat(pcn("2026-06-01", "")).containsExactly("null null 1.000000000 false");
    assertThat(of("2026-06-01", "C82002", "all")).containsExactly("null null 1.000000000 true");
  }

  @Test
  void knowsWhichPracticesAreOfElsewhere() {
    assertThat(pcn("2026-06-01", "C82009")).containsExactly("U10009 PCN nine 1.000000000 false");
  }

  @Test
  void namesPractices() {
    assertThat(of("2026-06-01", "C82002", "practice"))
        .containsExactly("C82002 Surgery two 1.000000000 true");
  }

  private static List<String> pcn(String month, String practice) {
    return of(month, practice, "pcn");
  }

  private static List<String> of(String month, String practice, String kind) {
    Dataset<Row> practices =
        Frames.of(
            "practice_code, practice_name, in_area, start_date, end_date",
            "('C82001', 'Surgery one', true, DATE'0001-01-01', DATE'9999-12-31')",
            "('C82002', 'Surgery two', true, DATE'0001-01-01', DATE'9999-12-31')",
            "('C82009', 'Surgery nine', false, DATE'0001-01-01', DATE'9999-12-31')");
    Dataset<Row> months =
        Frames.of("month, practice_code", "(DATE'" + month + "', '" + practice + "')");
    return Frames.lines(
        PracticeAreas.of(months, practices, memberships())
            .where("area_type = '" + kind + "'")
            .selectExpr("area_code", "area_name", "CAST(weight AS DECIMAL(18,9))", "in_area"));
  }

  private static Dataset<Row> memberships() {
    return Frames.of(
            "practice_code, area_type, area_code, area_name, weight, start_date, end_date",
            "('C82001', 'pcn', 'U10001', 'PCN one', 1.0, DATE'0001-01-01', DATE'2026-06-30')",
            "('C82001', 'pcn', 'U10002', 'PCN two', 1.0, DATE'2026-07-01', DATE'9999-12-31')",
            "('C82009', 'pcn', 'U10009', 'PCN nine', 1.0, DATE'0001-01-01', DATE'9999-12-31')",
            "('C82001', 'place', 'city', 'City', 0.6, DATE'0001-01-01', DATE'9999-12-31')",
            "('C82001', 'place', 'county', 'County', 0.4, DATE'0001-01-01', DATE'9999-12-31')")
        .selectExpr(
            "practice_code",
            "area_type",
            "area_code",
            "area_name",
            "CAST(weight AS DECIMAL(18,9)) AS weight",
            "start_date",
            "end_date");
  }
}
