package primarycare.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many practices as England's are in as many areas as England's, each with codes of its own. */
class GeographyTest {

  private static final Geography ENGLAND = new Geography(6_100);

  @TempDir Path folder;

  @Test
  void hasEnglandsNumberOfAreas() {
    Set<Integer> subIcbs = practices(ENGLAND).mapToObj(ENGLAND::subIcb).collect(toSet());
    assertThat(subIcbs).hasSize(106);
    assertThat(subIcbs.stream().map(ENGLAND::icb).collect(toSet())).hasSize(42);
    assertThat(ENGLAND.pcns()).isEqualTo(1_017);
    assertThat(practices(ENGLAND).mapToObj(ENGLAND::place).collect(toSet())).hasSize(106);
    assertThat(practices(ENGLAND).mapToObj(ENGLAND::neighbourhood).collect(toSet())).hasSize(339);
    assertThat(new Geography(6_500).subIcbLocations()).hasSize(106);
  }

  @Test
  void hasOneIcbOfTwoLocationsUpTo999Practices() {
    assertThat(new Geography(999).subIcbLocations()).containsExactly("Z1A", "Z1B");
    assertThat(new Geography(999).icb(1)).isZero();
    assertThat(new Geography(1_000).subIcbLocations()).hasSize(17);
    assertThat(new Geography(1_000).icb(16)).isEqualTo(6);
  }

  @Test
  void givesEachAreaACodeOfItsOwnThatOnsKnowsByAnother() {
    List<String> locations = ENGLAND.subIcbLocations();
    assertThat(locations).doesNotHaveDuplicates().allMatch(code -> code.matches("Z[1-5][A-Z]"));
    assertThat(locations.stream().map(Geography::subIcbOns))
        .doesNotHaveDuplicates()
        .startsWith("E38999001", "E38999002")
        .endsWith("E38999106");
    List<String> icbs = IntStream.range(0, 42).mapToObj(Geography::icbCode).toList();
    assertThat(icbs).doesNotHaveDuplicates().startsWith("QZ1").endsWith("QY7");
    assertThat(icbs.stream().map(Geography::icbOns)).startsWith("E54999001").endsWith("E54999042");
    assertThat(IntStream.range(0, ENGLAND.pcns()).mapToObj(Geography::pcnCode))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("U9\\d{4}"));
  }

  @Property(tries = 15)
  void practicesKeepTheOrderOfCodesThatNobodyElseHas(
      @ForAll @IntRange(min = 40, max = 6_500) int count) {
    Geography geography = new Geography(count);
    assertThat(practices(geography).mapToObj(geography::code))
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(code -> code.matches("Y9\\d{4}"))
        .noneMatch(code -> code.matches("Y9[78].*"));
  }

  @Property(tries = 15)
  void everyAreaIsARunOfPracticesWithinTheWiderOne(
      @ForAll @IntRange(min = 40, max = 6_500) int count) {
    Geography geography = new Geography(count);
    assertThat(practices(geography).map(geography::pcn)).isSorted();
    assertThat(practices(geography).map(geography::subIcb)).isSorted().contains(0, 1);
    assertThat(practices(geography).map(geography::subIcb).map(geography::icb)).isSorted();
  }

  @Test
  void writesEachPlaceAndLocationUnderItsNameInEveryFile() {
    SampleRequest request =
        new SampleRequest(
            folder, 1, Samples.JULY, 1, 1_000, 500, false, true, false, Optional.empty());
    Samples.make(request);
    Map<String, String> files = Samples.contents(folder);
    assertThat(files.get("job.json")).contains("\"Z1A\", \"Z1B\", \"Z1C\"", "\"Z1Q\"]");
    List<List<String>> map = Samples.records(files, "map/gp-reg-pat-prac-map-2026-07.csv");
    assertThat(map.get(999))
        .containsSubsequence(
            "Y91000",
            "UNIVERSITY PCN",
            "E38999017",
            "Z1Q",
            "Eldermere 7 ICB - Z1Q",
            "E54999007",
            "QZ7",
            "NHS Eldermere 7 Integrated Care Board");
    assertThat(files.get("areas.csv"))
        .contains("place,Y90001,eldermere-city,Eldermere City,")
        .contains("place,Y91000,north-wolds-6,North Wolds 6,")
        .contains("neighbourhood,Y91000,n56,Docklands 10,");
    assertThat(files.get("lsoa-areas.csv")).contains(",north-wolds-6,North Wolds 6");
    assertThat(files.get("lists/gp-reg-pat-prac-quin-age-2026-07.zip"))
        .contains("ICB,QZ7,E54999007", "SUB_ICB_LOCATION_CODE,Z1Q,E38999017");
    assertThat(files.get("local/vacancies.csv")).contains("Z1A", "Z1Q");
  }

  private static IntStream practices(Geography geography) {
    return IntStream.range(0, geography.practices());
  }
}
