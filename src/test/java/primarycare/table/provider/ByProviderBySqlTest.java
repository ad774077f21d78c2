package primarycare.table.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;

/** The sample's attendances at each provider, added up by DuckDB from the files as they are. */
class ByProviderBySqlTest {

  /** Those that count, once each, of records that keep the layout's rules. */
  private static final String ATTENDED =
      """
      attended AS (SELECT date_trunc('month', day)::DATE AS month, practice, provider
        FROM (SELECT try_cast(arrival_date AS DATE) AS day, gp_practice_code AS practice,
            provider_code AS provider, attendance_category AS category, department_type AS type,
            discharge_status AS status, age_at_arrival AS age, sex,
            row_number() OVER (PARTITION BY attendance_id, provider_code ORDER BY filename) AS copy
          FROM read_csv('data/sample/ae/*.csv.gz', all_varchar = true, header = true,
            filename = true, delim = ',', quote = '"', null_padding = true)
          WHERE attendance_id IS NOT NULL)
        WHERE copy = 1 AND day IS NOT NULL AND coalesce(category, '1') IN ('1', '2', '3')
          AND coalesce(type, '01') <> '05' AND coalesce(sex, '0') IN ('0', '1', '2', '9')
          AND (age IS NULL OR try_cast(age AS INTEGER) BETWEEN 0 AND 130)
          AND coalesce(status, '') NOT IN ('63238001', '1077031000000103', '1077781000000101'))
      """;

  /** The PCN of each practice in the maps; U stands for none. */
  private static final String MAPPED =
      """
      mapped AS (SELECT PRACTICE_CODE AS practice, PCN_CODE AS pcn,
          coalesce(try_strptime(EXTRACT_DATE, '%d%b%Y'),
            try_strptime(EXTRACT_DATE, '%Y-%m-%d'))::DATE AS since
        FROM read_csv('data/sample/map/*.csv', all_varchar = true, header = true,
          union_by_name = true, delim = ','))
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void publish() {
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "sample.json"),
            "publish=[\"attendance_by_provider\"]",
            "cells=all",
            "disclosure.preset=exact",
            "store=" + folder.resolve("store"),
            "output=" + folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static List<List<String>> published(String what, String where) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT " + what + " FROM $attendance_by_provider WHERE " + where + " ORDER BY ALL");
  }

  @Test
  void aPcnHasTheAttendancesOfItsPracticesAtEachHospital() {
    assertThat(
            published(
                "month, area_code, provider_code, attendances",
                "period = 'month' AND area_type = 'pcn' AND department_group = 'all'"
                    + " AND area_code LIKE 'U99%'"))
        .hasSizeGreaterThan(100)
        .isEqualTo(
            Duck.rows(
                "WITH "
                    + ATTENDED
                    + ", "
                    + MAPPED
                    + "SELECT a.month, m.pcn, a.provider, count(*) FROM attended a ASOF JOIN mapped m"
                    + " ON m.practice = a.practice AND m.since <= a.month WHERE m.pcn <> 'U'"
                    + " GROUP BY ALL ORDER BY ALL"));
  }

  @Test
  void theSharesOfAnAreaAreAHundred() {
    assertThat(
            published(
                "month, area_code, department_group, round(sum(share_percent), 6)",
                "area_attendances > 0 GROUP BY month, period, area_type, area_code,"
                    + " department_group HAVING round(sum(share_percent), 6) <> 100"))
        .isEmpty();
  }

  @Test
  void aYearIsItsMonths() {
    String alike = "area_type, area_code, department_group, provider_code, ";
    assertThat(
            published(
                alike + "attendances", "period = 'rolling_12_months' AND month = '2026-07-01'"))
        .isNotEmpty()
        .isEqualTo(
            published(
                alike + "sum(attendances)",
                "period = 'month' AND month > '2025-07-01' GROUP BY "
                    + alike.substring(0, alike.length() - 2)));
  }
}
