package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticesAreMappedTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void tellsOfPracticesThatTheMapDoesNotKnowInAMonth() {
    assertThat(
            Rows.told(
                PracticesAreMapped.of(
                    "staff",
                    Map.of(JULY, Set.of("C82001", "Y00001"), JUNE, Set.of("C82001")),
                    Map.of(JULY, Set.of("C82001", "C82002"))),
                "level",
                "month",
                "passed",
                "enforced",
                "left_value",
                "right_value",
                "explanation"))
        .containsExactly(
            "staff | 2026-06-01 | false | false | 1.0 | 0.0 | practices such as C82001",
            "staff | 2026-07-01 | false | false | 2.0 | 1.0 | practices such as Y00001");
  }

  @Test
  void tellsNotHowManyPracticesRecordsAboutPeopleName() {
    assertThat(
            Rows.told(
                PracticesAreMapped.ofPeople(
                    "ae_attendance",
                    Map.of(JULY, Set.of("C82001", "Y00001")),
                    Map.of(JULY, Set.of("C82001"))),
                "level",
                "month",
                "passed",
                "left_value",
                "right_value",
                "explanation"))
        .containsExactly("ae_attendance | 2026-07-01 | false |  |  | practices such as Y00001");
  }

  @Test
  void passesWhereTheMapKnowsAll() {
    Map<LocalDate, Set<String>> one = Map.of(JULY, Set.of("C82001"));
    assertThat(PracticesAreMapped.of("staff", one, one)).allMatch(Reconciliation::passed);
  }
}
