package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  @Test
  void knowsTheCodesThatStandForNoPractice() {
    assertThat(List.of("C82001", "Y00009", "V81997", "V81998", "V81999"))
        .filteredOn(Registration::isDefault)
        .containsExactly("V81997", "V81998", "V81999");
  }
}
