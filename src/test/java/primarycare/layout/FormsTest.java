package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormsTest {

  @Test
  void aNameInBracesStandsForItsPattern() {
    assertThat("C82001").matches(Forms.of("{practice}"));
    assertThat("GUE001").matches(Forms.of("{practice}|CLOSED"));
    assertThat("CLOSED").matches(Forms.of("{practice}|CLOSED"));
    assertThat("U00001").matches(Forms.of("{practice}"));
    assertThat("Z82001").doesNotMatch(Forms.of("{practice}"));
  }

  @Test
  void aPatternWithoutANameIsAsItIs() {
    assertThat(Forms.of("U\\d{5}")).isEqualTo("U\\d{5}");
    assertThat(Forms.of(null)).isEmpty();
    assertThat(Forms.of(Forms.of("{practice}"))).isEqualTo(Forms.of("{practice}"));
  }

  @Test
  void refusesANameThatNoPatternHas() {
    assertThatThrownBy(() -> new Positional(List.of("CODE"), Map.of("CODE", "{practise}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{practise}");
  }
}
