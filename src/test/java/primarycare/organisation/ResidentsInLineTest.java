package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;

/** People of an LSOA in several areas, and of a practice that areas share, are given by weight. */
class ResidentsInLineTest {

  private static final String CITY = CityAndCounty.CITY;
  private static final String COUNTY = CityAndCounty.COUNTY;
  private static final String SPLIT = CityAndCounty.SPLIT;

  private final CityAndCounty lists = new CityAndCounty();

  /** Of the 5 whose home is not known the city takes 1.5, which is 2. */
  @Test
  void registersThePeopleOfASharedPracticeWhereTheyLiveAndOthersByWeight() {
    lists.row("C82004", CITY, 6);
    lists.row("C82004", CITY, 5);
    lists.row("C82004", "NO2021", 5);
    lists.row("C82004", COUNTY, 9);

    assertThat(lists.flows("place"))
        .containsExactly(
            "city city 11",
            "county county 9",
            "unknown_residence city 2",
            "unknown_residence county 3");
    assertThat(lists.flows("all")).containsExactly("all all 20", "unknown_residence all 5");
  }

  @Test
  void tellsHowTheListOfASharedPracticeIsParted() {
    lists.row("C82004", CITY, 11);
    lists.row("C82004", "NO2021", 5);
    lists.row("C82004", COUNTY, 9);
    lists.row("C82001", CITY, 100);

    Share city = new Share("place", new Area("city", null), new BigDecimal("0.3"));
    Share county = new Share("place", new Area("county", null), new BigDecimal("0.7"));
    assertThat(
            lists
                .all()
                .shared()
                .of("C82004", List.of(city, county), Month.of(LocalDate.parse(CityAndCounty.JULY)))
                .stream()
                .map(Share::taken))
        .as("13 and 12 of 25")
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("0.52"), new BigDecimal("0.48"));
    assertThat(
            lists
                .all()
                .shared()
                .of("C82001", List.of(city), Month.of(LocalDate.parse(CityAndCounty.JULY))))
        .containsExactly(city);
  }

  /** Of the people of the LSOA half are in the city, a quarter in the county, a quarter in none. */
  @Test
  void letsThePeopleOfAnLsoaStandInTheOrderOfTheirRegistration() {
    lists.split();
    lists.row("C82001", SPLIT, 3);
    lists.row("A81001", SPLIT, 1);
    lists.row("CLOSED", SPLIT, 2);
    lists.row("C82001", CITY, 100);

    assertThat(lists.flows("place"))
        .as("whoever is registered elsewhere stands last")
        .containsExactly(
            "city city 102",
            "city closed_practice 1",
            "city registered_elsewhere 0",
            "county city 1",
            "county closed_practice 0",
            "county registered_elsewhere 1",
            "elsewhere city 0",
            "elsewhere closed_practice 1",
            "elsewhere registered_elsewhere 0");
    assertThat(lists.flows("icb")).as("half of them").contains("QK1 QK1 102", "elsewhere QK1 1");
  }

  @Test
  void sharesAPracticeOfPeopleWhoseLsoaIsSharedWithThoseWhoseIsNot() {
    lists.split();
    lists.row("C82004", SPLIT, 4);
    lists.row("C82004", CITY, 8);

    assertThat(lists.flows("place"))
        .as("10 of the city, 1 of the county, and 1 of neither in a line")
        .containsExactly(
            "city city 10", "county county 1", "elsewhere city 0", "elsewhere county 1");
  }

  @Test
  void standsInALineOfAnLsoaOnlyWhereItIsInSeveralAreas() {
    assertThat(lists.residents().mayBeInSeveralAreas()).isFalse();
    lists.split();
    assertThat(lists.residents().mayBeInSeveralAreas()).isTrue();
    assertThat(lists.lines("C82001", SPLIT)).containsOnlyOnce("OfLsoa").hasSize(2);
    assertThat(lists.lines("C82001", CITY)).doesNotContain("OfLsoa", "OfPractice");
    assertThat(lists.lines("C82004", CITY)).containsOnlyOnce("OfPractice");
    assertThat(lists.lines("CLOSED", CITY)).doesNotContain("OfPractice");
  }
}
