package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A practice on no list is told from one with an empty list. */
class ListSizesTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final ListSizes sizes = new ListSizes(List.of(JULY, MAY));

  @Test
  void knowsThePatientsOfEachList() {
    sizes.add("C82001", JULY, 5000);
    sizes.add("C82001", MAY, 0);
    sizes.add("C82002", MAY, 7);
    assertThat(sizes.at("C82001", JULY)).hasValue(5000);
    assertThat(sizes.at("C82001", MAY)).hasValue(0);
    assertThat(sizes.at("C82002", JULY)).isEmpty();
    assertThat(sizes.at("C82003", JULY)).isEmpty();
  }

  @Test
  void findsTheLatestListUpToADay() {
    sizes.add("C82001", MAY, 7);
    assertThat(sizes.upTo("C82001", MAY)).hasValue(7);
    assertThat(sizes.upTo("C82001", JULY.plusYears(1))).hasValue(7);
    assertThat(sizes.upTo("C82001", MAY.minusDays(1))).isEmpty();
    assertThat(sizes.upTo("C82009", JULY)).isEmpty();
    sizes.add("C82001", JULY, 9);
    assertThat(sizes.upTo("C82001", JULY)).hasValue(9);
    assertThat(sizes.upTo("C82001", JULY.minusDays(1))).hasValue(7);
  }

  @Test
  void knowsWhichListsThereAreAndWhoIsOnThem() {
    sizes.add("C82001", MAY, 7);
    sizes.add("C82002", MAY, 0);
    assertThat(sizes.has(MAY)).isTrue();
    assertThat(sizes.has(MAY.plusDays(1))).isFalse();
    assertThat(sizes.on(MAY)).containsExactlyInAnyOrder("C82001", "C82002");
    assertThat(sizes.on(JULY)).isEmpty();
    assertThat(sizes.latest("C82001", JULY)).hasValue(MAY);
    assertThat(sizes.latest("C82001", MAY.minusDays(1))).isEmpty();
  }

  @Test
  void refusesADayOfNoList() {
    assertThatIllegalArgumentException().isThrownBy(() -> sizes.add("C82001", MAY.plusDays(1), 1));
    sizes.add("C82001", MAY, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> sizes.at("C82001", MAY.plusDays(1)));
  }
}
