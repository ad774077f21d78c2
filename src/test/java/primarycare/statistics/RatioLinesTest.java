package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioLinesTest {

  private static final RatioLines LINES = new RatioLines(0.5, 1.5);

  @Test
  void aRatioIsOutsideBelowOrAboveAndWithinOnALine() {
    assertThat(LINES.verdict(0.49)).isEqualTo("lower");
    assertThat(LINES.verdict(0.5)).isEqualTo("within");
    assertThat(LINES.verdict(1.5)).isEqualTo("within");
    assertThat(LINES.verdict(1.51)).isEqualTo("higher");
  }

  @Test
  void thereIsNoVerdictWithoutARatioOrALine() {
    assertThat(LINES.verdict(Double.NaN)).isNull();
    assertThat(RatioLines.NONE.verdict(1)).isNull();
    assertThat(new RatioLines(0.5, Double.NaN).verdict(0.4)).isNull();
  }

  /** 28 to 32 are shown as 30; of 20 expected all are above 1.39, and not all above 1.41. */
  @Test
  void allowsForEventsOfWhichThereMayBeSomeMoreOrFewer() {
    assertThat(LINES.allowing(2, 20)).isEqualTo(new RatioLines(0.4, 1.6));
    assertThat(LINES.allowing(0, 20)).isEqualTo(LINES);
    assertThat(LINES.allowing(20, 20).lower()).isZero();
    assertThat(new RatioLines(0.5, 1.39).allowing(2, 20).verdict(30 / 20.0)).isEqualTo("higher");
    assertThat(new RatioLines(0.5, 1.41).allowing(2, 20).verdict(30 / 20.0)).isEqualTo("within");
    assertThat(LINES.allowing(2, 0).upper()).isNaN();
  }

  @Test
  void linesAreThoseOfTheScaleAtWhatIsExpected() {
    assertThat(RatioScale.LOG.lines(100, 0.04, Level.P99_8))
        .isEqualTo(
            new RatioLines(
                RatioScale.LOG.lower(100, 0.04, Level.P99_8),
                RatioScale.LOG.upper(100, 0.04, Level.P99_8)));
    assertThat(RatioScale.LOG.lines(0, 0.04, Level.P99_8)).isEqualTo(RatioLines.NONE);
  }
}
