package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Residents of a city and a county, by LSOA and as given, beside lists of April and July 2026. */
class PopulationTest {

  private static final LocalDate JULY = LocalDate.parse(CityAndCounty.JULY);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final String CITY = CityAndCounty.CITY;
  private static final String COUNTY = CityAndCounty.COUNTY;

  private final CityAndCounty world = new CityAndCounty();
  private final List<Population.Estimate> given = new ArrayList<>();

  private void lsoa(int year, String code, long people) {
    row(year, null, code, "all", "all", people);
  }

  private void area(int year, String code, long people) {
    row(year, code, null, "all", "all", people);
  }

  private void row(int year, String area, String lsoa, String age, String sex, long people) {
    given.add(new Population.Estimate(LocalDate.of(year, 1, 1), area, lsoa, age, sex, people));
  }

  private Population.AtQuarter at(LocalDate quarter) {
    return new Population(given, world.residents()).at(quarter);
  }

  /** Year and residents of an area in July; blank for an area of which nothing is known. */
  private String of(String type, String code) {
    return of(JULY, type, code);
  }

  private String of(LocalDate quarter, String type, String code) {
    Population.Counted counted = at(quarter).areas().get(new Population.Place(type, code));
    return counted == null ? "" : counted.year().getYear() + " " + counted.people();
  }

  @Test
  void addsUpLsoasToTheirAreasAndTheWhole() {
    lsoa(2025, CITY, 700);
    lsoa(2025, COUNTY, 300);
    lsoa(2025, CityAndCounty.FAR, 50);

    assertThat(of("place", "city")).isEqualTo("2025 700");
    assertThat(of("place", "county")).isEqualTo("2025 300");
    assertThat(of("icb", "QK1")).as("the county is in no ICB here").isEqualTo("2025 700");
    assertThat(of("all", "all")).isEqualTo("2025 1000");
    assertThat(at(JULY).placed().get("place"))
        .isEqualTo(Map.of("city", 700L, "county", 300L, "elsewhere", 50L));
  }

  @Test
  void takesTheLatestYearWhoseMiddleIsNotAfterTheList() {
    lsoa(2024, CITY, 600);
    lsoa(2025, CITY, 700);
    lsoa(2026, CITY, 800);
    lsoa(2027, CITY, 900);

    assertThat(of(APRIL, "place", "city")).isEqualTo("2025 700");
    assertThat(of(JULY, "place", "city")).isEqualTo("2026 800");
  }

  @Test
  void knowsNothingBeforeTheFirstMiddleOfAYear() {
    lsoa(2026, CITY, 800);
    area(2026, "county", 10);

    assertThat(at(APRIL).areas()).isEmpty();
    assertThat(at(APRIL).year()).isNull();
    assertThat(at(APRIL).given()).isZero();
  }

  @Test
  void neverAddsAllAgesToSingleOnesNorAllSexesToTheSexes() {
    for (String sex : List.of("all", "female", "male")) {
      row(2025, null, CITY, "0", sex, 3);
      row(2025, null, CITY, "90+", sex, 4);
    }
    row(2025, null, COUNTY, "all", "all", 50);
    row(2025, null, COUNTY, "0", "female", 3);

    assertThat(of("place", "city")).isEqualTo("2025 7");
    assertThat(of("place", "county")).isEqualTo("2025 50");
  }

  @Test
  void addsUpTheSexesAndTakesNoSexAloneForEverybody() {
    row(2025, "city", null, "all", "female", 30);
    row(2025, "city", null, "all", "male", 40);
    row(2025, "county", null, "all", "female", 50);

    assertThat(of("place", "city")).isEqualTo("2025 70");
    assertThat(of("place", "county")).isEmpty();
  }

  @Test
  void takesWhatIsGivenOfAnAreaBeforeItsLsoasUnlessTheseAreOfALaterYear() {
    lsoa(2025, CITY, 700);
    lsoa(2025, COUNTY, 300);
    area(2025, "city", 710);
    area(2024, "county", 290);
    area(2025, "ALL", 999);

    assertThat(of("place", "city")).isEqualTo("2025 710");
    assertThat(of("place", "county")).isEqualTo("2025 300");
    assertThat(of("all", "all")).isEqualTo("2025 999");
    assertThat(at(JULY).placed().get("place")).containsEntry("city", 700L);
  }

  @Test
  void leavesOutACodeOfNoAreaAndOneThatAreasOfTwoTypesHave() {
    area(2025, "nowhere", 10);
    area(2025, "city", 20);
    assertThat(of("place", "city")).isEqualTo("2025 20");
    assertThat(at(JULY).areas()).hasSize(1);

    world.alsoAnIcb("city");
    assertThat(at(JULY).areas()).isEmpty();
  }

  @Test
  void knowsAnAreaWithoutAnLsoaOnlyByWhatIsGivenOfIt() {
    lsoa(2025, CITY, 700);
    assertThat(of("place", "county")).as("its LSOA has no estimate").isEmpty();
    area(2025, "04C", 20);
    assertThat(at(JULY).areas().keySet().stream().map(Population.Place::code))
        .as("no look-up has sub-ICB locations")
        .doesNotContain("04C");
  }

  @Test
  void hasNoSumOfAnAreaOfWhichFewLsoasHaveAnEstimate() {
    world.lives("E01000003", "city");
    lsoa(2025, CITY, 700);
    assertThat(of("place", "city")).as("half of them").isEqualTo("2025 700");

    world.lives("E01000004", "city");
    assertThat(of("place", "city")).isEqualTo("2025 null");
    assertThat(at(JULY).placed().get("place")).containsEntry("city", 700L);
  }

  /** Half of 101 in the city, a quarter in the county, and the rest in none. */
  @Test
  void sharesOutASplitLsoaInWholePeopleAndLosesNone() {
    world.split();
    lsoa(2025, CityAndCounty.SPLIT, 101);

    Map<String, Map<String, Long>> placed = at(JULY).placed();
    assertThat(placed.get("place")).isEqualTo(Map.of("city", 51L, "county", 25L, "elsewhere", 25L));
    assertThat(placed.values())
        .allSatisfy(areas -> assertThat(sum(areas.values().stream())).isEqualTo(101));
    assertThat(at(JULY).given()).isEqualTo(101);
    assertThat(of("place", "county")).as("by a counterpart").isEqualTo("2025 25");
  }

  private static long sum(Stream<Long> people) {
    return people.mapToLong(Long::longValue).sum();
  }
}
