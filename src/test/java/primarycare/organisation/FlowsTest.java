package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tasks send in parts is added up, and told by list and by pair of areas. */
class FlowsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate LATE = LocalDate.of(2026, 7, 9);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static final Flows FLOWS =
      new Flows(
          List.of(
              home("city", "county", 5),
              list(JULY, "C82001", 5),
              home("city", "county", 6),
              home("city", "city", 0),
              list(JULY, "C82001", 6),
              list(JULY, "C82002", 0),
              list(JULY, Flow.CLOSED_PRACTICE, 3),
              list(LATE, "C82003", 1),
              list(APRIL, Flow.CLOSED_PRACTICE, 7)));

  private static InLine home(String residence, String registration, long people) {
    return new InLine(new Line.OfResidence(JULY, "place", residence), registration, people);
  }

  private static InLine list(LocalDate date, String practice, long people) {
    return new InLine(new Line.OfList(date), practice, people);
  }

  @Test
  void addsUpEachPairOfAreasAndKeepsOneWithoutPatients() {
    assertThat(FLOWS.all())
        .containsExactlyInAnyOrder(
            new Flow(JULY, "place", "city", "county", 11),
            new Flow(JULY, "place", "city", "city", 0));
  }

  @Test
  void addsUpThePatientsOfTheListsOfAMonthWithThoseOfClosedPractices() {
    assertThat(FLOWS.listed()).isEqualTo(Map.of(APRIL, 7L, JULY, 15L));
  }

  @Test
  void knowsThePracticesOfEachListButThoseThatHaveClosed() {
    assertThat(FLOWS.practices())
        .isEqualTo(Map.of(JULY, Set.of("C82001", "C82002"), LATE, Set.of("C82003")));
  }

  @Test
  void tellsWhoIsRegisteredOrLivesElsewhere() {
    assertThat(flow("city", "city").isRegisteredElsewhere()).isFalse();
    assertThat(flow("city", "city").isLivingElsewhere()).isFalse();
    assertThat(flow("city", "county").isRegisteredElsewhere()).isTrue();
    assertThat(flow("city", "county").isLivingElsewhere()).isTrue();
    assertThat(flow("city", Flow.CLOSED_PRACTICE).isRegisteredElsewhere()).isFalse();
    assertThat(flow(Flow.UNKNOWN, "city").isLivingElsewhere()).isFalse();
    assertThat(flow(Flow.ELSEWHERE, "city").isLivingElsewhere()).isTrue();
  }

  private static Flow flow(String residence, String registration) {
    return new Flow(JULY, "place", residence, registration, 1);
  }
}
