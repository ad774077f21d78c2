package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** April has women and men, July all sexes as one too, October all alone. */
class SexesOfListsTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate HALF = LocalDate.of(2027, 1, 1);

  private final SexesOfLists sexes = new SexesOfLists(Set.of(JULY, OCTOBER), Set.of(APRIL, JULY));

  @Test
  void countsWomenAndMenWhereThereAreNoRowsOfAll() {
    assertThat(sexes.counts(APRIL, "female")).isTrue();
    assertThat(sexes.counts(APRIL, "male")).isTrue();
    assertThat(sexes.counts(APRIL, "all")).isFalse();
  }

  @Test
  void neverAddsAllSexesToTheSexes() {
    assertThat(sexes.counts(JULY, "all")).isTrue();
    assertThat(sexes.counts(JULY, "female")).isFalse();
    assertThat(sexes.counts(OCTOBER, "all")).isTrue();
    assertThat(sexes.counts(OCTOBER, "male")).isFalse();
  }

  @Test
  void countsNothingOfHalfAList() {
    assertThat(sexes.counts(HALF, "female")).isFalse();
    assertThat(sexes.dates()).containsExactly(APRIL, JULY, OCTOBER);
  }
}
