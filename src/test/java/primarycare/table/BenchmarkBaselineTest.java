package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.support.Frames;

/** The area's own figures that the benchmark compares it with, and why there are none. */
class BenchmarkBaselineTest {

  private static final String MONTHLY = "month, area_number, attendances, patients, unlisted";

  private static final String CAPACITY =
      "month, period, area_type, area_code, area_name, definition, gp_fte, patients_covered,"
          + " no_rate_reason, england_gp_fte, england_patients_covered, vintage";

  /** 100 attendances a day of 100,000 patients, in the baseline as in each month since. */
  @Test
  void findsMonthsOfEveryLengthAlikeWhereNothingChanged() {
    List<String> months = new ArrayList<>();
    for (LocalDate month = LocalDate.of(2025, 7, 1);
        month.isBefore(LocalDate.of(2026, 7, 1));
        month = month.plusMonths(1)) {
      months.add("(DATE'%s', 1, %dL, 100000L, 0L)".formatted(month, 100L * month.lengthOfMonth()));
    }
    Dataset<Row> base =
        BenchmarkAttendances.baseline(
            Frames.of(MONTHLY, months.toArray(String[]::new)), months.size());
    assertThat(
            Frames.lines(
                base.selectExpr(
                    "baseline_attendances",
                    "base_patient_days",
                    "round(baseline_attendances * 28000.0 / base_patient_days, 6)",
                    "no_baseline_reason")))
        .containsExactly("36500 36500000 28.000000 null");
  }

  @Test
  void saysWhyAnAreaHasNoBaseline() {
    Dataset<Row> base =
        BenchmarkAttendances.baseline(
            Frames.of(
                MONTHLY,
                "(DATE'2026-05-01', 1, 5L, 100L, 0L)",
                "(DATE'2026-06-01', 1, NULL, 100L, 0L)",
                "(DATE'2026-05-01', 2, 5L, 100L, 0L)",
                "(DATE'2026-06-01', 2, 5L, NULL, 0L)",
                "(DATE'2026-05-01', 3, 5L, 100L, 0L)",
                "(DATE'2026-06-01', 3, 5L, 100L, 1L)"),
            2);
    assertThat(Frames.lines(base.orderBy("area_number")))
        .containsExactly(
            "1 5 6100 null",
            "2 null null " + BenchmarkAttendances.INCOMPLETE,
            "3 null null " + NoRate.NOT_ON_LIST);
  }

  @Test
  void comparesNoGpsOfTwoVintages() {
    String[] rows = {
      census("2021-06-01", "U1", "4.5BD", "1000L", "'old'"),
      census("2021-07-01", "U1", "4.5BD", "1000L", "'new'"),
      census("2021-08-01", "U1", "4.5BD", "1000L", "NULL"),
      census("2026-07-01", "U1", "6.5BD", "1000L", "'new'")
    };
    assertThat(baseReason(rows, new Month(2021, 7))).containsExactly("4.5 null");
    assertThat(baseReason(rows, new Month(2021, 6)))
        .containsExactly("null " + CensusFigure.RE_ISSUED);
    assertThat(baseReason(rows, new Month(2021, 8)))
        .containsExactly("null " + CensusFigure.UNKNOWN);
    assertThat(baseReason(rows, new Month(2021, 6), new Month(2021, 7)))
        .containsExactly("null " + CensusFigure.RE_ISSUED);
    assertThat(baseReason(rows, new Month(2021, 7), new Month(2021, 8)))
        .containsExactly("null " + CensusFigure.UNKNOWN);
    assertThat(baseReason(rows)).containsExactly("null " + BenchmarkGps.INCOMPLETE);
  }

  private static List<String> baseReason(String[] rows, Month... base) {
    return Frames.lines(
        BenchmarkGps.withBase(Frames.of(CAPACITY, rows), List.of(base))
            .where("month = DATE'2026-07-01'")
            .select("baseline_gp_fte", "no_baseline_reason"));
  }

  @Test
  void addsUpGpsOverTheCensusesOfTheBaseLine() {
    Dataset<Row> capacity =
        Frames.of(
            CAPACITY,
            census("2026-05-01", "U1", "4.5BD", "1000L"),
            census("2026-06-01", "U1", "5.5BD", "1000L"),
            census("2026-07-01", "U1", "6.5BD", "1000L"),
            census("2026-05-01", "U3", "4.5BD", "1000L"),
            census("2026-06-01", "U3", "5.5BD", "NULL"),
            census("2026-07-01", "U3", "6.5BD", "1000L"),
            census("2026-06-01", "U4", "5.5BD", "1000L"),
            census("2026-07-01", "U4", "6.5BD", "1000L"),
            census("2026-05-01", "U2", "4.5BD", "1000L"),
            census("2026-06-01", "U2", "NULL", "NULL"),
            census("2026-07-01", "U2", "6.5BD", "1000L"));
    List<Month> base = List.of(new Month(2026, 5), new Month(2026, 6));
    assertThat(
            Frames.lines(
                BenchmarkGps.withBase(capacity, base)
                    .where("month = DATE'2026-07-01'")
                    .orderBy("area_code")
                    .select("area_code", "gp_fte", "baseline_gp_fte", "baseline_patients")))
        .containsExactly(
            "U1 6.5 10.0 2000.0", "U2 6.5 null null", "U3 6.5 null null", "U4 6.5 null null");
    assertThat(
            BenchmarkGps.withBase(capacity, List.of()).where("baseline_gp_fte IS NOT NULL").count())
        .isZero();
  }

  private static String census(String month, String area, String fte, String covered) {
    return census(month, area, fte, covered, "'new'");
  }

  private static String census(
      String month, String area, String fte, String covered, String vintage) {
    return ("(DATE'%s', 'month', 'pcn', '%s', 'NAME', 'fully_qualified', %s, %s, NULL, NULL, NULL,"
            + " %s)")
        .formatted(month, area, fte, covered, vintage);
  }
}
