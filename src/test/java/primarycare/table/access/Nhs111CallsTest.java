package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Target;
import primarycare.organisation.Said;
import primarycare.organisation.StatedAreas;
import primarycare.reconcile.Reconciliation;
import primarycare.statistics.Methods;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.kind.StatedRows;
import primarycare.table.spec.RecordTable;

class Nhs111CallsTest {

  static List<StatedCalls> stated(String text) {
    return TextRecords.of(
        StatedCalls.class,
        "month       area_code  calls_offered  calls_answered  calls_abandoned\n" + text);
  }

  private static RowTable rows(String text) {
    return rows(stated(text).stream());
  }

  private static RowTable rows(Stream<StatedCalls> stated) {
    return RowTable.of(
        RecordTable.of(Nhs111Calls.class),
        Nhs111Calls.rows(new StatedRows<>(stated.toList(), StatedAreas.of(new Said().history()))));
  }

  /** 5 of 100: score limits 100 (2 * 5 + z^2 -/+ z sqrt(z^2 + 4 * 5 * 0.95)) / (2 (100 + z^2)). */
  @Test
  void givesTheShareOfAbandonedCallsWithItsLimits() {
    rows("2018-01-01  111A       100            95              5")
        .hasRows(
            """
            month       period  area_type  area_code  calls_offered  calls_answered  calls_abandoned  abandoned_percent  abandoned_percent_lower  abandoned_percent_upper
            2018-01-01  month   stated     111A       100            95              5                5.0                2.1543679154367967       11.175046923191914
            """);
  }

  /** 5, 7, 5 and 7%: mean 6, mean range 2, limits 6 -/+ 5.32. */
  @Test
  void givesEachAreaTheLimitsOfItsOwnMonths() {
    RowTable rows =
        rows(
            """
            2018-01-01  A          100            95              5
            2018-02-01  A          100            93              7
            2018-03-01  A          100            95              5
            2018-04-01  A          100            93              7
            2018-01-01  B          100            50              50
            """);
    assertThat(
            rows.with("area_code", "A")
                .distinct("process_mean", "process_lower", "process_upper", "trial_limits"))
        .containsExactly("6.0 | 0.6799999999999997 | 11.32 | true");
    rows.with("area_code", "B")
        .hasRows(
            """
            process_mean  process_lower  process_upper  trial_limits  rule_broken  variation
            50.0                                        true
            """);
  }

  @Test
  void tellsAMonthOutsideTheLimitsAndKeepsThemWithinTheWhole() {
    Stream<StatedCalls> low =
        IntStream.range(0, 20)
            .mapToObj(month -> month(month, month == 19 ? 40 : month % 2 == 0 ? 1 : 2));
    rows(low)
        .with("abandoned_percent", "40.0")
        .hasRows(
            """
            process_lower  trial_limits  rule_broken                 variation  verdict                   verdict_reason
            0.0            false         outside the process limits  concern    special cause of concern  above the upper process limit in August 2019
            """);
    assertThat(
            rows(IntStream.range(0, 4).mapToObj(month -> month(month, month % 2 == 0 ? 99 : 60)))
                .distinct("process_upper"))
        .containsExactly("100.0");
  }

  /** Thirteen months of a share that falls from 30 to 18%, and a last one that does not. */
  @Test
  void saysASteadyFallOnceInTheLatestMonthOfEachArea() {
    RowTable falling =
        rows(IntStream.range(0, 13).mapToObj(month -> month(month, (long) (30 - month))));
    assertThat(falling.distinct("verdict", "verdict_reason"))
        .containsExactly(
            " | ",
            "special cause of improvement | falling since January 2018, below the lower process"
                + " limit in January 2019");
    assertThat(
            rows(IntStream.range(0, 13).mapToObj(month -> month(month, month % 2 == 0 ? 5 : 6)))
                .distinct("verdict"))
        .containsExactly("", "common cause");
    assertThat(rows(IntStream.range(0, 12).mapToObj(month -> month(month, 5L))).distinct("verdict"))
        .containsExactly("", "too few months");
  }

  private static StatedCalls month(int month, long abandoned) {
    return new StatedCalls(
        LocalDate.of(2018, 1, 1).plusMonths(month), "A", 100L, 100 - abandoned, abandoned, null);
  }

  /** Without March there is one moving range, of February. */
  @Test
  void takesNoRangeOverAMonthThatIsMissing() {
    rows("""
    2018-01-01  A          100            95              5
    2018-02-01  A          100            94              6
    2018-04-01  A          100            10              25
    """)
        .hasRows(
            """
            month       calls_offered  abandoned_percent  process_mean  process_upper  missing_reason
            2018-01-01  100            5.0                12.0          14.66
            2018-02-01  100            6.0                12.0          14.66
            2018-03-01                                    12.0          14.66          no calls of the month are given
            2018-04-01  100            25.0               12.0          14.66
            """);
  }

