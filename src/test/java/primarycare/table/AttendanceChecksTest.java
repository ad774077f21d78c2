package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.dossier.World;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;

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

  private static final String AREAS = "month       area_type  area_code  attendances\n";
  private static final String NORTH = "2026-07-01  place      N          5\n";
  private static final String SOUTH = "2026-07-01  place      S          4\n";
  private static final String WEST = "2026-07-01  place      W          0\n";

  private static Stream<AttendanceChecks.OfArea> areas(String rows) {
    return TextRecords.of(AttendanceChecks.OfArea.class, AREAS + rows).stream();
  }

  private static List<String> agreed(String rows, String areas) {
    return RowTable.of(
            Check.SCHEMA, AttendanceChecks.agree("attendance_need", areas(rows), areas(areas)))
        .distinct("level", "month", "passed", "left_value", "right_value", "explanation");
  }

  @Test
  void failsWhereAnAreaHasOtherAttendancesThanInTheOtherTables() {
    String all = NORTH + SOUTH + WEST;
    String july = "attendance_need | 2026-07-01 | ";
    assertThat(AttendanceChecks.AGREE.enforced()).isTrue();
    assertThat(agreed(all, all)).containsExactly(july + "true |  |  | ");
    assertThat(agreed(all, NORTH + SOUTH.replace('4', '3') + WEST))
        .containsExactly(july + "false |  |  | for example place S");
    assertThat(agreed(all, NORTH + SOUTH))
        .containsExactly(july + "false |  |  | for example place W");
    assertThat(agreed(NORTH + WEST, all))
        .containsExactly(july + "false |  |  | for example place S");
    assertThat(agreed(NORTH + SOUTH, all)).containsExactly(july + "true |  |  | ");
  }

  @Test
  void findsAMonthThatOneTableLacks() {
    assertThat(agreed(NORTH, NORTH + NORTH.replace("-07-", "-06-")))
        .containsExactly(
            "attendance_need | 2026-06-01 | false |  |  | for example place N",
            "attendance_need | 2026-07-01 | true |  |  | ");
  }

  /** C82001 is of U1, and of U2 in July, which is the month that is asked for. */
  @Test
  void knowsEveryAreaOfAMonthWhetherOrNotAnybodyCame() {
    Said said =
        new Said().mapped("2026-06-01", "C82001", "U1").mapped("2026-07-01", "C82001", "U2");
    World world =
        new World(said)
            .attended(
                """
                month    practice  attendances
                2026-06  C82001    1
                2026-07  C82001    1
                """);
    List<AttendanceChecks.OfArea> areas =
        AttendanceChecks.areas(
            Set.of(LocalDate.of(2026, 7, 1)),
            Placement.of(said.history(), world.calendar()),
            areas(
                    """
                    2026-06-01  pcn        U1         1
                    2026-07-01  all        all        1
                    2026-07-01  practice   C82001     1
                    """)
                .toList());
    assertThat(areas)
        .contains(
            new AttendanceChecks.OfArea(LocalDate.of(2026, 7, 1), "all", "all", 1L),
            new AttendanceChecks.OfArea(LocalDate.of(2026, 7, 1), "pcn", "U2", 0L),
            new AttendanceChecks.OfArea(LocalDate.of(2026, 7, 1), "pcn", "unknown_practice", 0L))
        .noneMatch(area -> area.areaType().equals("practice"))
        .noneMatch(area -> area.areaCode().equals("U1"))
        .allMatch(area -> area.month().equals(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void comparesTheMonthsOfTablesThatHaveMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"));
    assertThat(AttendanceNeed.table(years).checks(null, null)).isEmpty();
    assertThat(Benchmark.agree(years, null, null)).isEmpty();
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
