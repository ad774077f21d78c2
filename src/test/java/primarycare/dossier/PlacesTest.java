package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Said;

class PlacesTest {

  private static final String JUNE = "2026-06-01";
  private static final String JULY = "2026-07-01";
  private static final int IN_JUNE = 0;
  private static final int IN_JULY = 1;
  private static final String NOT_OURS = "03W";
  private static final List<String> WITHOUT =
      List.of(
          "no_registered_practice",
          "registered_elsewhere",
          "unknown_practice",
          "unlisted_practice");

  /** Two months, of practices in 04C. */
  private static World world(Said said) {
    return new World(said.area("04C")).asked("2026-06", "2026-07");
  }

  private static Places places(Said said) {
    return world(said).places();
  }

  private static Said two() {
    return new Said().mapped(JUNE, "C82002", "U2").mapped(JUNE, "C82001", "U1");
  }

  @Test
  void numbersAreasFrom1InTheOrderOfTheirTypesAndCodes() {
    Places places = places(two());

    assertThat(places.areas())
        .extracting(area -> area.type() + " " + area.code())
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("practice C82001", "practice C82002", "pcn U1", "all all", "icb QK1");
    for (int number = 1; number <= places.areas().size(); number++) {
      assertThat(places.area(number)).isEqualTo(places.areas().get(number - 1));
    }
  }

  @Test
  void hasPeopleWithoutAPracticeInEveryType() {
    Places places = places(two().scheme("place", "C82001", "N", "1", "", ""));

    assertThat(places.areas().stream().map(Places.Named::type).distinct())
        .containsExactly("all", "icb", "pcn", "place", "practice", "sub_icb_location");
    for (String type : List.of("all", "icb", "pcn", "place", "practice", "sub_icb_location")) {
      assertThat(places.areas().stream().filter(area -> area.type().equals(type)))
          .extracting(Places.Named::code)
          .containsAll(WITHOUT);
    }
    assertThat(areas(places, "unlisted_practice", IN_JUNE))
        .containsExactly(
            "all unlisted_practice",
            "icb unlisted_practice",
            "pcn unlisted_practice",
            "place unlisted_practice",
            "practice unlisted_practice",
            "sub_icb_location unlisted_practice");
    assertThat(places.areas())
        .contains(new Places.Named("pcn", "unknown_practice", "Practice not known"));
  }

  @Test
  void hasPeopleWithoutAPracticeOnlyInTypesThatPracticesOfTheMonthHave() {
    Places places = places(new Said().mapped(JULY, "C82001", "").registered("C82001", JULY, ""));

    assertThat(areas(places, "unknown_practice", IN_JUNE)).isEmpty();
    assertThat(areas(places, "unknown_practice", IN_JULY)).isNotEmpty();
  }

  @Test
  void callsAnAreaByItsLatestName() {
    Said renamed =
        new Said()
            .with(mapped("C82001", "New name", JULY))
            .with(mapped("C82001", "An older name", JUNE))
            .with(mapped("C82002", "An older name", JUNE));

    assertThat(name(renamed)).isEqualTo("New name");
  }

  @Test
  void callsAnAreaByTheLastOfTwoNamesOfAMonth() {
    assertThat(
            name(
                new Said()
                    .with(mapped("C82001", "Beta", JUNE))
                    .with(mapped("C82002", "Alpha", JUNE))))
        .isEqualTo("Beta");
    assertThat(
            name(
                new Said()
                    .with(mapped("C82001", "Alpha", JUNE))
                    .with(mapped("C82002", "Beta", JUNE))))
        .isEqualTo("Beta");
  }

  private static String name(Said said) {
    return places(said).areas().stream()
        .filter(area -> area.code().equals("U1"))
        .map(Places.Named::name)
        .findFirst()
        .orElseThrow();
  }

  private static Mapped mapped(String practice, String network, String day) {
    return new Mapped(
        practice,
        practice,
        Optional.of(new Area("04C", "Leicester")),
        Optional.empty(),
        Optional.of(new Area("U1", network)),
        new TreeSet<>(List.of(LocalDate.parse(day))));
  }

  @Test
  void countsPeopleOfAPracticeOfTheAreaUnderItsCode() {
    Places places = places(two());

    assertThat(places.counted("C82001", IN_JUNE)).isEqualTo("C82001");
    assertThat(areas(places, "C82001", IN_JUNE))
        .containsExactly("all all", "icb QK1", "pcn U1", "practice C82001", "sub_icb_location 04C");
  }

