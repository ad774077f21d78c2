package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.job.PersonText;

class LocalCodesTest {

  private static TreeSet<String> codes(String... codes) {
    return new TreeSet<>(List.of(codes));
  }

  @Test
  void formerCodesAreToldWithTheNearestOfToday() {
    assertThat(LocalCodes.notice("vacancies", codes("QK2"), codes("QK1", "04C")))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .contains("1 of the 1 codes of vacancies", "QK2", "did you mean \"QK1\"?"));
  }

  @Test
  void aFewCodesThatAreNotKnownAreNotTold() {
    assertThat(LocalCodes.notice("vacancies", codes("04C", "QK2"), codes("QK1", "04C"))).isEmpty();
  }

  @Test
  void theWholeAndTheCountryAreKnown() {
    assertThat(LocalCodes.notice("nhs111_activity", codes("England", "all"), codes("QK1")))
        .isEmpty();
  }

  @Test
  void whatLooksLikeAPostcodeIsNotRepeatedNorHintedAt() {
    assertThat(LocalCodes.notice("vacancies", codes("SW1A 1AA"), codes("SW1A 1AB")))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .contains("1 of the 1 codes of vacancies", PersonText.MASK)
                    .doesNotContain("SW1A"));
  }
}