  @Test
  void hasNoShareWhereNothingWasOfferedOrMoreAbandoned() {
    assertThat(
            rows("""
            2018-01-01  A          0              0               0
            2018-01-01  B          5              0               9
            """)
                .distinct("abandoned_percent", "abandoned_percent_lower", "process_mean"))
        .containsExactly(" |  | ");
  }

  @Test
  void notesAreasWithMoreCallsAnsweredAndAbandonedThanOffered() {
    RowTable.of(
            RecordTable.of(Reconciliation.class),
            Nhs111Calls.offeredHold(
                stated(
                    """
                    2018-01-01  A          100            95              5
                    2018-01-01  B          100            95              6
                    2018-02-01  B          100            95              5
                    """)))
        .hasRows(
            """
            level            month       passed  enforced  left_value  right_value  difference  explanation
            nhs111_activity  2018-01-01  false   false     1.0         2.0          -1.0        for example B
            nhs111_activity  2018-02-01  true    false     1.0         1.0          0.0
            """);
  }

  private static RowTable soon(String direction, String definition) {
    Target answered =
        new Target(
            "nhs111_calls",
            "answered_within_60_seconds_percent",
            95,
            definition,
            "NHS England",
            "2014",
            direction);
    Target gps = new Target("gp_capacity", "gps_per_1000", 0.58, "all_gps", "NHS England", "");
    return RowTable.of(
        RecordTable.of(Nhs111Calls.class),
        Nhs111Calls.rows(
            List.of(gps, answered),
            new StatedRows<>(
                TextRecords.of(
                    StatedCalls.class,
                    """
                    month       area_code  calls_offered  calls_answered  calls_abandoned  calls_answered_within_60_seconds
                    2018-01-01  A          1000           1000            0                970
                    2018-02-01  A          1000           1000            0                960
                    2018-03-01  A          1000           1000            0                900
                    2018-04-01  A          1000           1000            0
                    """),
                StatedAreas.of(new Said().history()))));
  }

  /** 960 of 1,000 are above 95%, and their limits, 94.6 to 97.0%, are on both sides of it. */
  @Test
  void judgesATargetOfItsOwnDefinitionByTheLimits() {
    soon("at least", "answered_within_60_seconds_percent")
        .hasRows(
            """
            answered_within_60_seconds_percent  target_answered_within_60_seconds  target_direction_answered_within_60_seconds  target_basis_answered_within_60_seconds  target_met_answered_within_60_seconds  target_abandoned  target_met_abandoned
            97.0                                95.0                               at least                                     of this definition                       met
            96.0                                95.0                               at least                                     of this definition                       not told apart from the target
            90.0                                95.0                               at least                                     of this definition                       missed
                                                95.0                               at least                                     of this definition
            """);
    assertThat(
            soon("at most", "answered_within_60_seconds_percent")
                .distinct("target_met_answered_within_60_seconds"))
        .containsExactlyInAnyOrder("missed", "not told apart from the target", "met", "");
  }

  @Test
  void judgesNoTargetOnAnotherBasisOrWithoutADirection() {
    assertThat(
            soon("at least", "calls answered in 30 seconds")
                .distinct(
                    "target_definition_answered_within_60_seconds",
                    "target_basis_answered_within_60_seconds",
                    "target_met_answered_within_60_seconds"))
        .containsExactly(
            "calls answered in 30 seconds (NHS England, 2014)"
                + " | on another basis: neither met nor missed | ");
    assertThat(
            soon("", "answered_within_60_seconds_percent")
                .distinct(
                    "target_direction_answered_within_60_seconds",
                    "target_met_answered_within_60_seconds"))
        .containsExactly(" | ");
  }

  @Test
  void notesAreasWithMoreCallsAnsweredSoonThanAtAll() {
    RowTable.of(
            RecordTable.of(Reconciliation.class),
            AnsweredSoon.hold(
                List.of(
                    new StatedCalls(LocalDate.of(2018, 1, 1), "A", 9L, 8L, 1L, 9L),
                    new StatedCalls(LocalDate.of(2018, 1, 1), "B", 9L, 8L, 1L, 8L),
                    new StatedCalls(LocalDate.of(2018, 1, 1), "C", 9L, 8L, 1L, null))))
        .hasRows(
            """
            level            month       passed  left_value  right_value  explanation
            nhs111_activity  2018-01-01  false   1.0         2.0          for example A
            """);
  }

  @Test
  void theMethodsAreInTheWordsOfStatistics() {
    assertThat(Nhs111Calls.METHOD_OF_SHARE).isEqualTo(Methods.WILSON.description());
  }
}
