package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.rules.organisation.Mentions.Mention;

/** Attendances of practices by month, of what the facts of entries say. */
class NamedPracticesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Mentioned FACTS = Mentioned.of("entry", "gp_practice_code", "part");

  private static Mention fact(String entry, String practice, LocalDate month, long records) {
    return FACTS.say(0, records, entry, practice, Long.toString(month.toEpochDay()));
  }

  private static NamedPractices of(Mention... facts) {
    return NamedPractices.ofFacts(List.of(facts));
  }

  @Test
  void addsUpWhatEntriesHaveOfAPracticeAndMonth() {
    assertThat(
            of(
                    fact("e1", "C82001", JUNE, 3),
                    fact("e2", "C82001", JUNE, 4),
                    fact("e2", "C82001", JULY, 5))
                .counts())
        .isEqualTo(Map.of(JUNE, Map.of("C82001", 7L), JULY, Map.of("C82001", 5L)));
  }

  @Test
  void leavesOutPracticesAndMonthsOfWhichNoRecordCounts() {
    NamedPractices named =
        of(
            fact("e1", "C82001", JUNE, 3),
            fact("e1", "C82002", JUNE, 0),
            fact("e1", "C82001", JULY, 2),
            fact("e2", "C82001", JULY, -2));

    assertThat(named.practices()).isEqualTo(Map.of(JUNE, Set.of("C82001")));
    assertThat(named.ofMonths()).isEqualTo(Map.of(JUNE, 3L));
  }

  @Test
  void countsThoseWithoutAPracticeAndNamesThemNot() {
    NamedPractices named =
        of(
            fact("e1", "", JUNE, 3),
            fact("e1", "V81999", JUNE, 4),
            fact("e1", "V81997", JULY, 1),
            fact("e1", "C82001", JUNE, 5));

    assertThat(named.ofMonths()).isEqualTo(Map.of(JUNE, 12L, JULY, 1L));
    assertThat(named.practices()).isEqualTo(Map.of(JUNE, Set.of("C82001")));
  }

  @Test
  void saysOfNobodyWhatHeIsCalled() {
    assertThat(of(fact("e1", "A PERSON", JUNE, 3)).practices())
        .isEqualTo(Map.of(JUNE, Set.of("(not of the form of a practice code)")));
  }
}
