package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C82001 moves between networks in July and is in two places; A81001 is not of the job's area. */
class AreasOnADayTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final AreasOnADay areas =
      new AreasOnADay(
          new Said()
              .area("04C")
              .mapped("2026-04-01", "C82001", "U1")
              .mapped("2026-07-01", "C82001", "U2")
              .mapped(List.of(LocalDate.of(2026, 4, 1), JULY), "C82002", "", "04C")
              .mapped(List.of(LocalDate.of(2026, 4, 1), JULY), "A81001", "U9", "03W")
              .scheme("place", "C82001", "city", "0.6", "", "")
              .scheme("place", "C82001", "county", "0.4", "", "")
              .history(),
          SharedLists.NONE);

  private List<String> of(String practice, LocalDate day, String kind) {
    return areas.of(practice, day).stream()
        .filter(share -> share.type().equals(kind))
        .map(share -> share.area().code() + " " + share.area().name() + " " + share.weight())
        .toList();
  }

  @Test
  void putsAPracticeWhereItWasOnTheFirstOfTheMonth() {
    assertThat(of("C82001", JUNE, "pcn")).containsExactly("U1 PCN U1 1");
    assertThat(of("C82001", JULY, "pcn")).containsExactly("U2 PCN U2 1");
  }

  @Test
  void sharesAPracticeByWeight() {
    assertThat(of("C82001", JUNE, "place"))
        .containsExactly("city Area city 0.6", "county Area county 0.4");
  }

  @Test
  void sharesAPracticeAsItsListIsPartedWhereItTellsWherePatientsLive() {
    AreasOnADay living =
        new AreasOnADay(
            new Said()
                .mapped("2026-04-01", "C82001", "U1")
                .scheme("place", "C82001", "city", "0.6", "", "")
                .scheme("place", "C82001", "county", "0.4", "", "")
                .history(),
            new SharedLists(
                Map.of(
                    new Line.OfShared(LocalDate.of(2026, 4, 1), "place", "C82001"),
                    Map.of("city", 1L, "county", 3L))));
    assertThat(living.of("C82001", JUNE))
        .filteredOn(share -> share.type().equals("place"))
        .extracting(Share::taken)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("0.25"), new BigDecimal("0.75"));
  }

  @Test
  void putsWhatHasNoAreaOfTheKindInUnassigned() {
    assertThat(of("C82002", JUNE, "pcn")).containsExactly("unassigned Unassigned 1");
    assertThat(of("C82002", JUNE, "place")).containsExactly("unassigned Unassigned 1");
  }

  @Test
  void putsWhatNamesNoPracticeInNoAreaOfThePracticesButInAll() {
    String nobodys = "no_practice_named No practice named: for everyone 1";
    assertThat(of(null, JUNE, "pcn")).containsExactly(nobodys);
    assertThat(of(null, JUNE, "place")).containsExactly(nobodys);
    assertThat(of(null, JUNE, "practice")).containsExactly(nobodys);
    assertThat(of(null, JUNE, "all")).containsExactly("all Leicester 1");
  }

  @Test
  void putsPracticesOfElsewhereInAnAreaOfTheirOwnInEveryKind() {
    for (String kind : List.of("practice", "pcn", "place", "all")) {
      assertThat(of("A81001", JUNE, kind))
          .as(kind)
          .isEqualTo(of("Y99999", JUNE, kind))
          .containsExactly("registered_elsewhere Registered with a practice outside the area 1");
    }
  }

  @Test
  void knowsWhichPracticesAreOfTheJobsArea() {
    assertThat(areas.isInArea("C82001", JUNE)).isTrue();
    assertThat(areas.isInArea("A81001", JUNE)).isFalse();
    assertThat(areas.isInArea("Y99999", JUNE)).isFalse();
    assertThat(areas.isInArea(null, JUNE)).isFalse();
  }

  @Test
  void namesPracticesAndTheWhole() {
    assertThat(of("C82002", JUNE, "practice")).containsExactly("C82002 Surgery C82002 1");
    assertThat(of("C82002", JUNE, "all")).containsExactly("all Leicester 1");
  }
}
