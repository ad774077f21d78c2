package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.layout.AgeBands;
import primarycare.support.Frames;

class AgeBandFramesTest {

  @Test
  void numbersSchemesInTheOrderOfTheirNames() {
    assertThat(
            AgeBandFrames.names(Runs.spark(), AgeBands.names())
                .select("age_band_scheme_number", "age_band_scheme")
                .distinct()
                .orderBy("age_band_scheme_number")
                .collectAsList()
                .stream()
                .map(row -> row.getString(1)))
        .containsExactlyElementsOf(AgeBands.names().stream().sorted().toList());
  }

  @Test
  void numbersBandsInTheirOrderThatOfNoKnownAgeTheLast() {
    List<String> broad = Frames.lines(AgeBandFrames.names(Runs.spark(), List.of("broad")));

    assertThat(broad)
        .containsExactly(
            "1 1 broad 0-17",
            "1 2 broad 18-24",
            "1 3 broad 25-44",
            "1 4 broad 45-64",
            "1 5 broad 65-74",
            "1 6 broad 75-84",
            "1 7 broad 85+",
            "1 8 broad not known");
  }
}
