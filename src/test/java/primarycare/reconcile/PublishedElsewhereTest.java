package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Job;
import primarycare.table.spec.RecordTable;

/** A figure of a report beside what a table shows: 600, 400 and no patients of three PCNs. */
class PublishedElsewhereTest {

  private static final String NOWHERE =
      "no row that the job names has a figure; a month is written as its first day, as 2026-07-01";

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Capacity(
      @Key("Month.") LocalDate month,
      @Key("Type.") String areaType,
      @Key("Code.") String areaCode,
      @Column(value = "Name.", whenEmpty = "no source names it") String areaName,
      @Column(value = "Patients.", unit = "patients") long patients,
      @Column(value = "Hours.", unit = "hours", whenEmpty = "none is known") Double hours,
      @People(value = "Attendances.", unit = "attendances") Shown attendances,
      @Quotient(value = "Rate.", numerator = "attendances", denominator = "patients")
          Double rate) {}

  static final RecordTable<Capacity> TABLE = RecordTable.of(Capacity.class);
  private static final Map<String, String> JUNE = Map.of("month", "2026-06-01", "area_type", "pcn");

  /** Month, type, code, name, patients, hours, attendances, their status, rate. */
  private static final List<Object[]> ROWS =
      List.of(
          row("2026-06-01", "U1", "One", 600L, 0.1, 15L, "rounded"),
          row("2026-06-01", "U2", null, 400L, null, 10L, "rounded"),
          row("2026-06-01", "U3", "Three", 0L, null, 0L, "exact"),
          row("2026-07-01", "U1", "One", 610L, 0.1, null, "suppressed"),
          row("2026-07-01", "U2", "Two", 610L, 0.1, 20L, "rounded"),
          row("2026-08-01", "U1", "One", 610L, 0.1, null, "not_available"));

  private static Object[] row(
      String month,
      String code,
      String name,
      long patients,
      Double hours,
      Long attendances,
      String status) {
    return new Object[] {
      LocalDate.parse(month), "pcn", code, name, patients, hours, attendances, status, null
    };
  }

  /** Each row is of a task of its own. */
  private static final PublishedElsewhere.Adder TASKS =
      new PublishedElsewhere.Adder() {
        @Override
        public <T> List<T> summed(RowSums<T> sums) {
          return ROWS.stream().map(row -> one(sums, row)).toList();
        }
      };

  private static <T> T one(RowSums<T> sums, Object... row) {
    RowSummer<T> summer = sums.begin(TABLE.spec(), TABLE.spec().names().toArray(String[]::new));
    summer.add(column -> row[column]);
    return summer.sums();
  }

  private static Job.Expected figure(
      String column, Map<String, String> where, double value, Double tolerance, String source) {
    return new Job.Expected(
        "capacity", column, new TreeMap<>(where), value, Optional.ofNullable(tolerance), source);
  }

  private static String check(
      String column, Map<String, String> where, double value, Double tolerance, String source) {
    Job.Expected figure = figure(column, where, value, tolerance, source);
    return text(PublishedElsewhere.of(List.of(figure), 2, TASKS).get(0));
  }

  private static String text(Reconciliation row) {
    assertThat(row.month()).isNull();
    return String.join(
        " ",
        Stream.of(
                row.level(),
                row.passed(),
                row.enforced(),
                row.leftValue(),
                row.rightValue(),
                row.difference(),
                row.explanation())
            .map(String::valueOf)
            .toList());
  }

  @Test
  void comparesTheSumOfTheRowsThatTheFigureNames() {
    assertThat(check("patients", JUNE, 1000, 0.0, "a report"))
        .isEqualTo(
            "capacity.patients, area_type = pcn, month = 2026-06-01, a report"
                + " true true 1000.0 1000.0 0.0 a report; the sum of 3 rows");
  }

  @Test
  void comparesEachOfSeveralFiguresWithItsOwnRows() {
    assertThat(
            PublishedElsewhere.of(
                List.of(
                    figure("patients", JUNE, 1000, 0.0, ""),
                    figure("hours", Map.of("area_code", "U2"), 0.2, 0.0, ""),
                    figure("attendances", Map.of("area_code", "U9"), 0, 0.0, "")),
                2,
                TASKS))
        .extracting(Reconciliation::leftValue, Reconciliation::passed)
        .containsExactly(tuple(1000.0, true), tuple(0.1, false), tuple(null, false));
  }

