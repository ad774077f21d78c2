package primarycare.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.Shown;
import primarycare.job.Month;

/** February 2024 with 290 attendances, a month of which nothing is given, and one suppressed. */
class TrendComparisonsTest {

  private static final Month FIRST = new Month(2024, 2);
  private static final Month LATER = new Month(2025, 2);
  private static final Month HIDDEN = new Month(2025, 3);
  private static final Shown SUPPRESSED = new Shown(null, Shown.Status.SUPPRESSED);

  private static final List<ProcessChart.Point> SERIES =
      List.of(
          point(FIRST.plus(-1), Shown.NOT_AVAILABLE),
          point(FIRST, Shown.ofPublic(290)),
          point(LATER, Shown.ofPublic(560)),
          point(HIDDEN, SUPPRESSED));

  private static ProcessChart.Point point(Month month, Shown shown) {
    return new ProcessChart.Point(month, month.first().lengthOfMonth(), shown);
  }

  private static TrendComparisons of(int place, Month base, Shown yearBefore) {
    return TrendComparisons.of(SERIES, place, base, yearBefore);
  }

  /** 10 a day in 29 days, 20 in 28. */
  @Test
  void changesByTheDaySoThatALeapDayIsNoFall() {
    assertThat(of(2, null, Shown.ofPublic(290)).changeOnYearBefore()).isEqualTo(1.0);
    assertThat(of(2, null, SUPPRESSED).changeOnYearBefore()).isNull();
    assertThat(of(3, null, Shown.ofPublic(290)).changeOnYearBefore()).isNull();
  }

  @Test
  void takesTheFirstMonthOfWhichSomethingIsGivenForBaseUnlessTheJobNamesOne() {
    assertThat(of(2, null, SUPPRESSED).baseMonth()).isEqualTo(FIRST.first());
    assertThat(of(2, null, SUPPRESSED).indexOfBaseMonth()).isEqualTo(200.0);
    assertThat(of(1, LATER, SUPPRESSED).indexOfBaseMonth()).isEqualTo(50.0);
    assertThat(of(1, LATER, SUPPRESSED).baseMonth()).isEqualTo(LATER.first());
  }

  @Test
  void givesNoIndexOnASuppressedOrMissingBase() {
    for (Month month : List.of(HIDDEN, HIDDEN.plus(1), FIRST.plus(-1))) {
      TrendComparisons on = of(2, month, SUPPRESSED);
      assertThat(on.indexOfBaseMonth()).isNull();
      assertThat(on.baseMonth()).isEqualTo(month.first());
    }
  }
}
