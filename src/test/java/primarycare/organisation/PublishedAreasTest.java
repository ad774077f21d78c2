package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.PublishedCells;
import primarycare.job.Span;

/** June and July 2026: U1 has three practices, U2 three in June and two in July. */
class PublishedAreasTest {

  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private static Said said() {
    Said said = new Said().area("04C", "03W");
    for (int i = 1; i <= 3; i++) {
      said.mapped(List.of(JUNE, JULY), "C8200" + i, "U1", "04C");
    }
    return said.mapped(List.of(JUNE, JULY), "C82004", "U2", "03W")
        .mapped(List.of(JUNE, JULY), "C82005", "U2", "03W")
        .mapped(List.of(JUNE), "C82006", "U2", "03W")
        .mapped(List.of(JULY), "C82006", "U1", "03W");
  }

  private static PublishedAreas of(Said said, Job.Breakdown breakdown) {
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(JUNE, JULY), new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    return PublishedAreas.of(breakdown, calendar, Placement.of(said.history(), calendar));
  }

  private static PublishedAreas byDefault(Said said) {
    return of(said, Job.Breakdown.DEFAULT);
  }

  @Test
  void anAreaThatEverHasFewPracticesIsAsAPracticeIs() {
    PublishedAreas areas = byDefault(said());
    assertThat(areas.of("pcn", "U1").ofFew()).isFalse();
    assertThat(areas.of("pcn", "U2").ofFew()).isTrue();
    assertThat(areas.of("practice", "C82001").ofFew()).isTrue();
    assertThat(areas.of("all", "all").ofFew()).isFalse();
  }

  @Test
  void peopleWithoutAPracticeAreNoSmallArea() {
    assertThat(byDefault(said()).of("pcn", "registered_elsewhere").ofFew()).isFalse();
  }

  /** Asked for are the months from April 2026 on; of attendances there are these, and no more. */
  private static PublishedCells asked(int... monthsBeforeJuly) {
    Set<LocalDate> given =
        IntStream.of(monthsBeforeJuly).mapToObj(JULY::minusMonths).collect(Collectors.toSet());
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.of(new Period(new Month(2026, 4), new Month(2026, 7))),
            12,
            given,
            new MonthSizes(new TreeMap<>()),
            new Calendar.Dates(new TreeSet<>(), new TreeSet<>()));
    return PublishedAreas.of(Job.Breakdown.DEFAULT, calendar, List.of()).cells();
  }

  @Test
  void withoutACompleteYearWhatAttendancesShowIsOfMonths() {
    assertThat(byDefault(said()).cells().needs()).as("two months").isEqualTo(Span.MONTH);
    PublishedCells months = asked(IntStream.range(0, 11).toArray());
    assertThat(months.needs()).isEqualTo(Span.MONTH);
    assertThat(months.lastYear()).isNull();
  }

  @Test
  void theLastCompleteYearIsPublishedThoughALaterMonthIsMissing() {
    assertThat(asked(IntStream.range(0, 15).toArray()).lastYear()).isEqualTo(new Month(2026, 7));
    PublishedCells gap = asked(IntStream.range(0, 15).filter(before -> before != 1).toArray());
    assertThat(gap.needs()).isEqualTo(Span.ROLLING_YEAR);
    assertThat(gap.has(Span.ROLLING_YEAR, new Month(2026, 5))).as("without June").isTrue();
    assertThat(gap.has(Span.ROLLING_YEAR, new Month(2026, 4))).isFalse();
  }

  @Test
  void aTypeWhoseAreasAreThoseOfAnotherRepeatsIt() {
    PublishedAreas areas = byDefault(said());
    assertThat(areas.repeated()).as("one ICB").isEqualTo(Map.of("icb", "all"));
    assertThat(areas.has("icb")).isFalse();
    assertThat(areas.has("pcn")).isTrue();
  }

  @Test
  void theFirstOfAllThatAreTheSameStands() {
    Said one = new Said().area("04C");
    one.mapped("2026-06-01", "C82001", "U1").mapped("2026-06-01", "C82002", "U2");
    assertThat(byDefault(one).repeated())
        .isEqualTo(Map.of("icb", "all", "sub_icb_location", "all", "pcn", "practice"));
  }

  @Test
  void practicesRepeatNoOtherType() {
    Said one = new Said().area("04C").mapped("2026-06-01", "C82001", "U1");
    assertThat(byDefault(one).repeated())
        .isEqualTo(Map.of("icb", "all", "sub_icb_location", "all", "pcn", "all"));
    assertThat(byDefault(one).has("practice")).isTrue();
  }

  @Test
  void aTypeThatDiffersInOneMonthOrWeightRepeatsNone() {
    Said said = said();
    for (String practice : List.of("C82001", "C82002", "C82003")) {
      said.scheme("place", practice, "N", "1", "", "");
    }
    said.scheme("place", "C82004", "S", "1", "", "")
        .scheme("place", "C82005", "S", "1", "", "")
        .scheme("place", "C82006", "S", "1", "", "2026-06-20");
    assertThat(byDefault(said).repeated()).doesNotContainKey("place");
    assertThat(
            byDefault(
                    new Said()
                        .area("04C")
                        .mapped("2026-06-01", "C82001", "U1")
                        .scheme("place", "C82001", "N", "0.5", "", "")
                        .scheme("place", "C82001", "S", "0.5", "", ""))
                .repeated())
        .doesNotContainKey("place");
  }

  @Test
  void leavesNothingOutOfAJobThatAsksForEveryCell() {
    PublishedAreas areas = of(said(), new Job.Breakdown(List.of(), List.of(), true));
    assertThat(areas).isSameAs(PublishedAreas.EVERY);
    assertThat(areas.has("icb")).isTrue();
    assertThat(areas.of("practice", "C82001").has(Span.MONTH, new Month(2026, 7))).isTrue();
  }

  @Test
  void aPlacementKeepsItsAreasOfTheTypesThatHaveRows() {
    PublishedAreas areas = byDefault(said());
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(JUNE), new Calendar.Dates(new TreeSet<>(), said().statements().maps()));
    assertThat(Placement.of(said().history(), calendar))
        .allSatisfy(
            placement ->
                assertThat(placement.of(areas::has).shares())
                    .extracting(Share::type)
                    .containsExactlyInAnyOrder("all", "pcn", "practice", "sub_icb_location"));
  }
}
