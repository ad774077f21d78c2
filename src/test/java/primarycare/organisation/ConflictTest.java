package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.job.PersonText;
import primarycare.job.PublishedCode;

/** What may be a person's text is in no conflict that is told. */
class ConflictTest {

  private static Conflict shown(String foundIn, String practice, String area, String other) {
    Span day = Span.of(LocalDate.of(2026, 7, 1), null);
    return new Conflict("an issue", foundIn, practice, area, other, day, "a rule").shown();
  }

  @Test
  void tellsCodesAsTheyAreAndNothingWhereThereIsNone() {
    assertThat(shown("practice_map", "C82001", "U00001 03W QZZ", ""))
        .isEqualTo(
            new Conflict(
                "an issue",
                "practice_map",
                "C82001",
                "U00001 03W QZZ",
                "",
                Span.of(LocalDate.of(2026, 7, 1), null),
                "a rule"));
    assertThat(shown("practice_successor", "", "", "C82002").other()).isEqualTo("C82002");
    assertThat(shown("practice_successor", "", "", "").practice()).isEmpty();
  }

  @Test
  void namesNoPracticeThatHasNotTheFormOfOne() {
    assertThat(shown("practice_map", "A PERSON", "", "").practice())
        .isEqualTo(PublishedCode.NO_PRACTICE);
  }

  @Test
  void namesNoSuccessorThatHasNotTheFormOfAPractice() {
    assertThat(shown("practice_successor", "C82001", "", "A PERSON").other())
        .isEqualTo(PublishedCode.NO_PRACTICE);
  }

  @Test
  void masksAreasThatLookLikeAPostcode() {
    Conflict shown = shown("area_membership", "C82001", "SW1A 1AA", "SW1A 1AB");

    assertThat(shown.area()).isEqualTo(PersonText.MASK);
    assertThat(shown.other()).isEqualTo(PersonText.MASK);
  }
}
