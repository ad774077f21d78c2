package primarycare.rules.lsoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.organisation.LatestNames;
import primarycare.rules.organisation.Mentions.Mention;

/** What the look-up says of LSOAs and areas, with a conversion and without. */
class LookUpTest {

  private static final Map<String, Set<String>> OURS = Map.of("place", Set.of("city"));

  private static final List<Mention> ROWS =
      List.of(
          row("place", "E01000001", "city", "Leicester"),
          row("place", "E01000001", "city", "Leicester"),
          row("place", "E01000002", "county", null),
          row("place", "E01000003", "county", "The County"));

  private static Mention row(String scheme, String lsoa, String area, String name) {
    List<String> columns = List.of("scheme", "area_code", "area_name", "lsoa_code");
    return new Mention(columns, Arrays.asList(scheme, area, name, lsoa), 2, 1, 0);
  }

  private static LookUp lookUp(LsoaConversion.Pair... pairs) {
    return new LookUp(ROWS, new LsoaConversion(List.of(pairs)));
  }

  @Test
  void putsEachLsoaInItsArea() {
    assertThat(lookUp().homes().of("E01000002", OURS).get("place"))
        .isEqualTo(Map.of("county", BigDecimal.ONE));
    assertThat(lookUp().homes().certain("E01000001", "place")).hasValue("city");
    assertThat(lookUp().homes().areConverted()).isFalse();
  }

  @Test
  void putsAnLsoaOfAnotherEditionWhereItsCounterpartsAre() {
    LookUp converted =
        lookUp(
            new LsoaConversion.Pair("E01000009", "E01000001", BigDecimal.ONE),
            new LsoaConversion.Pair("E01000009", "E01000002", BigDecimal.ONE));

    assertThat(converted.homes().areConverted()).isTrue();
    assertThat(converted.homes().of("E01000009", OURS).get("place"))
        .containsOnlyKeys("city", "county");
    assertThat(converted.homes().certain("E01000009", "place")).isEmpty();
  }

  @Test
  void namesAreasAndTakesTheCodeForANameThatIsNotGiven() {
    LatestNames names = lookUp().names(new LatestNames(List.of()));

    assertThat(names.of("place", "city")).hasValue("Leicester");
    assertThat(names.of("place", "county")).as("the last in order").hasValue("county");
    assertThat(names.of("icb", "city")).isEmpty();
  }
}
