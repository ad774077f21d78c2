package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where people on lists live and are registered, of whom none has to stand in a line for it. */
class ResidentsTest {

  private static final String JULY = CityAndCounty.JULY;
  private static final String CITY = CityAndCounty.CITY;
  private static final String COUNTY = CityAndCounty.COUNTY;
  private static final String FAR = CityAndCounty.FAR;

  private final CityAndCounty lists = new CityAndCounty();

  @Test
  void putsPeopleWhereTheirLsoaIsAndWhereTheirPracticeIs() {
    lists.row("C82001", CITY, 700);
    lists.row("C82001", COUNTY, 200);
    lists.row("C82002", COUNTY, 300);
    lists.row("C82001", CITY, 6);

    assertThat(lists.flows("place"))
        .containsExactly("city city 706", "county city 200", "county county 300");
  }

  @Test
  void tellsAnLsoaInNoAreaFromAHomeThatTheListDoesNotKnow() {
    lists.row("C82001", FAR, 60);
    lists.row("C82001", "W01000001", 25);
    lists.row("C82001", "NO2011", 10);
    lists.row("C82001", null, 5);
    lists.row("C82001", "E0100000", 1);

    assertThat(lists.flows("place"))
        .containsExactly("elsewhere city 85", "unknown_residence city 16");
  }

  @Test
  void takesAnLsoaOfAnyAreaOfTheJobForOneOfTheWhole() {
    lists.row("C82001", CITY, 1);
    lists.row("C82001", COUNTY, 2);
    lists.row("C82001", FAR, 4);
    lists.row("C82001", "NO2021", 8);

    assertThat(lists.flows("icb"))
        .as("one of places lies in no ICB, one of another ICB is elsewhere")
        .containsExactly("QK1 QK1 1", "elsewhere QK1 6", "unknown_residence QK1 8");
    assertThat(lists.flows("all"))
        .containsExactly("all all 3", "elsewhere all 4", "unknown_residence all 8");
  }

  @Test
  void tellsOfPeopleWithoutAPracticeHereWhyTheyAre() {
    lists.row("A81001", CITY, 1);
    lists.row("Y99999", CITY, 2);
    lists.row("V81997", CITY, 4);
    lists.row("V81999", CITY, 8);
    lists.row("C82003", CITY, 16);

    assertThat(lists.flows("place"))
        .containsExactly(
            "city no_registered_practice 4",
            "city registered_elsewhere 1",
            "city unassigned 16",
            "city unknown_practice 8",
            "city unlisted_practice 2");
  }

  @Test
  void knowsAClosedPracticeByItsCodeOrItsName() {
    lists.row("CLOSED", CITY, 8);
    lists.row(JULY, "C82001", " Closed ", CITY, 1);
    lists.row(JULY, "C82001", null, CITY, 2);
    lists.row(JULY, "C82001", "NOT CLOSED", CITY, 4);

    assertThat(lists.flows("place")).containsExactly("city city 6", "city closed_practice 9");
    assertThat(lists.flows("all")).containsExactly("all all 6", "all closed_practice 9");
    assertThat(lists.all().practices()).isEqualTo(Map.of(LocalDate.parse(JULY), Set.of("C82001")));
  }

  @Test
  void hasOnlyTypesThatBothTheLookUpAndThePracticesKnow() {
    lists.row("C82001", CITY, 1);

    assertThat(lists.all().all())
        .extracting(Flow::areaType)
        .containsExactlyInAnyOrder("all", "icb", "place");
  }

  @Test
  void placesPracticesAsOnTheDayOfTheList() {
    lists.row("2026-04-01", "C82002", "", CITY, 1);
    lists.row("C82002", CITY, 2);

    assertThat(FlowsAtHand.of(lists.all(), "2026-04-01", "place")).containsExactly("city city 1");
    assertThat(lists.flows("place")).containsExactly("city county 2");
  }

  @Test
  void countsAListThatIsNotOfTheFirstOfAMonthInNoFlow() {
    lists.row("2026-07-02", "C82001", "", CITY, 7);

    assertThat(lists.all().all()).isEmpty();
    assertThat(lists.all().listed()).isEqualTo(Map.of(LocalDate.parse(JULY), 7L));
    assertThat(lists.all().practices())
        .isEqualTo(Map.of(LocalDate.parse("2026-07-02"), Set.of("C82001")));
  }
}
