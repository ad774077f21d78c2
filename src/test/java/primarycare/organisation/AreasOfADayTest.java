package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which areas a practice counts on a day, and which practices are of the job's area. */
class AreasOfADayTest {

  private static final String EARLY = "2020-09-01";
  private static final String LATE = "2026-07-01";

  @Test
  void countsAPracticeInOneAreaOfEveryType() {
    Said said =
        new Said()
            .mapped(LATE, "C82001", "U00001")
            .scheme("place", "C82001", "north", "1", "", "")
            .scheme("ward", "C82001", "abbey", "1", "", "");

    assertThat(shares(said, "C82001", LATE))
        .containsExactly(
            "practice C82001 Surgery C82001 1",
            "pcn U00001 PCN U00001 1",
            "sub_icb_location 04C Sub 04C 1",
            "icb QK1 LLR ICB 1",
            "all all Leicester 1",
            "place north Area north 1",
            "ward abbey Area abbey 1");
  }

  @Test
  void countsAPracticeAsUnassignedWhereItHasNoAreaOfAType() {
    Said said =
        new Said()
            .mapped(LATE, "C82001", "", "")
            .scheme("place", "C82001", "north", "1", "2026-08-01", "")
            .scheme("ward", "C82002", "abbey", "1", "", "");

    assertThat(shares(said, "C82001", LATE))
        .containsExactly(
            "practice C82001 Surgery C82001 1",
            "pcn unassigned Unassigned 1",
            "sub_icb_location unassigned Unassigned 1",
            "icb unassigned Unassigned 1",
            "all all Leicester 1",
            "place unassigned Unassigned 1",
            "ward unassigned Unassigned 1");
  }

  @Test
  void sharesAPracticeAmongAreasOfASchemeInTheOrderOfTheirCodes() {
    Said said =
        new Said()
            .mapped(LATE, "C82001", "U00001")
            .scheme("place", "C82001", "south", "0.7", "2026-01-01", "")
            .scheme("place", "C82001", "north", "0.3", "2026-01-01", "")
            .scheme("place", "C82001", "west", "1", "", "2025-12-31");

    assertThat(shares(said, "C82001", LATE))
        .endsWith("place north Area north 0.3", "place south Area south 0.7")
        .hasSize(7);
    assertThat(shares(said, "C82001", "2025-12-31")).endsWith("place west Area west 1").hasSize(6);
  }

  @Test
  void callsAnAreaWithoutANameByItsCode() {
    Said said =
        new Said()
            .mapped(EARLY, "C82001", "", "03W")
            .mapped(LATE, "C82001", "", "03W")
            .registered("C82777", "2021-01-01", "2022-12-31");

    assertThat(shares(said, "C82777", "2021-01-01"))
        .contains("sub_icb_location 04C 04C 1", "icb unassigned Unassigned 1");
  }

  @Test
  void followsAPracticeFromOneLocationToAnother() {
    Said moved = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "", "03W");

    assertThat(moved.history().memberships())
        .extracting(m -> m.type() + " " + m.area().code() + " " + days(m.span()))
        .containsExactly(
            "sub_icb_location 03W 2026-07-01 9999-12-31",
            "sub_icb_location 04C 0001-01-01 2026-06-30",
            "icb QK1 0001-01-01 9999-12-31");
  }

  @Test
  void knowsThePracticesOfADayAndWhichAreOfTheJobsArea() {
    Said said =
        new Said()
            .area("04C", "04V")
            .mapped(EARLY, "C82001", "")
            .mapped(EARLY, "C82002", "")
            .mapped(EARLY, "C82003", "", "")
            .mapped(LATE, "C82001", "", "04V")
            .mapped(LATE, "C82002", "", "03W");

    assertThat(on(said, "2026-06-30"))
        .containsExactly("C82001 04C true", "C82002 04C true", "C82003 none false");
    assertThat(on(said, LATE)).containsExactly("C82001 04V true", "C82002 03W false");
    assertThat(said.history().practice("C82009")).isEmpty();
  }

  @Test
  void takesEveryPracticeForTheJobsWhereItNamesNoLocation() {
    Said said = new Said().mapped(LATE, "C82001", "", "03W").mapped(LATE, "C82002", "", "");

    assertThat(on(said, LATE)).containsExactly("C82001 03W true", "C82002 none true");
    assertThat(said.history().ours()).containsExactly("C82001", "C82002");
  }

  @Test
  void takesThoseForTheJobsThatEverWereInItsAreaOrWhosePartnersAre() {
    Said said =
        new Said()
            .area("04C")
            .mapped(EARLY, "C82001", "")
            .mapped(LATE, "C82001", "", "03W")
            .mapped(LATE, "C82002", "", "03W")
            .networked("C82003", "U00001", "2026-05-01", "")
            .with(partner("C82004", "03W"))
            .with(partner("C82005", null));

    assertThat(said.history().ours()).containsExactly("C82001", "C82003");
  }

  @Test
  void knowsItsSchemesAndThePracticesThatTheirAreasShare() {
    Said said =
        new Said()
            .mapped(LATE, "C82001", "U00001")
            .scheme("ward", "C82001", "abbey", "1", "", "")
            .scheme("place", "C82002", "north", "0.3", "", "")
            .scheme("place", "C82002", "south", "0.7", "", "")
            .scheme("place", "C82001", "south", "1", "", "");

    assertThat(said.history().schemes()).containsExactly("place", "ward");
    assertThat(said.history().shared()).containsExactly("C82002");
  }

  private static Partner partner(String practice, String location) {
    Area pcn = new Area("U00001", "PCN U00001");
    return new Partner(practice, "Partner", location, pcn, LocalDate.parse("2026-05-01"), null);
  }

  private static List<String> shares(Said said, String practice, String day) {
    History history = said.history();
    LocalDate date = LocalDate.parse(day);
    Life life = history.practice(practice).orElseThrow().on(date).orElseThrow();
    return history.shares(life, date).stream()
        .map(s -> String.join(" ", s.type(), s.area().code(), s.area().name(), s.weight() + ""))
        .toList();
  }

  private static List<String> on(Said said, String day) {
    History history = said.history();
    return history.on(LocalDate.parse(day)).stream()
        .map(
            life ->
                String.join(
                    " ",
                    life.practice(),
                    life.location().map(Area::code).orElse("none"),
                    Boolean.toString(history.isInArea(life))))
        .toList();
  }

  private static String days(Span span) {
    return span.first() + " " + span.last();
  }
}
