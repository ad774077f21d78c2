package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.support.Frames;

/** The checks between tables that count people: each fails here, and none shows a figure. */
class AttendanceChecksTest {

  private static final String COLUMNS =
      "area_type, area_code, department_group, sex, age_band, attendances";

  /** Ten attendances in two PCNs, by sex and as one, and the same in all. */
  private final List<String> cells =
      new ArrayList<>(
          List.of(
              "'pcn', 'U1', 'all', 'female', '0-4', 4L",
              "'pcn', 'U1', 'all', 'all', '0-4', 4L",
              "'pcn', 'U2', 'all', 'male', '5-9', 6L",
              "'pcn', 'U2', 'all', 'all', '5-9', 6L",
              "'all', 'all', 'all', 'female', '0-4', 4L",
              "'all', 'all', 'all', 'all', '0-4', 4L",
              "'all', 'all', 'all', 'male', '5-9', 6L",
              "'all', 'all', 'all', 'all', '5-9', 6L"));

  @Test
  void failsWhereAnAreaHasOtherAttendancesThanInTheOtherTables() {
    assertThat(AttendanceChecks.AGREE.enforced()).isTrue();
    assertThat(agreed(areas(4, 0))).containsExactly("null null true ");
    assertThat(agreed(areas(3, 0))).containsExactly("null null false for example place S");
    assertThat(agreed(areas(4, 0).where("area_code <> 'W'")))
        .containsExactly("null null false for example place W");
    assertThat(agreed(areas(4, 0).where("area_code <> 'S'"), areas(4, 0)))
        .containsExactly("null null false for example place S");
    assertThat(agreed(areas(4, 0).where("area_code <> 'W'"), areas(4, 0)))
        .containsExactly("null null true ");
  }

  @Test
  void findsAMonthThatOneTableLacks() {
    Dataset<Row> june =
        Frames.of(
            "month, area_type, area_code, attendances", "(DATE'2026-06-01', 'place', 'N', 5L)");
    assertThat(agreed(areas(4, 0), areas(4, 0).unionByName(june)))
        .containsExactlyInAnyOrder("null null true ", "null null false for example place N");
  }

  @Test
  void comparesTheMonthsOfTablesThatHaveMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"));
    assertThat(AttendanceNeed.table(years).checks(null, null)).isEmpty();
    assertThat(new Benchmark(years, Job.Trend.DEFAULT).checks(null, null)).isEmpty();
  }

  private static Dataset<Row> areas(long south, long west) {
    return Frames.of(
        "month, area_type, area_code, attendances",
        "(DATE'2026-07-01', 'place', 'N', 5L)",
        "(DATE'2026-07-01', 'place', 'S', " + south + "L)",
        "(DATE'2026-07-01', 'place', 'W', " + west + "L)");
  }

  private static List<String> agreed(Dataset<Row> areas) {
    return agreed(areas(4, 0), areas);
  }

  private static List<String> agreed(Dataset<Row> rows, Dataset<Row> areas) {
    return Frames.lines(
        AttendanceChecks.agree("attendance_need", rows, areas)
            .select("left_value", "right_value", "passed", "explanation"));
  }

  @Test
  void showsNoFigureOfPeopleBesideOnePublishedElsewhere() {
    Job.Expected figure =
        new Job.Expected(
            "attendance_by_age_band",
            "attendances",
            Map.of("area_code", "U1", "sex", "all"),
            5,
            Optional.of(0.0),
            "a report");
    Measured measured = measured(table("DATE'2026-07-01'", cells));
    Row check = PublishedElsewhere.check(figure, List.of(measured)).first();
    assertThat(check.<Boolean>getAs("passed")).isFalse();
    assertThat(check.<Object>getAs("left_value")).isNull();
    assertThat(check.<Object>getAs("right_value")).isNull();
    assertThat(check.<Object>getAs("difference")).isNull();
  }

  private static Measured measured(Dataset<Row> rows) {
    return new Measured(AttendanceByAgeBand.table(Job.Breakdown.DEFAULT), rows);
  }

  private static Dataset<Row> table(String month, List<String> cells) {
    String none = "'pcn', 'none', 'all', 'all', '0-4', 0L";
    List<String> rows = cells.isEmpty() ? List.of(none) : cells;
    return Runs.spark()
        .sql(
            "SELECT "
                + month
                + " AS month, 'month' AS period, 'quinary' AS age_band_scheme, IF(age_band = '0-4',"
                + " 1, 2) AS age_band_order, * FROM VALUES ("
                + String.join("), (", rows)
                + ") AS t("
                + COLUMNS
                + ") WHERE area_code != 'none'");
  }
}
