package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What joined, left, moved, opened, closed and merged, and on which day. */
class ChangesTest {

  private static final String JULY = "2026-07-01";

  @Test
  void tellsAMoveBetweenPcnsOnTheFirstDayInTheNewOne() {
    assertThat(
            changes(
                new Said()
                    .networked("C82020", "U48026", "2019-10-01", "2022-03-31")
                    .networked("C82020", "U36231", "2022-04-01", ""),
                "pcn"))
        .containsExactly(
            "C82020 2019-10-01 joined  U48026", "C82020 2022-04-01 moved U48026 U36231");
  }

  @Test
  void tellsThatAPracticeLeftAndLaterJoinedWhereThereAreDaysBetween() {
    assertThat(
            changes(
                new Said()
                    .networked("C82020", "U48026", "2019-10-01", "2022-03-31")
                    .networked("C82020", "U36231", "2022-05-01", ""),
                "pcn"))
        .contains("C82020 2022-04-01 left U48026 ", "C82020 2022-05-01 joined  U36231");
  }

  @Test
  void tellsAMoveThatOnlyMapsShowOnTheDayOfTheLaterMap() {
    assertThat(
            changes(
                new Said()
                    .mapped("2020-09-01", "C82001", "U00001")
                    .mapped(JULY, "C82001", "U00002"),
                "pcn"))
        .containsExactly("C82001 2026-07-01 moved U00001 U00002");
  }

  @Test
  void tellsWhenAPracticeOpenedAndClosed() {
    assertThat(
            changes(
                new Said()
                    .mapped("2020-09-01", "C82029", "")
                    .mapped(JULY, "Y05412", "")
                    .registered("C82029", "", "2024-03-31")
                    .registered("Y05412", "2022-05-02", ""),
                "practice"))
        .containsExactly("C82029 2024-04-01 closed C82029 ", "Y05412 2022-05-02 opened  Y05412");
  }

  @Test
  void knowsNoDayOfJoiningOfAPracticeThatOpenedBeforeTheFirstMap() {
    Said histories =
        new Said().mapped(JULY, "C82001", "U00001").registered("C82001", "1974-04-01", "");
    assertThat(changes(histories, "pcn")).isEmpty();
    assertThat(changes(histories, "icb")).isEmpty();
    assertThat(changes(histories, "practice")).containsExactly("C82001 1974-04-01 opened  C82001");
  }

  @Test
  void tellsThatAPracticeJoinedOnTheDayOnWhichItOpenedBetweenTwoMaps() {
    assertThat(
            changes(
                new Said()
                    .mapped("2020-09-01", "C82001", "")
                    .mapped(JULY, "Y05412", "U00001")
                    .registered("Y05412", "2022-05-02", ""),
                "pcn"))
        .containsExactly("Y05412 2022-05-02 joined  U00001");
  }

  @Test
  void tellsIntoWhichPracticeOneMerged() {
    Said histories = new Said().mapped(JULY, "C82001", "");
    assertThat(
            changes(histories, "practice", new Merger("C82029", "C82001", Said.day("2024-04-01"))))
        .contains("C82029 2024-04-01 merged C82029 C82001");
  }

  @Test
  void tellsEachAreaByItselfWhereAPracticeComesToBeShared() {
    assertThat(
            changes(
                new Said()
                    .scheme("place", "C82001", "north", "1", "2015-01-01", "2024-03-31")
                    .scheme("place", "C82001", "east", "0.5", "2024-04-01", "")
                    .scheme("place", "C82001", "south", "0.5", "2024-04-01", ""),
                "place"))
        .containsExactlyInAnyOrder(
            "C82001 2015-01-01 joined  north",
            "C82001 2024-04-01 left north ",
            "C82001 2024-04-01 joined  east",
            "C82001 2024-04-01 joined  south");
  }

  @Test
  void tellsEachAreaByItselfWhereThoseThatShareAPracticeAllChangeOnADay() {
    assertThat(
            changes(
                new Said()
                    .scheme("place", "C82001", "north", "0.5", "", "2024-03-31")
                    .scheme("place", "C82001", "east", "0.5", "", "2024-03-31")
                    .scheme("place", "C82001", "south", "0.5", "2024-04-01", "")
                    .scheme("place", "C82001", "west", "0.5", "2024-04-01", ""),
                "place"))
        .containsExactlyInAnyOrder(
            "C82001 2024-04-01 left north ",
            "C82001 2024-04-01 left east ",
            "C82001 2024-04-01 joined  south",
            "C82001 2024-04-01 joined  west");
  }

  @Test
  void tellsOfAMergerTheNamesThatThePracticesBoreLast() {
    Said renamed = new Said().mapped("2020-09-01", "C82001", "").registered("C82001", "", "");
    Optional<Area> none = Optional.empty();
    NavigableSet<LocalDate> july = new TreeSet<>(List.of(Said.day(JULY)));
    renamed.with(new Mapped("C82001", "New Surgery", none, none, none, july));
    Merger merger = new Merger("C82029", "C82001", Said.day("2024-04-01"));

    assertThat(Changes.of(renamed.history(), List.of(merger)))
        .filteredOn(change -> change.kind() == Change.Kind.MERGED)
        .extracting(Change::from, Change::to)
        .containsExactly(
            tuple(
                Optional.of(new Area("C82029", null)),
                Optional.of(new Area("C82001", "New Surgery"))));
  }

  @Test
  void tellsNothingOfAPracticeThatWasAlwaysWhereItIs() {
    Said always = new Said().mapped(JULY, "C82001", "U00001");
    assertThat(Changes.of(always.history(), List.of())).isEmpty();
  }

  private static List<String> changes(Said said, String type, Merger... mergers) {
    return Changes.of(said.history(), List.of(mergers)).stream()
        .filter(change -> change.type().equals(type))
        .sorted(
            Comparator.comparing(Change::practice)
                .thenComparing(Change::day)
                .thenComparing(change -> change.kind().name()))
        .map(
            change ->
                String.join(
                    " ",
                    change.practice(),
                    change.day().toString(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    code(change.from()),
                    code(change.to())))
        .toList();
  }

  private static String code(Optional<Area> area) {
    return area.map(Area::code).orElse("");
  }
}
