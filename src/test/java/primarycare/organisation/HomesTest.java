package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An LSOA lies where the look-up says, or its counterparts, as far as the job knows the areas. */
class HomesTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final List<Home> lookUp = new ArrayList<>();
  private final Map<String, Map<String, BigDecimal>> counterparts = new TreeMap<>();

  @Test
  void putsAnLsoaInTheAreasOfTheLookUpAndInTheWhole() {
    given("A place north", "A sub_icb_location 04C", "A icb QK1", "B place south");

    assertThat(of("A")).containsExactly("all all 1", "icb QK1 1", "place north 1", location("04C"));
    assertThat(of("B")).containsExactly("all all 1", "place south 1");
    assertThat(of("C")).isEmpty();
  }

  @Test
  void countsOnlyTheNationalAreasThatPracticesOfTheJobBelongTo() {
    given("A sub_icb_location 16C", "A icb QK2", "B sub_icb_location 04C", "B icb QK2");

    assertThat(of("A")).isEmpty();
    assertThat(of("B")).containsExactly("all all 1", location("04C"));
  }

  @Test
  void countsEveryAreaOfTheJobsOwnTypesButOfNoTypeThatItsPracticesLack() {
    given("A place moor", "B hamlet moor");

    assertThat(of("A")).containsExactly("all all 1", "place moor 1");
    assertThat(of("B")).isEmpty();
  }

  @Test
  void placesAnLsoaOfAnotherEditionByItsCounterparts() {
    given("A place north", "B place south", "C place south");
    counterpart("X A 0.25", "X B 0.35", "X C 0.4");

    assertThat(of("X")).containsExactly("all all 1", "place north 0.25", "place south 0.75");
  }

  @Test
  void leavesTheShareOfACounterpartThatLiesInNoAreaOut() {
    given("A place north", "A icb QK1", "B icb QK2");
    counterpart("X A 0.3", "X B 0.5", "X Z 0.2");

    assertThat(of("X")).containsExactly("all all 0.3", "icb QK1 0.3", "place north 0.3");
  }

  @Test
  void asksTheCounterpartsOnlyForTypesThatTheLookUpLacks() {
    given("A place north", "A icb QK1", "X place south");
    counterpart("X A 0.6");

    assertThat(of("X")).containsExactly("all all 1", "icb QK1 0.6", "place south 1");
  }

  @Test
  void addsSharesUpToTheWholeAtMost() {
    given("A place north", "B place north");
    counterpart("X A 0.7", "X B 0.7");

    assertThat(of("X")).containsExactly("all all 1", "place north 1");
  }

  @Test
  void takesThePlaceOfACounterpartOnceForTheWhole() {
    given("A place north", "A icb QK1", "B place north");
    counterpart("X A 0.3", "X B 0.3");

    assertThat(of("X")).containsExactly("all all 0.6", "icb QK1 0.3", "place north 0.6");
  }

  @Test
  void isCertainOfALsoaThatLiesWhollyInOneArea() {
    given("A place north", "A icb QK2", "B place north", "C place south");
    counterpart("X A 0.4", "X B 0.6", "Y A 0.4", "Y C 0.6", "W A 0.5");

    assertThat(homes().certain("A", "place")).hasValue("north");
    assertThat(homes().certain("A", "icb")).as("wherever it is").hasValue("QK2");
    assertThat(homes().certain("X", "place")).hasValue("north");
    assertThat(homes().certain("Y", "place")).isEmpty();
    assertThat(homes().certain("W", "place")).isEmpty();
    assertThat(homes().certain("B", "icb")).isEmpty();
    assertThat(homes().certain("Z", "place")).isEmpty();
  }

  @Test
  void knowsTheTypesOfBothAndTheWhole() {
    given("A place north", "A hamlet moor", "A icb QK1");

    assertThat(homes().types(ours())).containsExactly("all", "icb", "place");
    assertThat(homes().types(Map.of())).isEmpty();
  }

  @Test
  void knowsTheAreasOfTheJobsPracticesOfADay() {
    assertThat(ours())
        .isEqualTo(
            Map.of(
                "practice",
                Set.of("C82001", "C82002"),
                "pcn",
                Set.of("U00001", "unassigned"),
                "sub_icb_location",
                Set.of("04C"),
                "icb",
                Set.of("QK1"),
                "place",
                Set.of("north", "unassigned"),
                "all",
                Set.of("all")));
    assertThat(history().areas(LocalDate.of(2026, 8, 1))).isEmpty();
  }

  private static History history() {
    return new Said()
        .area("04C")
        .mapped("2026-07-01", "C82001", "U00001")
        .mapped("2026-07-01", "C82002", "")
        .mapped("2026-07-01", "C82003", "U00003", "03W")
        .mapped("2026-08-01", "C82003", "U00003", "03W")
        .scheme("place", "C82001", "north", "1", "", "")
        .scheme("place", "C82003", "east", "1", "", "")
        .history();
  }

  private static Map<String, Set<String>> ours() {
    return history().areas(JULY);
  }

  private static String location(String code) {
    return "sub_icb_location " + code + " 1";
  }

  private void given(String... homes) {
    for (String home : homes) {
      String[] said = home.split(" ", -1);
      lookUp.add(new Home(said[0], said[1], said[2]));
    }
  }

  private void counterpart(String... parts) {
    for (String part : parts) {
      String[] said = part.split(" ", -1);
      counterparts
          .computeIfAbsent(said[0], code -> new TreeMap<>())
          .put(said[1], new BigDecimal(said[2]));
    }
  }

  private Homes homes() {
    return new Homes(lookUp, counterparts);
  }

  private List<String> of(String lsoa) {
    List<String> lines = new ArrayList<>();
    homes()
        .of(lsoa, ours())
        .forEach(
            (type, areas) ->
                areas.forEach(
                    (code, share) ->
                        lines.add(
                            type + " " + code + " " + share.stripTrailingZeros().toPlainString())));
    return lines;
  }
}