  @Test
  void failsBeyondItsToleranceAndOnlyTellsWithoutOne() {
    assertThat(check("patients", JUNE, 1002, 1.0, ""))
        .endsWith("month = 2026-06-01 false true 1000.0 1002.0 -2.0 the sum of 3 rows");
    assertThat(check("patients", JUNE, 1002, 2.0, ""))
        .endsWith(" true true 1000.0 1002.0 -2.0 the sum of 3 rows");
    assertThat(check("patients", JUNE, 1002, null, ""))
        .endsWith(" false false 1000.0 1002.0 -2.0 the sum of 3 rows");
  }

  @Test
  void addsUpAmountsOfTenthsWithoutLosingAnything() {
    assertThat(check("hours", Map.of("area_code", "U1"), 0.3, 0.0, "the hubs"))
        .contains(" true true 0.3 0.3 0.0 ");
  }

  @Test
  void failsWhereNoRowIsNamedAndWhereNoneHasAFigure() {
    assertThat(check("patients", Map.of("area_code", "U9"), 0, 0.0, ""))
        .isEqualTo("capacity.patients, area_code = U9 false true null 0.0 null " + NOWHERE);
    assertThat(check("hours", Map.of("area_code", "U3"), 0, 0.0, ""))
        .isEqualTo("capacity.hours, area_code = U3 false true null 0.0 null " + NOWHERE);
    assertThat(check("attendances", Map.of("area_code", "U9"), 0, 0.0, "")).endsWith(NOWHERE);
  }

  /** 25 are shown, of 21 to 29. */
  @Test
  void holdsPeopleAgainstWhatIsShownAndLeavesRoomForRounding() {
    String told = "; the sum of 3 rows; rounding may make 4 of the difference or less";
    assertThat(check("attendances", JUNE, 29, 0.0, "a report"))
        .endsWith("a report true true 25.0 29.0 -4.0 a report" + told);
    assertThat(check("attendances", JUNE, 21, null, "a report"))
        .endsWith("a report true false 25.0 21.0 4.0 a report" + told);
    assertThat(check("attendances", JUNE, 30, 0.0, "a report"))
        .endsWith("a report false true 25.0 30.0 -5.0 a report" + told);
    assertThat(check("attendances", JUNE, 30, 1.0, "a report")).contains(" true true ");
  }

  /** Whatever is tried, nothing is learned of the suppressed count. */
  @Test
  void checksNothingWhereARowIsSuppressed() {
    Map<String, String> july = Map.of("month", "2026-07-01");
    for (int tried = 20; tried < 30; tried++) {
      assertThat(check("attendances", july, tried, 0.0, ""))
          .endsWith(
              "2026-07-01 false false null null null"
                  + " not checked: 1 of the 2 rows that the job names is suppressed");
    }
  }

  @Test
  void aRowThatIsNotAvailableHasNoFigure() {
    assertThat(check("attendances", Map.of("month", "2026-08-01"), 0, 0.0, ""))
        .endsWith(" false true null 0.0 null " + NOWHERE);
    assertThat(check("attendances", Map.of("area_code", "U3"), 0, 0.0, ""))
        .endsWith(" true true 0.0 0.0 0.0 ");
  }

  @Test
  void keepsTwoSourcesOfOneFigureApart() {
    assertThat(check("patients", JUNE, 1000, null, "the ICB"))
        .isNotEqualTo(check("patients", JUNE, 1000, null, "NHS England"));
  }

  @Test
  void choosesNoRowByWhatItDoesNotHave() {
    assertThat(check("patients", Map.of("area_name", "null"), 400, 0.0, ""))
        .isEqualTo("capacity.patients, area_name = null false true null 400.0 null " + NOWHERE);
  }

  @Test
  void stopsNoReleaseForATableThatWasLeftOut() {
    assertThat(text(PublishedElsewhere.absent(figure("patients", JUNE, 5, 0.0, "the hubs"))))
        .endsWith("the hubs false false null null null the table is not in this release");
  }
}
