package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Student's t and the gamma quantiles, in the table and beyond it; figures of SciPy 1.17. */
class QuantileFunctionsTest {

  @Test
  void studentsTIsTheSameOnEitherSideOfTheTablesEnd() {
    Figures.agree(
        t(Level.P95, 1, 2, 10, 199, 200, 201, 1000),
        12.706204736174705,
        4.302652729749464,
        2.2281388519862753,
        1.9719565442517537,
        1.9718962236339093,
        1.971836506779859,
        1.9623390808264085);
    Figures.agree(
        t(Level.P99_8, 1, 2, 10, 199, 200, 201, 1000),
        318.30883898555044,
        22.327124770119873,
        4.143700494046589,
        3.1316896207264593,
        3.131479814221121,
        3.1312721205201908,
        3.0984021639129233);
  }

  /** The last part of the series is in the eleventh digit. */
  @Test
  void studentsTIsRightToElevenDigitsBeyondTheTable() {
    assertThat(StudentT.quantile(201, Level.P95)).isCloseTo(1.971836506779859, within(1e-11));
  }

  @Test
  void studentsTIsNoneBelowOneDegree() {
    Figures.none(t(Level.P95, 0, -1));
  }

  private static double[] t(Level level, int... degrees) {
    return IntStream.of(degrees).mapToDouble(n -> StudentT.quantile(n, level)).toArray();
  }

  private static final double[] COUNTS = {1, 10, 100, 199, 200, 201, 500, 5000};

  @Test
  void exactLowerLimits() {
    Figures.agree(
        DoubleStream.of(COUNTS).map(n -> ExactPoisson.lower(n, Level.P95)).toArray(),
        0.025317807984289876,
        4.7953886961324335,
        81.36399125092314,
        172.31029341278176,
        173.24088268145732,
        174.17164539919554,
        457.1285768996295,
        4862.359188694899);
    Figures.agree(
        DoubleStream.of(COUNTS).map(n -> ExactPoisson.lower(n, Level.P99_8)).toArray(),
        0.001000500333583534,
        2.96052037274376,
        71.9213974950004,
        158.2391447773794,
        159.12980117448907,
        160.02073031615748,
        433.7395413036385,
        4784.334247546984);
  }

  @Test
  void exactUpperLimits() {
    Figures.agree(
        DoubleStream.of(COUNTS).map(n -> ExactPoisson.upper(n, Level.P95)).toArray(),
        5.571643390938898,
        18.390356042017775,
        121.62679379242638,
        228.6527409830325,
        229.72198166544987,
        230.79105015886563,
        545.8092685651714,
        5140.5489485350045);
    Figures.agree(
        DoubleStream.of(COUNTS).map(n -> ExactPoisson.upper(n, Level.P99_8)).toArray(),
        9.233413476451586,
        24.133971145417593,
        134.92431906126444,
        246.5658793699739,
        247.6749702010902,
        248.78379012031587,
        573.027603256997,
        5222.387132561199);
  }

  @Test
  void exactLimitsOfNoEventsBeginAtNought() {
    Figures.agree(limits(0.0), 0.0, 3.6888794541139363, 0.0, 6.907755278982137);
  }

  @Test
  void exactLimitsAreNoneBelowNoughtBetweenWholeCountsAndWithoutOne() {
    Figures.none(limits(-1.0));
    Figures.none(limits(2.5));
    Figures.none(limits(Figures.NONE));
  }

  private static double[] limits(double count) {
    return Figures.of(
        ExactPoisson.lower(count, Level.P95),
        ExactPoisson.upper(count, Level.P95),
        ExactPoisson.lower(count, Level.P99_8),
        ExactPoisson.upper(count, Level.P99_8));
  }
}
