package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StatedAreasTest {

  private static StatedAreas.Stated named(String code, Said said) {
    return StatedAreas.of(said.history()).named(code);
  }

  private static StatedAreas.Stated area(String type, String code, String name) {
    return new StatedAreas.Stated(type, new Area(code, name));
  }

  private static Mapped mapped(String date, String practice, String icb) {
    return new Mapped(
        practice,
        "Surgery",
        Optional.of(new Area("04C", "Leicester City")),
        Optional.of(new Area("QK1", icb)),
        Optional.empty(),
        new TreeSet<>(Set.of(LocalDate.parse(date))));
  }

  @Test
  void namesAnAreaAsItWasCalledLast() {
    Said said =
        new Said()
            .with(mapped("2020-04-01", "C82001", "LLR STP"))
            .with(mapped("2022-07-01", "C82001", "LLR ICB"));

    assertThat(named("QK1", said)).isEqualTo(area("icb", "QK1", "LLR ICB"));
  }

  @Test
  void takesACodeOfSeveralKindsForTheLargestOfficialOne() {
    Said said =
        new Said()
            .scheme("a-scheme", "C82001", "04C", "1", "", "")
            .scheme("a-scheme", "C82001", "U1", "1", "", "")
            .scheme("a-scheme", "C82001", "C82002", "1", "", "")
            .mapped("2026-07-01", "C82001", "U1")
            .mapped("2026-07-01", "C82002", "");

    assertThat(named("04C", said)).isEqualTo(area("sub_icb_location", "04C", "Sub 04C"));
    assertThat(named("U1", said)).isEqualTo(area("pcn", "U1", "PCN U1"));
    assertThat(named("C82002", said)).isEqualTo(area("practice", "C82002", "Surgery C82002"));
  }

  @Test
  void takesACodeOfSeveralSchemesForThatOfTheFirstByName() {
    Said said =
        new Said()
            .scheme("b-scheme", "C82001", "city", "1", "", "")
            .scheme("a-scheme", "C82001", "city", "1", "2020-01-01", "");

    assertThat(named("city", said).type()).isEqualTo("a-scheme");
  }

  @Test
  void statesACodeThatNobodyKnowsWithoutAName() {
    assertThat(named("E06000016", new Said().mapped("2026-07-01", "C82001", "U1")))
        .isEqualTo(area("stated", "E06000016", null));
  }

  @Test
  void knowsEnglandInAnyCase() {
    assertThat(named("England", new Said())).isEqualTo(area("england", "ENGLAND", "England"));
  }
}
