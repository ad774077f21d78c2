package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where maps, the register and memberships of PCNs do not agree on when a practice was where. */
class PracticeSpansTest {

  private static final String EARLY = "2020-09-01";
  private static final String LATE = "2026-07-01";
  private static final String ALWAYS = "0001-01-01";
  private static final String OPEN = "9999-12-31";

  @ParameterizedTest
  @CsvSource({
    // open by the register, first day
    "1974-04-01, 2026-07-01",
    "2020-09-01, 2026-07-01",
    "2020-09-02, 2020-09-02",
    "2026-06-30, 2026-06-30",
    "2026-09-01, 2026-07-01",
  })
  void beginsAPracticeBetweenTheMapWithoutItAndTheOneWithIt(String open, String first) {
    Said said = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "Y05412", "");

    assertThat(lives(said.registered("Y05412", open, ""), "Y05412"))
        .containsExactly(first + " " + OPEN + " 04C Sub 04C QK1 LLR ICB");
  }

  @ParameterizedTest
  @CsvSource({
    // closed by the register, last day
    "2020-08-31, 2026-06-30",
    "2020-09-01, 2020-09-01",
    "2026-06-30, 2026-06-30",
    "2026-07-01, 2026-06-30",
  })
  void endsAPracticeBetweenTheMapWithItAndTheOneWithoutIt(String close, String last) {
    Said said = new Said().mapped(EARLY, "C82029", "").mapped(LATE, "C82001", "");

    assertThat(lives(said.registered("C82029", "", close), "C82029"))
        .containsExactly(ALWAYS + " " + last + " 04C Sub 04C QK1 LLR ICB");
  }

  @Test
  void believesTheFirstMapThatListsAPracticeBeforeTheRegisterHasItOpen() {
    Said said = new Said().mapped(LATE, "C82001", "").registered("C82001", "2026-09-01", "");

    assertThat(lives(said, "C82001"))
        .containsExactly(LATE + " " + OPEN + " 04C Sub 04C QK1 LLR ICB");
  }

  @Test
  void believesTwoMapsThatListAPracticeWhateverTheRegisterSaysOfTheDaysBetween() {
    Said said =
        new Said()
            .mapped(EARLY, "C82001", "", "03W")
            .mapped(LATE, "C82001", "")
            .registered("C82001", "2022-05-02", "2023-03-31");

    assertThat(lives(said, "C82001"))
        .containsExactly(
            EARLY + " 2026-06-30 03W Sub 03W QK1 LLR ICB",
            LATE + " " + OPEN + " 04C Sub 04C QK1 LLR ICB");
  }

  @Test
  void takesNoDaysOfAListedPracticeFromItsMemberships() {
    Said said =
        new Said()
            .mapped(EARLY, "C82001", "")
            .mapped(LATE, "Y05412", "")
            .networked("Y05412", "U00001", "2021-04-01", "2022-03-31");

    assertThat(lives(said, "Y05412"))
        .containsExactly(LATE + " " + OPEN + " 04C Sub 04C QK1 LLR ICB");
  }

  @Test
  void knowsNoPracticeThatClosedBeforeItOpened() {
    Said said = new Said().mapped(LATE, "C82001", "");
    said.registered("C82777", "2022-01-01", "2021-01-01");

    assertThat(said.history().practice("C82777")).isEmpty();
  }

  @Test
  void placesAPracticeThatNoMapListsByTheLatestMapWithItsLocation() {
    Mapped old = mapped("C82001", EARLY, "Old Sub", Optional.of(new Area("QK9", "Old ICB")));
    Mapped now = mapped("C82002", LATE, "Now Sub", Optional.of(new Area("QK1", "Now ICB")));

    assertThat(unlisted(old, now)).containsExactly("04C Now Sub QK1 Now ICB");
  }

  @Test
  void placesItByTheLastNameWhereMapsOfADayDiffer() {
    Optional<Area> icb = Optional.of(new Area("QK1", "B ICB"));
    Mapped last = mapped("C82001", LATE, "B Sub", icb);

    assertThat(unlisted(last, mapped("C82002", LATE, "A Sub", Optional.of(new Area("QK2", "C")))))
        .containsExactly("04C B Sub QK1 B ICB");
    assertThat(unlisted(last, mapped("C82002", LATE, null, icb)))
        .containsExactly("04C B Sub QK1 B ICB");
    assertThat(unlisted(last, mapped("C82002", LATE, "B Sub", Optional.of(new Area("QK0", "C")))))
        .containsExactly("04C B Sub QK1 B ICB");
    assertThat(unlisted(last, mapped("C82002", LATE, "B Sub", Optional.of(new Area("QK1", "A")))))
        .containsExactly("04C B Sub QK1 B ICB");
    assertThat(unlisted(last, mapped("C82002", LATE, "B Sub", Optional.empty())))
        .containsExactly("04C B Sub QK1 B ICB");
  }

  @Test
  void placesAPracticeNowhereOfWhichNothingSaysWhereItIs() {
    Said said = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "");
    said.with(
        new Registered(
            "C82777", "Gone", null, true, Said.day("2021-01-01"), Said.day("2022-12-31")));

    assertThat(lives(said, "C82777")).containsExactly("2021-01-01 2022-12-31 none none");
  }

  @Test
  void knowsAPracticeOfMembershipsAloneFromTheFirstOneThatIsKnownToTheLast() {
    Said said = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "", "03W");
    said.with(partner("First Surgery", "03W", "2021-04-01", "2022-03-31"))
        .with(partner("Last Surgery", "04C", "2022-04-01", "2023-03-31"))
        .with(partner(null, null, "2022-04-01", "2022-05-31"))
        .with(partner("Early Surgery", "16C", "", "2021-03-31"));

    assertThat(lives(said, "C82888"))
        .containsExactly("2021-04-01 2023-03-31 04C Sub 04C QK1 LLR ICB");
    assertThat(said.history().practice("C82888").orElseThrow().lives())
        .extracting(Life::name)
        .containsExactly("Last Surgery");
  }

  @Test
  void knowsNoPracticeOfWhichNoMembershipSaysWhenItBegan() {
    Said said = new Said().mapped(LATE, "C82001", "");
    said.with(partner("Early Surgery", "04C", "", "2021-03-31"));

    assertThat(said.history().practice("C82888").orElseThrow().lives()).isEmpty();
  }

  private static Partner partner(String name, String location, String start, String end) {
    Area pcn = new Area("U00001", "PCN U00001");
    return new Partner("C82888", name, location, pcn, Said.day(start), Said.day(end));
  }

  private static Mapped mapped(String practice, String day, String name, Optional<Area> icb) {
    return new Mapped(
        practice,
        "Surgery",
        Optional.of(new Area("04C", name)),
        icb,
        Optional.empty(),
        new TreeSet<>(List.of(Said.day(day))));
  }

  /** Where a practice of 04C was that was open between two maps, in whatever order these come. */
  private static List<String> unlisted(Mapped one, Mapped other) {
    List<String> found = lives(between(one, other), "C82777");
    assertThat(lives(between(other, one), "C82777")).isEqualTo(found);
    return found.stream().map(life -> life.replace("2021-01-01 2022-12-31 ", "")).toList();
  }

  private static Said between(Mapped one, Mapped other) {
    Said said = new Said().mapped(EARLY, "C82009", "", "03W").with(one).with(other);
    return said.registered("C82777", "2021-01-01", "2022-12-31");
  }

  private static List<String> lives(Said said, String practice) {
    return said.history().practice(practice).orElseThrow().lives().stream()
        .map(
            life ->
                String.join(
                    " ",
                    life.span().first().toString(),
                    life.span().last().toString(),
                    area(life.location()),
                    area(life.icb())))
        .toList();
  }

  private static String area(Optional<Area> area) {
    return area.map(known -> known.code() + " " + known.name()).orElse("none");
  }
}
