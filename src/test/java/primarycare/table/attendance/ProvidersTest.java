package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.table.attendance.ExpectedProviders.Named;
import primarycare.table.spec.RecordTable;

class ProvidersTest {

  private static final Protection ROUNDED = DisclosureRule.HES_ECDS_2018;
  private static final Protection INTERNAL = DisclosureRule.named("internal");
  private static final Protection EXACT = DisclosureRule.EXACT;

  /** 28 is shown as 30 where counts are rounded, which may be 28 and not more. */
  @Test
  void takesForRoundingWhatThePresetAddsAtMost() {
    assertThat(exceeds(28, 28L, ROUNDED)).isFalse();
    assertThat(exceeds(28, 27L, ROUNDED)).isTrue();
  }

  @Test
  void takesNothingForRoundingWhereThePresetRoundsNothing() {
    for (Protection exact : new Protection[] {INTERNAL, EXACT}) {
      assertThat(exceeds(28, 28L, exact)).as("%s", exact).isFalse();
      assertThat(exceeds(28, 27L, exact)).as("%s", exact).isTrue();
      assertThat(exceeds(30, 29L, exact)).as("%s", exact).isTrue();
      assertThat(exceeds(0, 0L, exact)).as("%s", exact).isFalse();
    }
    assertThat(exceeds(30, 29L, ROUNDED)).as("as rounding may explain").isFalse();
  }

  @Test
  void saysNothingOfACountThatThePresetSuppresses() {
    assertThat(exceeds(4, 1L, INTERNAL)).isNull();
    assertThat(exceeds(5, 1L, INTERNAL)).isTrue();
    assertThat(exceeds(4, 1L, EXACT)).isTrue();
    assertThat(exceeds(7, 1L, ROUNDED)).isNull();
    assertThat(exceeds(7, 1L, new Counted())).as("before counts are protected").isNull();
  }

  private static Boolean exceeds(long attendances, Long official, Protection protection) {
    return CoveredAttendances.of(Count.of(attendances), official, false, protection)
        .exceedsOfficial();
  }

  private static final Set<Named> AREAS = Set.of(new Named("place", "city"));

  private static List<String> told(Named... expected) {
    return RowTable.of(
            RecordTable.of(Reconciliation.class), ExpectedProviders.check(List.of(expected), AREAS))
        .distinct("month", "passed", "enforced", "left_value", "right_value", "explanation");
  }

  @Test
  void tellsAreasThatTheJobDoesNotHave() {
    assertThat(
            told(
                new Named("place", "city"),
                new Named("place", "city"),
                new Named("Place", "city"),
                new Named("practice", "03w")))
        .containsExactly(" | false | false | 1.0 | 3.0 | for example Place city, practice 03w");
    assertThat(told(new Named("place", "city"), new Named("place", "city")))
        .containsExactly(" | true | false | 1.0 | 1.0 | ");
    assertThat(told()).isEmpty();
  }

  private static List<String> partial(Double... percents) {
    return IntStream.range(0, percents.length)
        .mapToObj(month -> PartialMonth.of(Arrays.asList(percents), month, Display.DEFAULT))
        .map(month -> month.usualCoveredPercent() + " " + month.partial())
        .toList();
  }

  /** Of 50% that are usual 40% are a fifth fewer, and 41% are not. */
  @Test
  void aMonthThatFallsByAFifthIsPartial() {
    assertThat(partial(50.0, 50.0, 50.0, 40.0))
        .containsExactly("50.0 false", "50.0 false", "50.0 false", "50.0 true");
    assertThat(partial(48.0, 52.0, 50.0, 41.0, null))
        .containsExactly("50.0 false", "48.0 false", "48.0 false", "50.0 false", "49.0 null");
  }

  @Test
  void ofFewMonthsNoneIsUsual() {
    assertThat(partial(50.0, 50.0, 10.0)).containsOnly("null null");
    assertThat(partial(0.0, 0.0, 0.0, 0.0)).containsOnly("0.0 null");
  }

  private static ProviderCoverage row(String month, String provider, String group, long seen) {
    return new ProviderCoverage(
        LocalDate.parse(month),
        "month",
        provider,
        null,
        group,
        true,
        true,
        null,
        CoveredAttendances.of(Count.of(seen), 1000L, false, ROUNDED),
        new PartialMonth(50.0, seen <= 400));
  }

  /** By what is shown: 398 are 400. */
  @Test
  void thePartialMonthsOfAHospitalAreToldInOneSentence() {
    assertThat(
            PartialMonths.notices(
                Stream.of(
                    row("2026-05-01", "RWE", "all", 500),
                    row("2026-06-01", "RWE", "all", 398),
                    row("2026-06-01", "RWE", "type 1", 100),
                    row("2026-07-01", "RWE", "all", 300),
                    row("2026-07-01", "RGN", "all", 500))))
        .containsExactly(
            "the extract has less of provider RWE than usual: 40% of the official total in June"
                + " 2026, where 50% is usual, 30% of the official total in July 2026, where 50% is"
                + " usual; these months are partial, and attendances of its patients look too low;"
                + " ask for its records");
    assertThat(PartialMonths.notices(Stream.of(row("2026-05-01", "RWE", "all", 500)))).isEmpty();
  }
}