  @Test
  void countsPeopleOfOtherCodesAsThoseWithoutAPracticeHere() {
    Places places = places(two().mapped(JUNE, "A81001", "", NOT_OURS));

    assertThat(places.counted("A81001", IN_JUNE)).isEqualTo("registered_elsewhere");
    assertThat(places.counted("Y99999", IN_JUNE)).isEqualTo("unlisted_practice");
    assertThat(places.counted("V81997", IN_JUNE)).isEqualTo("no_registered_practice");
    assertThat(places.counted("V81999", IN_JUNE)).isEqualTo("unknown_practice");
    assertThat(places.counted(null, IN_JUNE)).isEqualTo("unknown_practice");
  }

  @Test
  void givesPracticesElsewhereAndCodesThatNobodyKnowsNoAreas() {
    Places places = places(two().mapped(JUNE, "A81001", "", NOT_OURS));

    assertThat(places.of("A81001", IN_JUNE)).isEmpty();
    assertThat(places.of("Y99999", IN_JUNE)).isEmpty();
  }

  @Test
  void countsPeopleOfAPracticeThatIsGoneUnderItsSuccessorFromTheDayOn() {
    Said closed =
        new Said()
            .mapped(JUNE, "C82001", "U1")
            .mapped(JUNE, "C82002", "U2")
            .mapped(JULY, "C82002", "U2");
    Places places = world(closed).succeeded("C82001", "C82002", "2026-06-15").places();

    assertThat(places.counted("C82001", IN_JUNE)).isEqualTo("C82001");
    assertThat(places.counted("C82001", IN_JULY)).isEqualTo("C82002");
    assertThat(places.of("C82001", IN_JULY)).isEmpty();
    assertThat(world(closed).places().counted("C82001", IN_JULY)).isEqualTo("unlisted_practice");
  }

  @Test
  void leavesPeopleWithAPracticeThatExistsWhateverIsSaidOfASuccessor() {
    Places places = world(two()).succeeded("C82001", "C82002", "2026-01-01").places();

    assertThat(places.counted("C82001", IN_JULY)).isEqualTo("C82001");
  }

  @Test
  void countsPeopleOfASuccessorElsewhereThere() {
    Said away = two().mapped(JUNE, "A81001", "", NOT_OURS);
    Places places =
        world(away)
            .succeeded("C82009", "A81001", "2026-01-01")
            .succeeded("C82008", "C82007", "2026-01-01")
            .places();

    assertThat(places.counted("C82009", IN_JULY)).isEqualTo("registered_elsewhere");
    assertThat(places.counted("C82008", IN_JULY))
        .as("a successor that no map knows")
        .isEqualTo("unlisted_practice");
  }

  @Test
  void knowsWhichAreasHaveAPracticeWholeAndWhichShareIt() {
    Places places =
        places(
            two()
                .scheme("place", "C82001", "S", "0.25", "", "")
                .scheme("place", "C82001", "N", "0.75", "", "")
                .scheme("place", "C82002", "N", "1.00", "", ""));

    assertThat(places.of("C82001", IN_JUNE).orElseThrow().shared())
        .singleElement()
        .satisfies(
            parts -> {
              assertThat(parts.shares())
                  .extracting(share -> share.area().code())
                  .containsExactly("N", "S");
              assertThat(parts.shares())
                  .extracting(share -> share.weight().doubleValue())
                  .containsExactly(0.75, 0.25);
              assertThat(places.area(parts.areas()[0]).code()).isEqualTo("N");
              assertThat(places.area(parts.areas()[1]).code()).isEqualTo("S");
            });
    assertThat(areas(places, "C82001", IN_JUNE)).doesNotContain("place N", "place S");
    assertThat(areas(places, "C82002", IN_JUNE)).contains("place N");
    assertThat(places.of("C82002", IN_JUNE).orElseThrow().shared()).isEmpty();
  }

  private static List<String> areas(Places places, String counted, int month) {
    return Arrays.stream(places.of(counted, month).orElseThrow().whole())
        .mapToObj(places::area)
        .map(area -> area.type() + " " + area.code())
        .toList();
  }
}
