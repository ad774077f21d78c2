package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.Sources;

class AgesTest {

  @Test
  void namesBandsAsTheSourceKnowsThem() {
    Field band = Sources.named("registered_patients").field("age_band");
    for (int i = 0; i < Ages.bands(); i++) {
      assertThat(band.read(Ages.bandLabel(i))).isInstanceOf(Cell.Value.class);
    }
    assertThat(Ages.bandLabel(0)).isEqualTo("0_4");
    assertThat(Ages.bandLabel(19)).isEqualTo("95+");
    assertThat(Ages.label(94)).isEqualTo("94");
    assertThat(Ages.label(95)).isEqualTo("95+");
  }

  @Test
  void putsEveryAgeIntoTheBandThatHoldsIt() {
    for (int age = 0; age < Ages.COUNT; age++) {
      int band = Ages.band(age);
      assertThat(age).isBetween(Ages.first(band), Ages.first(band + 1) - 1);
    }
    assertThat(Ages.first(Ages.bands())).isEqualTo(Ages.COUNT);
  }

  @Test
  void describesAThousandPeople() {
    double people = IntStream.range(0, Ages.COUNT).mapToDouble(Ages::people).sum();
    assertThat(people).isBetween(990.0, 1_010.0);
  }

  @Test
  void knowsARateForEveryAgeWithoutAJumpAmongOlderPeople() {
    for (int age = 0; age < Ages.COUNT; age++) {
      assertThat(Ages.attendances(age)).isBetween(250.0, 950.0);
      if (age > 30) {
        assertThat(Ages.attendances(age) / Ages.attendances(age - 1)).isBetween(0.9, 1.35);
      }
    }
  }
}
