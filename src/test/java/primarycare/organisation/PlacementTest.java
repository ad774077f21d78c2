package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;

/** A practice stands once for all months of a calendar in which nothing is said anew of it. */
class PlacementTest {

  private static final String JULY = "2026-07-01";

  @Test
  void placesPracticesByTheMapOfEachMonthsDate() {
    Said maps =
        new Said()
            .area("04C")
            .mapped("2026-04-01", "C82001", "U12345")
            .mapped(JULY, "C82001", "U54321")
            .mapped("2026-08-01", "C82003", "U54321");

    assertThat(placed(maps, "2026-04-01", JULY))
        .extracting(p -> p.life().practice(), p -> p.pcn().orElseThrow().code(), this::days)
        .containsExactly(
            tuple("C82001", "U12345", List.of("2026-04-01")),
            tuple("C82001", "U54321", List.of(JULY)));
  }

  @Test
  void standsOnceForMonthsOfOneMap() {
    assertThat(placed(latham(), "2026-05-01", "2026-06-01", JULY))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(days(p)).containsExactly("2026-05-01", "2026-06-01", JULY);
              assertThat(p.life().name()).isEqualTo("Surgery C82001");
            });
  }

  @Test
  void standsTwiceWhereItWasGoneInBetween() {
    Said gone =
        new Said()
            .mapped("2026-05-01", "C82001", "")
            .mapped("2026-06-01", "C82002", "")
            .mapped(JULY, "C82001", "");

    assertThat(placed(gone, "2026-05-01", "2026-06-01", JULY))
        .extracting(p -> p.life().practice(), this::days)
        .containsExactly(
            tuple("C82001", List.of("2026-05-01")),
            tuple("C82001", List.of(JULY)),
            tuple("C82002", List.of("2026-06-01")));
  }

  @Test
  void standsAnewWhereAMapSaysAnythingElseThoughItsAreasStay() {
    Said renamed =
        new Said()
            .mapped("2026-06-01", "C82001", "U00001")
            .mapped(JULY, "C82001", "U00002")
            .networked("C82001", "U00003", "2020-04-01", "")
            .networked("C82002", "U00003", "2026-12-01", "");

    assertThat(placed(renamed, "2026-06-01", JULY))
        .extracting(
            p -> p.life().pcn().orElseThrow().code(), p -> p.pcn().orElseThrow().code(), this::days)
        .containsExactly(
            tuple("U00001", "U00003", List.of("2026-06-01")),
            tuple("U00002", "U00003", List.of(JULY)));
  }

  @Test
  void standsAnewFromTheDayOnWhichAMembershipBegins() {
    Said member = latham().scheme("place", "C82001", "N01", "1", "2026-06-01", "2026-06-30");

    assertThat(placed(member, "2026-05-01", "2026-06-01", JULY))
        .extracting(p -> codes(p, "place"), this::days)
        .containsExactly(
            tuple(List.of("unassigned"), List.of("2026-05-01")),
            tuple(List.of("N01"), List.of("2026-06-01")),
            tuple(List.of("unassigned"), List.of(JULY)));
  }

  @Test
  void knowsThePracticesOutsideItsAreaButNotTheirAreas() {
    Said everywhere =
        latham().area("04C").mapped(JULY, "Y02812", "U54321", "03W").mapped(JULY, "C82009", "", "");

    assertThat(placed(everywhere, JULY))
        .extracting(
            p -> p.life().practice(),
            Placement::isInArea,
            p -> p.pcn().map(Area::code),
            p -> p.shares().isEmpty())
        .containsExactly(
            tuple("C82001", true, Optional.of("U12345"), false),
            tuple("C82009", false, Optional.empty(), true),
            tuple("Y02812", false, Optional.of("U54321"), true));
  }

  @Test
  void hasNoMonthsWithoutACalendar() {
    assertThat(placed(latham())).isEmpty();
  }

  private List<String> days(Placement placement) {
    return placement.months().stream().map(entry -> entry.asAt().toString()).toList();
  }

  private static List<String> codes(Placement placement, String type) {
    return placement.shares().stream()
        .filter(share -> share.type().equals(type))
        .map(share -> share.area().code())
        .toList();
  }

  private static Said latham() {
    return new Said().mapped(JULY, "C82001", "U12345");
  }

  private static List<Placement> placed(Said said, String... days) {
    return Placement.of(said.history(), calendar(List.of(days)));
  }

  static Calendar calendar(List<String> days) {
    return new Calendar(
        days.stream()
            .map(LocalDate::parse)
            .map(
                day ->
                    new Calendar.Entry(
                        Month.of(day),
                        day,
                        Optional.of(day),
                        Optional.empty(),
                        Optional.of(day),
                        true,
                        true))
            .toList(),
        List.of(),
        List.of());
  }
}
