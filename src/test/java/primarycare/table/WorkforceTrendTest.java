package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.support.Frames;

class WorkforceTrendTest {

  private static final String THIRD = "'since 10 February 2022'";

  @Test
  void sumsThePracticesThatReportedAGroupAndTellsHowManyPatientsTheyHave() {
    assertThat(
            totals(
                "practices",
                "practices_reporting",
                "registered_patients",
                "patients_covered",
                "fte",
                "headcount"))
        .containsExactly(
            "icb QK1 admin 3 1 9000 2000 6.50 null",
            "icb QK1 nurses 3 2 9000 3000 3.00 null",
            "practice C1 admin 1 0 1000 null null null",
            "practice C1 nurses 1 1 1000 1000 2.00 3",
            "practice C2 admin 1 1 2000 2000 6.50 9",
            "practice C2 nurses 1 1 2000 2000 1.00 1",
            "practice C3 admin 1 0 6000 null null null",
            "practice C3 nurses 1 0 6000 null null null");
  }

  @Test
  void changesOnTheSameMonthOneAndTwoYearsBefore() {
    Dataset<Row> rows =
        censuses(
            row("2024-06-01", "8", THIRD),
            row("2025-06-01", "10", THIRD),
            row("2026-06-01", "12.5", THIRD));
    assertThat(
            told(
                rows,
                "fte_year_before",
                "change_on_year_before",
                "no_change_reason_year_before",
                "change_on_24_months_before",
                "patients_covered_percent_24_months_before"))
        .containsExactly(
            "2024-06-01 null null " + WorkforceChanges.NO_MONTH + " null null",
            "2025-06-01 8.0 0.25 null null null",
            "2026-06-01 10.0 0.25 null 0.5625 75.0");
  }

  @Test
  void crossesNoVintageWithAnIndexOrAChange() {
    Dataset<Row> rows =
        censuses(
            row("2021-06-01", "8", "'before August 2021'"),
            row("2022-06-01", "10", THIRD),
            row("2023-06-01", "12.5", THIRD));
    assertThat(told(rows, "change_on_year_before", "no_change_reason_year_before"))
        .containsExactly(
            "2021-06-01 null " + WorkforceChanges.NO_MONTH,
            "2022-06-01 null " + WorkforceChanges.RE_ISSUED,
            "2023-06-01 0.25 null");
    assertThat(told(rows, "change_on_24_months_before", "no_change_reason_24_months_before"))
        .contains("2023-06-01 null " + WorkforceChanges.RE_ISSUED);
    assertThat(told(rows, "base_month", "index_of_base_month"))
        .containsExactly(
            "2021-06-01 2021-06-01 100.0",
            "2022-06-01 2022-06-01 100.0",
            "2023-06-01 2022-06-01 125.0");
    assertThat(
            told(
                Optional.of(new Month(2021, 6)),
                rows,
                "base_month",
                "index_of_base_month",
                "no_index_reason"))
        .containsExactly(
            "2021-06-01 2021-06-01 100.0 null",
            "2022-06-01 2021-06-01 null " + WorkforceChanges.RE_ISSUED,
            "2023-06-01 2021-06-01 null " + WorkforceChanges.RE_ISSUED);
  }

  @Test
  void comparesNothingWithAFileOfAnUnknownVintage() {
    Dataset<Row> rows = censuses(row("2021-12-01", "8", "NULL"), row("2022-12-01", "10", THIRD));
    assertThat(told(rows, "no_index_reason", "no_change_reason_year_before"))
        .containsExactly(
            "2021-12-01 " + WorkforceChanges.UNKNOWN + " " + WorkforceChanges.NO_MONTH,
            "2022-12-01 null " + WorkforceChanges.UNKNOWN);
  }

  @Test
  void comparesOnlyCensusesWhoseCoverageIsKnownAndSaysWhatElseIsMissing() {
    Dataset<Row> rows =
        censuses(
            "(DATE'2023-06-01', 'icb', 'QK1', 'nurses', " + THIRD + ", 8D, NULL, NULL)",
            row("2024-06-01", "0", THIRD),
            row("2025-06-01", "NULL", THIRD),
            row("2026-06-01", "5", THIRD));
    assertThat(told(rows, "change_on_year_before", "no_change_reason_year_before"))
        .containsExactly(
            "2023-06-01 null " + WorkforceChanges.NO_MONTH,
            "2024-06-01 null " + WorkforceChanges.COVERAGE,
            "2025-06-01 null " + WorkforceChanges.NOT_REPORTED,
            "2026-06-01 null " + WorkforceChanges.NOT_REPORTED_THEN);
    assertThat(told(rows, "no_change_reason_24_months_before"))
        .contains("2026-06-01 " + WorkforceChanges.NOBODY);
  }

  private static List<String> totals(String... columns) {
    Dataset<Row> practices =
        Frames.of(
            "month, practice_code, area_type, area_code, area_name, weight, registered_patients,"
                + " list_extract_date, membership_date, asked",
            practice("C1", "1000"),
            practice("C2", "2000"),
            practice("C3", "6000"));
    Dataset<Row> staff =
        Frames.of(
            "month, practice_code, staff_group, fte, headcount, reported",
            "(DATE'2026-06-01', 'C1', 'nurses', 2.0BD, 3L, true)",
            "(DATE'2026-06-01', 'C2', 'nurses', 1.0BD, 1L, true)",
            "(DATE'2026-06-01', 'C3', 'nurses', NULL, NULL, false)",
            "(DATE'2026-06-01', 'C2', 'admin', 6.5BD, 9L, true)");
    Dataset<Row> both =
        practices.unionByName(
            practices.selectExpr(
                "month",
                "practice_code",
                "'icb' AS area_type",
                "'QK1' AS area_code",
                "'ICB' AS area_name",
                "weight",
                "registered_patients",
                "list_extract_date",
                "membership_date",
                "asked"));
    String[] more =
        Stream.concat(Stream.of("area_code", "staff_group"), Stream.of(columns))
            .toArray(String[]::new);
    return Frames.lines(
        WorkforceTrend.totals(both, staff)
            .orderBy("area_type", "area_code", "staff_group")
            .select("area_type", more));
  }

  private static String practice(String code, String patients) {
    return "(DATE'2026-06-01', '%s', 'practice', '%s', 'Name', 1.0BD, %sL, DATE'2026-07-01', DATE'2026-07-01', true)"
        .formatted(code, code, patients);
  }

  private static String row(String month, String fte, String vintage) {
    return "(DATE'%s', 'icb', 'QK1', 'nurses', %s, DOUBLE(%s), 300L, 400L)"
        .formatted(month, vintage, fte);
  }

  private static Dataset<Row> censuses(String... rows) {
    return Frames.of(
        "month, area_type, area_code, staff_group, vintage, fte, patients_covered,"
            + " registered_patients",
        rows);
  }

  private static List<String> told(Dataset<Row> rows, String... columns) {
    return told(Optional.empty(), rows, columns);
  }

  private static List<String> told(Optional<Month> base, Dataset<Row> rows, String... columns) {
    return Frames.lines(
        new WorkforceChanges(new BaseMonth(base))
            .of(rows)
            .orderBy("month")
            .select("month", columns));
  }
}
