package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Poisson.P95;
import static primarycare.statistics.Poisson.P99_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PoissonTest {

  private static final Column EVENTS = col("events");

  @Test
  void hasNoLimitsWithoutACount() {
    assertThat(limits(null)).containsExactly(null, null, null, null);
  }

  @Test
  void hasALowerLimitOfNoughtAndAnUpperOneAboveItWhereThereAreNoEvents() {
    assertThat(limits(0.0)).containsExactly(0.0, 3.6888794541139354, 0.0, 6.907755278982137);
  }

  @Test
  void isExactToNineAndByarsFromTen() {
    assertThat(limits(9.0)).contains(17.084803451419166, 22.65737330906293);
    double byar = 11 * Math.pow(1 - 1 / 99.0 + 1.959963984540054 / (3 * Math.sqrt(11)), 3);
    double exact = 18.39035604;
    double found = limits(10.0).get(1);
    assertThat(found).isCloseTo(byar, within(1e-9)).isNotCloseTo(exact, within(1e-4));
  }

  /** Whole counts so small have exact limits; an expected number of events need not be whole. */
  @Test
  void hasNoLowerLimitWhereByarsIsBelowNought() {
    List<Double> limits = limits(1.2);
    assertThat(limits.get(2)).isNull();
    assertThat(List.of(limits.get(0), limits.get(1), limits.get(3))).allMatch(l -> l > 0);
  }

  @Test
  void holdsTheCountBetweenItsLimitsAndTheWiderLevelOutside() {
    for (double count : new double[] {1, 5, 9, 10, 11, 40, 1e6}) {
      List<Double> limits = limits(count);
      assertThat(List.of(limits.get(2), limits.get(0), count, limits.get(1), limits.get(3)))
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  /** The vectors of these two are those of the published Byar's limits of 10 and 65 events. */
  @Test
  void givesByarsLimits() {
    Cells.agree(
        new ArrayList<>(limits(65.0)),
        50.163187710459454,
        82.849138545939837,
        42.880261471480203,
        94.000290844318016);
    Cells.agree(new ArrayList<>(limits(10.0).subList(2, 4)), 2.916318374695686, 24.193724927880535);
  }

  @Test
  void hasNoLimitsOfACountBelowNought() {
    assertThat(limits(-0.5)).containsExactly(null, null, null, null);
    assertThat(limits(-11.0)).containsExactly(null, null, null, null);
    assertThat(byars(-0.5)).containsExactly(null, null, null, null);
  }

  @Test
  void givesByarsLimitsBelowTenToo() {
    Cells.agree(byars(1.0), 0.013072132901504351, 5.5637555824752605, null, 9.362180217908362);
    double ofOne = Math.pow(1 - 1 / 9.0 + 1.959963984540054 / 3, 3);
    Cells.agree(byars(0.0).subList(0, 2), null, ofOne);
    assertThat(byars(null)).containsExactly(null, null, null, null);
  }

  private static List<Object> byars(Double events) {
    return Cells.values(
        Cells.rows("events DOUBLE", RowFactory.create(events)),
        P95.byarsLower(EVENTS),
        P95.byarsUpper(EVENTS),
        P99_8.byarsLower(EVENTS),
        P99_8.byarsUpper(EVENTS));
  }

  @Test
  void namesTheMethod() {
    Row[] rows = Stream.of(0.0, 9.0, 10.0, 11.0, null).map(RowFactory::create).toArray(Row[]::new);
    assertThat(Cells.values(Cells.rows("events DOUBLE", rows), Poisson.method(EVENTS)))
        .containsExactly("Exact", "Exact", "Byars", "Byars", null);
  }

  @Test
  void hasTheLimitsOfALevel() {
    assertThat(Poisson.of(Level.P95)).isSameAs(P95);
    assertThat(Poisson.of(Level.P99_8)).isSameAs(P99_8);
    assertThat(Level.P95.z()).isEqualTo(1.959963984540054);
    assertThat(Level.P99_8.z()).isEqualTo(3.090232306167813);
    assertThat(Level.P95.tail()).isEqualTo(0.025);
    assertThat(Level.P99_8.tail()).isEqualTo(0.001);
  }

  /** Every exact limit, read off the gamma quantiles. */
  @Test
  void hasTheExactLimitsOfEveryCountBelowTen() {
    for (double count = 0; count < 10; count++) {
      Column n = lit(count);
      List<Object> exact =
          Cells.values(
              Cells.literals(),
              ExactPoisson.lower(n, Level.P95),
              ExactPoisson.upper(n, Level.P95),
              ExactPoisson.lower(n, Level.P99_8),
              ExactPoisson.upper(n, Level.P99_8));
      Cells.agree(new ArrayList<>(limits(count)), exact.toArray());
    }
  }

  /** The lower and upper 95% limits of a count, and the lower and upper 99.8% ones. */
  private static List<Double> limits(Double events) {
    return values(
        events, P95.lower(EVENTS), P95.upper(EVENTS), P99_8.lower(EVENTS), P99_8.upper(EVENTS));
  }

  private static List<Double> values(Double events, Column... columns) {
    return Cells.values(Cells.rows("events DOUBLE", RowFactory.create(events)), columns).stream()
        .map(Double.class::cast)
        .collect(Collectors.toList());
  }
}
