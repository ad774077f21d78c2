package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.organisation.Calendar;

/** Thirteen months that end with July 2026, each with a list. */
class AgeSchemesTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final Set<LocalDate> ALL = before(13);

  private static Set<LocalDate> before(int months) {
    return IntStream.range(0, months)
        .mapToObj(JULY::minusMonths)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where single years of both sexes are given of so many months, the last ones. */
  private static AgeSchemes years(int months) {
    return AgeSchemes.of(
        before(months), Calendar.ofMonths(ALL, new Calendar.Dates(ALL, new TreeSet<>())));
  }

  private static Job.Breakdown named(String... schemes) {
    return new Job.Breakdown(List.of(), List.of(schemes), false);
  }

  @Test
  void hasTheBandsThatHave21To25WhereEveryMonthHasSingleYears() {
    assertThat(years(13).of(named()).ageBandSchemes()).containsExactly("five-year-from-1");
    assertThat(years(12).of(named()).ageBandSchemes()).containsExactly("quinary");
    assertThat(years(1).of(named()).ageBandSchemes()).containsExactly("quinary");
    assertThat(years(0).of(named()).ageBandSchemes()).containsExactly("quinary");
    assertThat(years(1).of(named("ten-year")).ageBandSchemes()).containsExactly("ten-year");
  }

  @Test
  void hasFiveYearBandsWhereNoMonthHasAList() {
    AgeSchemes none =
        AgeSchemes.of(
            Set.of(), Calendar.ofMonths(ALL, new Calendar.Dates(new TreeSet<>(), new TreeSet<>())));
    assertThat(none.of(named()).ageBandSchemes()).containsExactly("quinary");
  }

  @Test
  void tellsThatNoListGivesSingleYears() {
    assertThat(years(0).notices(named()))
        .singleElement()
        .asString()
        .contains("for both sexes: ", "quinary", "21 to 25", "ageBandSchemes");
  }

  @Test
  void namesTheMonthsThatLackThem() {
    assertThat(years(12).notices(named())).singleElement().asString().contains("for 2025-07: ");
    assertThat(years(1).notices(named()))
        .singleElement()
        .asString()
        .contains("for 2025-07, 2025-08, 2025-09 and 9 more: ", "quinary");
  }

  @Test
  void tellsWhichNamedBandsHaveNoRateThen() {
    assertThat(years(0).notices(named("quinary", "five-year-from-1")))
        .singleElement()
        .asString()
        .contains("five-year-from-1", "no rate");
    assertThat(years(12).notices(named("five-year-from-1")))
        .singleElement()
        .asString()
        .contains("2025-07", "five-year-from-1", "no rate in these");
  }

  @Test
  void saysNothingWhereEveryListDoesOrFiveYearBandsMakeThemUp() {
    assertThat(years(13).notices(named())).isEmpty();
    assertThat(years(13).notices(named("five-year-from-1"))).isEmpty();
    assertThat(years(0).notices(named("quinary", "ten-year"))).isEmpty();
  }
}
