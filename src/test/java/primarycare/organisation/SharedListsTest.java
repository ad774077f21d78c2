package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.MonthSizes;

/** C82001 is of the city by 0.6 and of the county by 0.4; three in four live in the county. */
class SharedListsTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static SharedLists lists(Map<String, Long> areas) {
    return new SharedLists(Map.of(new Line.OfShared(APRIL, "place", "C82001"), areas));
  }

  private static final SharedLists LISTS = lists(Map.of("city", 25L, "county", 75L));

  private static History history() {
    return new Said()
        .mapped("2026-01-01", "C82001", "U1")
        .scheme("place", "C82001", "city", "0.6", "", "")
        .scheme("place", "C82001", "county", "0.4", "", "")
        .history();
  }

  private static List<Share> shares(SharedLists lists, int month) {
    LocalDate day = LocalDate.of(2026, month, 1);
    Life life = history().practice("C82001").orElseThrow().on(day).orElseThrow();
    return lists.of("C82001", history().shares(life, day), Month.of(day));
  }

  private static List<String> parts(SharedLists lists, int month) {
    return shares(lists, month).stream()
        .filter(share -> share.type().equals("place"))
        .map(share -> share.weight() + " " + share.atHome())
        .toList();
  }

  @Test
  void partsAListByWherePatientsLiveInTheMonthsOfItsQuarterAlone() {
    assertThat(parts(LISTS, 3)).containsExactly("0.6 null", "0.4 null");
    for (int month = 4; month <= 6; month++) {
      assertThat(parts(LISTS, month)).containsExactly("0.6 0.250000000", "0.4 0.750000000");
    }
    assertThat(parts(LISTS, 7)).containsExactly("0.6 null", "0.4 null");
  }

  @Test
  void givesAnAreaWhereNobodyLivesNobody() {
    assertThat(parts(lists(Map.of("county", 75L)), 4))
        .containsExactly("0.6 0E-9", "0.4 1.000000000");
    assertThat(Share.weights(shares(lists(Map.of("county", 75L)), 4)).subList(5, 7))
        .containsExactly(0.0, 1.0);
  }

  @Test
  void keepsTheWeightsWhereTheListIsOfOtherAreasOrOfNobody() {
    assertThat(parts(lists(Map.of("city", 5L, "moor", 5L)), 4))
        .containsExactly("0.6 null", "0.4 null");
    assertThat(parts(lists(Map.of("city", 0L)), 4)).containsExactly("0.6 null", "0.4 null");
  }

  @Test
  void leavesWholePracticesAlone() {
    assertThat(shares(LISTS, 4)).filteredOn(Share::isWhole).noneMatch(Share::isAtHome).hasSize(5);
  }

  @Test
  void partsAPlacementWhereItsSharesChangeAndKeepsItsMonths() {
    TreeSet<LocalDate> months = new TreeSet<>();
    for (int month = 3; month <= 8; month++) {
      months.add(LocalDate.of(2026, month, 1));
    }
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.empty(),
            1,
            months,
            new MonthSizes(new TreeMap<>()),
            new Calendar.Dates(months, new TreeSet<>(List.of(LocalDate.of(2026, 1, 1)))));
    List<Placement> placements = Placement.of(history(), calendar);

    assertThat(placements).hasSize(1);
    assertThat(LISTS.of(placements))
        .extracting(placement -> placement.months().size())
        .containsExactly(1, 3, 2);
    assertThat(SharedLists.NONE.of(placements)).isSameAs(placements);
  }

  @Test
  void givesAmountsByWeightAsBefore() {
    Share city =
        new Share("place", new Area("city", "City"), new BigDecimal("0.6"), BigDecimal.ONE);
    assertThat(city.part(BigDecimal.TEN)).isEqualByComparingTo("6");
    assertThat(city.isWhole()).isFalse();
    assertThat(city.taken()).isEqualByComparingTo("1");
  }
}
