package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutPracticeTest {

  @Test
  void leavesPeopleOfAPracticeOfTheAreaWithTheirPractice() {
    assertThat(WithoutPractice.of("C82001", Optional.of(true))).isEmpty();
  }

  @Test
  void tellsAPracticeElsewhereFromOneThatNoMapKnows() {
    assertThat(WithoutPractice.of("A81001", Optional.of(false)))
        .contains(WithoutPractice.ELSEWHERE);
    assertThat(WithoutPractice.of("Y00009", Optional.empty())).contains(WithoutPractice.UNLISTED);
  }

  @Test
  void tellsNoPracticeFromNoneThatIsKnown() {
    assertThat(WithoutPractice.of("V81997", Optional.empty())).contains(WithoutPractice.NONE);
    assertThat(WithoutPractice.of("V81998", Optional.empty()))
        .contains(WithoutPractice.NOT_APPLICABLE);
    assertThat(WithoutPractice.of("V81999", Optional.empty())).contains(WithoutPractice.UNKNOWN);
    assertThat(WithoutPractice.of(null, Optional.empty())).contains(WithoutPractice.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"V81997", "V81998", "V81999"})
  void takesADefaultForNoPracticeWhateverAMapSays(String code) {
    assertThat(WithoutPractice.of(code, Optional.of(true))).isPresent();
  }

  @Test
  void knowsTheCodesThatStandForNoPractice() {
    assertThat(List.of("C82001", "Y00009", "V81997", "V81998", "V81999"))
        .filteredOn(WithoutPractice::isDefault)
        .containsExactly("V81997", "V81998", "V81999");
  }

  @Test
  void hasCodesAndTitlesThatTablesPublish() {
    assertThat(WithoutPractice.codes())
        .containsExactly(
            "registered_elsewhere",
            "unlisted_practice",
            "no_registered_practice",
            "practice_not_applicable",
            "unknown_practice");
    assertThat(WithoutPractice.values())
        .extracting(WithoutPractice::title)
        .containsExactly(
            "Registered with a practice outside the area",
            "Practice code that the practice map does not know",
            "No registered practice",
            "No practice applies: prison, armed forces or overseas",
            "Practice not known");
  }
}
