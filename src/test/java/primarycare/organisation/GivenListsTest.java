package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.organisation.GivenLists.GivenList;

class GivenListsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static GivenList list(Long bands, Long years, Long totals) {
    return new GivenList("C82001", JULY, bands, 40, years, totals, null, null);
  }

  @Test
  void countsTheMostUsualListThatThereIs() {
    assertThat(list(10L, 11L, 12L).registered()).isEqualTo(10);
    assertThat(list(null, 11L, 12L).registered()).isEqualTo(11);
    assertThat(list(null, null, 12L).registered()).isEqualTo(12);
    assertThat(list(null, null, null).registered()).isZero();
    assertThat(list(null, 11L, 12L).total()).isEqualTo(11);
    assertThat(list(null, null, null).total()).as("nobody tells").isNull();
  }

  @Test
  void knowsWhetherKindsOfListDisagree() {
    assertThat(list(10L, 10L, 10L).isOneTotal()).isTrue();
    assertThat(list(10L, null, null).isOneTotal()).isTrue();
    assertThat(list(10L, null, 9L).isOneTotal()).isFalse();
    assertThat(list(null, 10L, 9L).isOneTotal()).isFalse();
  }

  @Test
  void tellsHowManyPatientsAPracticeHasOnListsThatHaveATotal() {
    GivenLists lists =
        GivenLists.of(
            List.of(
                list(10L, 11L, null),
                new GivenList("C82001", JUNE, null, 0, null, 0L, null, null),
                new GivenList("C82002", JULY, null, 0, null, null, null, null)));

    ListSizes all = lists.sizes();
    assertThat(all.at("C82001", JULY)).hasValue(10);
    assertThat(all.at("C82001", JUNE)).as("nobody is a number").hasValue(0);
    assertThat(all.at("C82002", JULY)).as("without a total no list").isEmpty();
    assertThat(lists.patients()).isEqualTo(Map.of(JUNE, 0L, JULY, 10L));
    ListSizes july = lists.sizes(Set.of(JULY));
    assertThat(july.has(JUNE)).isFalse();
    assertThat(july.at("C82001", JULY)).hasValue(10);
  }

  @Test
  void givesEveryListBackAndThoseOfAPracticeInOrder() {
    GivenList july = list(10L, 11L, null);
    GivenList june = new GivenList("C82001", JUNE, null, 0, null, 0L, null, null);
    GivenList other = new GivenList("B82001", JULY, null, 0, 7L, 8L, 0L, 9L);
    GivenLists lists = GivenLists.of(List.of(july, june, other));
    assertThat(lists.all()).containsExactly(other, july, june);
    assertThat(lists.inOrder()).containsExactly(other, june, july);
    assertThat(lists.practices())
        .isEqualTo(Map.of(JUNE, Set.of("C82001"), JULY, Set.of("B82001", "C82001")));
  }
}
