package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Student's t and the gamma quantiles, in the table and beyond it; figures of SciPy 1.17. */
class QuantileFunctionsTest {

  private static Dataset<Row> counts(Double... counts) {
    Row[] rows = new Row[counts.length];
    for (int i = 0; i < counts.length; i++) {
      rows[i] = create(counts[i]);
    }
    return Cells.rows("n DOUBLE", rows);
  }

  @Test
  void studentsTIsTheSameOnEitherSideOfTheTablesEnd() {
    Cells.agree(
        Cells.values(counts(1.0, 2.0, 10.0, 199.0, 200.0, 201.0, 1000.0), t(Level.P95)),
        12.706204736174705,
        4.302652729749464,
        2.2281388519862753,
        1.9719565442517537,
        1.9718962236339093,
        1.971836506779859,
        1.9623390808264085);
    Cells.agree(
        Cells.values(counts(1.0, 2.0, 10.0, 199.0, 200.0, 201.0, 1000.0), t(Level.P99_8)),
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
    Object t = Cells.values(counts(201.0), t(Level.P95)).get(0);
    assertThat((Double) t).isCloseTo(1.971836506779859, within(1e-11));
  }

  @Test
  void studentsTIsNullBelowOneDegree() {
    Cells.agree(Cells.values(counts(0.0, -1.0, null), t(Level.P95)), null, null, null);
  }

  private static Column t(Level level) {
    return StudentT.quantile(col("n").cast("int"), level);
  }

  private static final Double[] COUNTS = {1.0, 10.0, 100.0, 199.0, 200.0, 201.0, 500.0, 5000.0};

  @Test
  void exactLowerLimits() {
    Cells.agree(
        Cells.values(counts(COUNTS), ExactPoisson.lower(col("n"), Level.P95)),
        0.025317807984289876,
        4.7953886961324335,
        81.36399125092314,
        172.31029341278176,
        173.24088268145732,
        174.17164539919554,
        457.1285768996295,
        4862.359188694899);
    Cells.agree(
        Cells.values(counts(COUNTS), ExactPoisson.lower(col("n"), Level.P99_8)),
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
    Cells.agree(
        Cells.values(counts(COUNTS), ExactPoisson.upper(col("n"), Level.P95)),
        5.571643390938898,
        18.390356042017775,
        121.62679379242638,
        228.6527409830325,
        229.72198166544987,
        230.79105015886563,
        545.8092685651714,
        5140.5489485350045);
    Cells.agree(
        Cells.values(counts(COUNTS), ExactPoisson.upper(col("n"), Level.P99_8)),
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
    Cells.agree(limits(0.0), 0.0, 3.6888794541139363, 0.0, 6.907755278982137);
  }

  @Test
  void exactLimitsAreNullBelowNoughtBetweenWholeCountsAndWithoutOne() {
    Cells.agree(limits(-1.0), null, null, null, null);
    Cells.agree(limits(2.5), null, null, null, null);
    Cells.agree(limits(null), null, null, null, null);
  }

  private static List<Object> limits(Double count) {
    return Cells.values(
        counts(count),
        ExactPoisson.lower(col("n"), Level.P95),
        ExactPoisson.upper(col("n"), Level.P95),
        ExactPoisson.lower(col("n"), Level.P99_8),
        ExactPoisson.upper(col("n"), Level.P99_8));
  }
}
