package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.spec.TableSpec;
import primarycare.support.TextTable;

/** The checks of counts, on sums of two tasks: each fails here, and none shows a figure. */
class CountChecksTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final TableSpec AGES = AttendanceByAgeBand.table(Job.Breakdown.DEFAULT).spec();
  private static final String[] NAMES =
      ("month period area_type area_code department_group sex age_band_scheme age_band_order"
              + " age_band attendances list_extract_date")
          .split(" ", 0);

  /** Ten attendances in two PCNs, by sex and as one, and the same in all. */
  private final List<String> cells =
      new ArrayList<>(
          List.of(
              "2026-07  pcn  U1   all     female  1  4",
              "2026-07  pcn  U1   all     all     1  4",
              "2026-07  pcn  U2   all     male    2  6",
              "2026-07  pcn  U2   all     all     2  6",
              "2026-07  all  all  all     female  1  4",
              "2026-07  all  all  all     all     1  4",
              "2026-07  all  all  all     male    2  6",
              "2026-07  all  all  all     all     2  6"));

  private CountSums sums() {
    List<CountSummer> tasks = List.of(summer(AGES, NAMES), summer(AGES, NAMES));
    String header = "month    area_type  area_code  department_group  sex  order  attendances";
    int task = 0;
    for (String cell : cells) {
      TextTable table = TextTable.of(spread(header) + "\n" + spread(cell));
      tasks.get(task++ % 2).add(row(table.rows().get(0))::get);
    }
    return new CountSums().and(tasks.get(0).sums()).and(tasks.get(1).sums());
  }

  /** Columns of a text table begin where their names do. */
  private static String spread(String line) {
    StringBuilder spread = new StringBuilder();
    for (String word : line.split(" +", 0)) {
      spread.append("%-20s".formatted(word));
    }
    return spread.toString().strip();
  }

  private static CountSummer summer(TableSpec spec, String... names) {
    return new CountSummer(spec, names);
  }

  private static Row row(Map<String, String> of) {
    LocalDate month = LocalDate.parse(of.get("month") + "-01");
    return RowFactory.create(
        month,
        "month",
        of.get("area_type"),
        of.get("area_code"),
        of.get("department_group"),
        of.get("sex"),
        "quinary",
        Long.valueOf(of.get("order")),
        "band " + of.get("order"),
        Long.valueOf(of.get("attendances")),
        month);
  }

  private List<String> areasAddUp() {
    return lines(new CountChecks(AGES, sums()).areasAddUp());
  }

  private List<String> nothingLost(LocalDate month, long stored) {
    CountChecks.Stored all = new CountChecks.Stored(month, "month", false, stored);
    return lines(new CountChecks(AGES, sums()).nothingLost(List.of(all)));
  }

  /** Level and whether it passed; nothing of people is in any other column. */
  private static List<String> lines(Stream<Row> rows) {
    return rows.map(
            row -> {
              assertThat(row.length()).isEqualTo(Check.SCHEMA.size());
              assertThat(row.<Boolean>getAs(4)).as("enforced").isTrue();
              assertThat(Stream.of(5, 6, 7).allMatch(row::isNullAt)).isTrue();
              assertThat(row.getString(8)).isEmpty();
              return row.getString(1) + " " + row.getBoolean(3);
            })
        .toList();
  }

  @Test
  void passesATableThatHoldsEveryAttendanceInEveryWay() {
    assertThat(nothingLost(JULY, 10))
        .containsExactlyInAnyOrder(
            "attendance_by_age_band, month, all sexes, all, quinary true",
            "attendance_by_age_band, month, all sexes, pcn, quinary true",
            "attendance_by_age_band, month, by sex, all, quinary true",
            "attendance_by_age_band, month, by sex, pcn, quinary true");
    assertThat(areasAddUp()).containsExactly("attendance_by_age_band.attendances, pcn, month true");
  }

  @Test
  void failsEveryWayWhereTheTableLacksAnAttendance() {
    assertThat(nothingLost(JULY, 11)).hasSize(4).allMatch(line -> line.endsWith(" false"));
  }

  @Test
  void failsTheWayInWhichAnAttendanceIsLostOrDoubled() {
    cells.set(0, "2026-07  pcn  U1   all     female  1  3");
    cells.set(7, "2026-07  all  all  all     all     2  12");
    assertThat(nothingLost(JULY, 10))
        .filteredOn(line -> line.endsWith(" false"))
        .containsExactlyInAnyOrder(
            "attendance_by_age_band, month, all sexes, all, quinary false",
            "attendance_by_age_band, month, by sex, pcn, quinary false");
  }

  @Test
  void failsWhereTheTableLacksAWholePeriod() {
    assertThat(nothingLost(JULY.plusMonths(1), 3))
        .hasSize(4)
        .allMatch(line -> line.endsWith(" false"));
  }

  @Test
  void failsWhereTheTableLacksAnAreaTypeOfAPeriodThatOthersHave() {
    cells.add("2026-08  all  all  all     all     1  3");
    assertThat(nothingLost(JULY.plusMonths(1), 3))
        .contains(
            "attendance_by_age_band, month, all sexes, all, quinary true",
            "attendance_by_age_band, month, all sexes, pcn, quinary false");
  }

  @Test
  void failsWhereTheTableIsEmpty() {
    cells.clear();
    assertThat(nothingLost(JULY, 10)).containsExactly("attendance_by_age_band, month false");
  }

  @Test
  void countsNoPartOfAllDepartmentsTwice() {
    cells.add("2026-07  all  all  type_1  all     1  4");
    assertThat(nothingLost(JULY, 10)).hasSize(4).allMatch(line -> line.endsWith(" true"));
  }

  @Test
  void failsWhereTheAreasOfATypeHoldOneTooFewInACell() {
    cells.set(1, "2026-07  pcn  U1   all     all     1  3");
    assertThat(areasAddUp())
        .containsExactly("attendance_by_age_band.attendances, pcn, month false");
  }

  @Test
  void failsWhereOneCellHasOneTooFewAndAnotherOneTooMany() {
    cells.set(1, "2026-07  pcn  U1   all     all     1  3");
    cells.set(3, "2026-07  pcn  U2   all     all     2  7");
    assertThat(areasAddUp())
        .containsExactly("attendance_by_age_band.attendances, pcn, month false");
  }

  @Test
  void failsWhereTheAreasOfATypeLackACellThatTheWholeHas() {
    cells.add("2026-07  all  all  type_1  all     1  2");
    assertThat(areasAddUp())
        .containsExactly("attendance_by_age_band.attendances, pcn, month false");
  }

  @Test
  void failsWhereTheWholeLacksACellThatAnAreaHas() {
    cells.add("2026-07  pcn  U2   type_1  all     1  2");
    assertThat(areasAddUp())
        .containsExactly("attendance_by_age_band.attendances, pcn, month false");
  }

  @Test
  void failsWhereTheWholeHasNoRowOfThePeriod() {
    cells.add("2026-08  pcn  U2   all     all     1  0");
    assertThat(areasAddUp())
        .containsExactly(
            "attendance_by_age_band.attendances, pcn, month true",
            "attendance_by_age_band.attendances, pcn, month false");
  }

  @Test
  void failsAMonthThatIsNotDividedByItsOwnList() {
    CountChecks checks = new CountChecks(AGES, sums());
    String name = "attendance_by_age_band ";
    assertThat(lines(checks.ownLists(Map.of(JULY, JULY)))).containsExactly(name + "true");
    assertThat(lines(checks.ownLists(Map.of(JULY, JULY.plusMonths(1)))))
        .containsExactly(name + "false");
    assertThat(lines(checks.ownLists(Map.of()))).containsExactly(name + "false");
  }

  @Test
  void failsAListOfAnotherTimeThoughTheCalendarNamesIt() {
    for (int months = -2; months <= 2; months++) {
      LocalDate list = JULY.plusMonths(months);
      CountSums sums = new CountSums();
      sums.add(new CountSums.Divided(JULY, list));
      assertThat(lines(new CountChecks(AGES, sums).ownLists(Map.of(JULY, list))))
          .containsExactly("attendance_by_age_band " + (months == 0 || months == 1));
    }
  }

  @Test
  void failsWhereARegistrationIsLostOrDoubled() {
    TableSpec spec = AttendanceByRegistration.table(Job.Breakdown.DEFAULT, List.of()).spec();
    String[] names = {"month", "period", "department_group", "registration", "attendances"};
    CountSummer summer = summer(spec, names);
    summer.add(RowFactory.create(JULY, "month", "all", "registered_here", 3L)::get);
    summer.add(RowFactory.create(JULY, "month", "all", "unknown_practice", 1L)::get);
    summer.add(RowFactory.create(JULY, "month", "all", "all", 4L)::get);
    for (long all : List.of(3L, 4L, 5L)) {
      CountChecks.Stored stored = new CountChecks.Stored(JULY, "month", false, all);
      assertThat(lines(new CountChecks(spec, summer.sums()).nothingLost(List.of(stored))))
          .containsExactly("attendance_by_registration, month, all sexes " + (all == 4));
    }
  }

  @Test
  void holdsPracticesAgainstThePeriodsOfPractices() {
    CountSums sums = new CountSums();
    CountSums.Way practices = new CountSums.Way(true, "practice", "quinary", "all sexes");
    sums.addAttendances(new CountSums.WayOfPeriod(JULY, "month", practices), 4);
    List<CountChecks.Stored> stored =
        List.of(
            new CountChecks.Stored(JULY, "month", true, 4),
            new CountChecks.Stored(JULY, "month", false, 4));
    assertThat(lines(new CountChecks(AGES, sums).nothingLost(stored)))
        .containsExactly(
            "attendance_by_age_band, month, all sexes, practice, quinary true",
            "attendance_by_age_band, month false");
  }
}
