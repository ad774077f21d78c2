package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A figure of a report beside the table's own: 600 and 400 patients of two PCNs. */
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

  private static final List<Object[]> ROWS =
      List.of(
          new Object[] {LocalDate.of(2026, 6, 1), "pcn", "U1", "One", 600L, 0.1, 5L},
          new Object[] {LocalDate.of(2026, 6, 1), "pcn", "U2", null, 400L, null, 4L},
          new Object[] {LocalDate.of(2026, 7, 1), "pcn", "U1", "One", 610L, 0.1, 3L},
          new Object[] {LocalDate.of(2026, 8, 1), "pcn", "U1", "One", 610L, 0.1, null});

  /** Each row is of a task of its own. */
  private static final PublishedElsewhere.Adder TASKS =
      new PublishedElsewhere.Adder() {
        @Override
        public <T> List<T> summed(RowSums<T> sums) {
          return ROWS.stream().map(row -> one(sums, row)).toList();
        }
      };

  private static <T> T one(RowSums<T> sums, Object... row) {
    RowSummer<T> summer = sums.begin(TABLE.spec(), TABLE.countedNames());
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
    return text(PublishedElsewhere.of(figure, TABLE.spec(), TASKS));
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
                + " true true 1000.0 1000.0 0.0 a report");
  }

  @Test
  void failsBeyondItsToleranceAndOnlyTellsWithoutOne() {
    assertThat(check("patients", JUNE, 1002, 1.0, ""))
        .endsWith("month = 2026-06-01 false true 1000.0 1002.0 -2.0 ");
    assertThat(check("patients", JUNE, 1002, 2.0, "")).endsWith(" true true 1000.0 1002.0 -2.0 ");
    assertThat(check("patients", JUNE, 1002, null, ""))
        .endsWith(" false false 1000.0 1002.0 -2.0 ");
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
    assertThat(check("hours", Map.of("area_code", "U2"), 0, 0.0, ""))
        .isEqualTo("capacity.hours, area_code = U2 false true null 0.0 null " + NOWHERE);
    assertThat(check("attendances", Map.of("area_code", "U9"), 0, 0.0, "")).endsWith(NOWHERE);
  }

  @Test
  void showsNoFigureOfPeople() {
    assertThat(check("attendances", JUNE, 9, 0.0, "a report"))
        .endsWith("a report true true null null null a report");
    assertThat(check("attendances", JUNE, 8, 0.0, "a report"))
        .endsWith("a report false true null null null a report");
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
