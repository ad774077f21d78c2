package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;

/** Practices that no register knows, or not on the day on which a source names them. */
class StrangePracticesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final KnownPractices KNOWN =
      new KnownPractices(
          Set.of("C82001"),
          Map.of("C82002", new KnownPractices.Days(null, LocalDate.of(2026, 3, 15))));

  private static List<Conflict> found(Map<LocalDate, Set<String>> practices) {
    return StrangePractices.of("ae_attendance", practices, KNOWN);
  }

  private static List<String> told(Map<LocalDate, Set<String>> practices) {
    return found(practices).stream()
        .map(
            conflict ->
                String.join(
                    " ",
                    conflict.issue(),
                    conflict.practice(),
                    conflict.days().first().toString(),
                    conflict.days().last().toString()))
        .toList();
  }

  @Test
  void areNoneOfThoseThatARegisterHasOpenThen() {
    assertThat(
            told(
                Map.of(
                    APRIL.minusMonths(1),
                    Set.of("C82001", "C82002"),
                    APRIL.plusMonths(3),
                    Set.of("C82001"))))
        .isEmpty();
  }

  @Test
  void areToldWithTheFirstAndTheLastOfTheirDays() {
    assertThat(
            told(
                Map.of(
                    APRIL.plusMonths(1),
                    Set.of("Y00009"),
                    APRIL,
                    Set.of("Y00009", "C82002"),
                    APRIL.minusMonths(1),
                    Set.of("C82002"))))
        .containsExactly(
            "practice not open at that date C82002 2026-04-01 2026-04-01",
            "unknown practice Y00009 2026-04-01 2026-05-01");
  }

  @Test
  void areNeverCodesThatStandForNoneOrTextsThatMayBeOfAPerson() {
    assertThat(told(Map.of(APRIL, Set.of("V81999", "V81997", "A PERSON", "")))).isEmpty();
  }

  @Test
  void areOfTheirSourceAndNoAreaAndSayWhatSettlesThem() {
    assertThat(found(Map.of(APRIL, Set.of("Y00009"))))
        .containsExactly(
            new Conflict(
                "unknown practice",
                "ae_attendance",
                "Y00009",
                "",
                "",
                new Span(APRIL, APRIL),
                "what the map of the day has counts as the area's; all else stands as"
                    + " unlisted_practice"));
  }
}
