package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MethodsTest {

  @Test
  void describesAMethodAndItsSource() {
    assertThat(Methods.BYAR.description())
        .isEqualTo(
            "limits of a count: exact (Poisson) below 10 events, Byar's from 10 on (Breslow and"
                + " Day, IARC 1987; Public Health England, technical guide, 2018)");
  }

  @Test
  void describesEveryMethodInWordsOfItsOwn() {
    assertThat(Arrays.stream(Methods.values()).map(Methods::description))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.matches("[a-z].+ \\(.+\\)"));
  }
}
