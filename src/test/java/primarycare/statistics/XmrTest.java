package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class XmrTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate MERGER = LocalDate.of(2024, 9, 1);
  private static final Column MONTH = col("month");

  /** Eight months about 11, then, from September's merger on, seven about 32. */
  private static final Double[] MERGED = {
    10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 30.0, 34.0, 30.0, 34.0, 30.0, 34.0, 32.0
  };

  /**
   * Before the merger: mean 88/8 = 11, seven ranges of 2, limits 11 -/+ 2.66 * 2 = 5.68 to 16.32.
   * From it on: mean 224/7 = 32, ranges 4, 4, 4, 4, 4 and 2 with mean 22/6, 2.66 * 22/6 = 9.7533,
   * limits 22.2467 to 41.7533. No range reaches over the merger.
   */
  @Test
  void hasLimitsOfItsOwnFromARebaseOn() {
    List<Row> points = points(Xmr.STANDARD, List.of(MERGER), MERGED);
    assertThat(points).hasSize(15);
    for (int i = 0; i < 15; i++) {
      Row point = points.get(i);
      assertThat((LocalDate) point.getAs("month")).isEqualTo(FIRST.plusMonths(i));
      assertThat((Double) point.getAs("value")).isEqualTo(MERGED[i]);
      assertThat((Double) point.getAs("mean")).isEqualTo(i < 8 ? 11 : 32);
      double process = i < 8 ? 5.32 : 2.66 * 22 / 6;
      assertThat((Double) point.getAs("lower"))
          .isCloseTo((i < 8 ? 11 : 32) - process, within(1e-9));
      assertThat((Double) point.getAs("upper"))
          .isCloseTo((i < 8 ? 11 : 32) + process, within(1e-9));
      double near = process * 2 / 3;
      assertThat((Double) point.getAs("near_lower"))
          .isCloseTo((i < 8 ? 11 : 32) - near, within(1e-9));
      assertThat((Double) point.getAs("near_upper"))
          .isCloseTo((i < 8 ? 11 : 32) + near, within(1e-9));
      assertThat((Boolean) point.getAs("trial")).isTrue();
      assertThat((String) point.getAs("rule")).isNull();
      assertThat((String) point.getAs("variation")).isNull();
    }
  }

  /** Eight about 10.5 and seven about 12.5: the mean is 172/15 = 11.47, limits 8.62 to 14.32. */
  @Test
  void shiftsWhereAChangeIsNotRebased() {
    Double[] values = {10., 11., 10., 11., 10., 11., 10., 11., 13., 12., 13., 12., 13., 12., 13.};
    List<String> told = told(points(Xmr.STANDARD, List.of(), values));
    assertThat(told.subList(0, 8)).containsOnly("shift low");
    assertThat(told.subList(8, 15)).containsOnly("shift high");
    assertThat(told(points(Xmr.STANDARD, List.of(MERGER), values))).containsOnly("-");
  }

  @Test
  void numbersItsSegments() {
    List<LocalDate> rebases = List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1));
    Dataset<Row> rows = rows(1.0, 1.0, 1.0, 1.0, 1.0);
    assertThat(Cells.values(rows, Xmr.segment(MONTH, rebases))).containsExactly(0, 0, 1, 1, 2);
    assertThat(Cells.values(rows, Xmr.segment(MONTH, List.of()))).containsOnly(0);
  }

  /** Ranges of 1 but for one of 30 and one of 31: the mean range is 4, the limits are 10.6 away. */
  @Test
  void isAstronomicalOutsideALimit() {
    Double[] values = new Double[22];
    for (int i = 0; i < values.length; i++) {
      values[i] = 10.0 + i % 2;
    }
    values[10] = 40.0;
    List<String> told = told(points(Xmr.STANDARD, List.of(), values));
    assertThat(told.get(10)).isEqualTo("astronomical high");
    assertThat(told.subList(0, 7)).containsOnly("shift low");
    values[10] = -20.0;
    assertThat(told(points(Xmr.STANDARD, List.of(), values)).get(10)).isEqualTo("astronomical low");
  }

  /** 1 to 9: mean 5, ranges 1, limits 2.34 and 7.66; the outer points go beyond, the rest rise. */
  @Test
  void tellsAPointOutsideBeforeATrendAndATrendBeforeTheRest() {
    assertThat(told(points(Xmr.STANDARD, List.of(), 1., 2., 3., 4., 5., 6., 7., 8., 9.)))
        .containsExactly(
            "astronomical low",
            "astronomical low",
            "trend high",
            "trend high",
            "trend high",
            "trend high",
            "trend high",
            "astronomical high",
            "astronomical high");
    assertThat(told(points(Xmr.STANDARD, List.of(), 9., 8., 7., 6., 5., 4., 3., 2., 1.)))
        .contains("trend low")
        .startsWith("astronomical high");
  }

  /**
   * Mean 139/14 = 9.93, mean range 13/13 = 1: near limits 9.93 -/+ 1.77, limits 9.93 -/+ 2.66. The
   * two of 12 lie between 11.70 and 12.59, beside 10 and 11 above the mean.
   */
  @Test
  void isTwoOfThreeNearALimit() {
    Double[] values = {10., 9., 10., 9., 10., 9., 10., 12., 12., 11., 9., 10., 9., 9.};
    List<String> told = told(points(Xmr.STANDARD, List.of(), values));
    assertThat(told.subList(7, 9)).containsOnly("two of three high");
    assertThat(told.subList(0, 7)).containsOnly("-");
    assertThat(told.subList(9, 14)).containsOnly("-");
    for (int i = 0; i < values.length; i++) {
      values[i] = 20 - values[i];
    }
    assertThat(told(points(Xmr.STANDARD, List.of(), values)).subList(6, 10))
        .containsExactly("-", "two of three low", "two of three low", "-");
  }

  /** Mean 160/16 = 10, mean range 20/15: near limit 12.36, limit 13.55; 12.5 is alone near it. */
  @Test
  void isNotTwoOfThreeBesideAPointOutsideTheLimit() {
    Double[] values = {10., 9., 10., 9., 10., 9., 10., 12.5, 14., 11., 9., 10., 9., 8.5, 10., 9.};
    List<String> told = told(points(Xmr.STANDARD, List.of(), values));
    assertThat(told.subList(6, 10)).containsExactly("-", "-", "astronomical high", "-");
  }

  @Test
  void takesDecimalsUnderAnyName() {
    Dataset<Row> rows =
        Cells.rows(
            "m DATE, fte DECIMAL(18, 9)",
            create(FIRST, new BigDecimal("1.5")),
            create(FIRST.plusMonths(1), new BigDecimal("2.5")));
    Row first =
        rows.agg(Xmr.STANDARD.points(Xmr.series(col("m"), col("fte"))).as("points"))
            .selectExpr("inline(points)")
            .first();
    assertThat(List.of(first.schema().fieldNames()))
        .containsExactly(
            "month",
            "value",
            "mean",
            "lower",
            "near_lower",
            "near_upper",
            "upper",
            "trial",
            "rule",
            "variation");
    assertThat((Double) first.getAs("value")).isEqualTo(1.5);
    assertThat((Double) first.getAs("mean")).isEqualTo(2.0);
  }

  @Test
  void breaksARunAtAMissingMonth() {
    Double[] rising = {1., 2., 3., 4., null, 5., 6., 7., 8.};
    List<String> told = told(points(Xmr.STANDARD, List.of(), rising));
    assertThat(told).noneMatch(rule -> rule.startsWith("trend") || rule.startsWith("shift"));
    assertThat(told.get(4)).isEqualTo("-");
  }

  @Test
  void hasNoSpecialCauseInAConstantSeries() {
    Double[] values = Collections.nCopies(14, 7.0).toArray(Double[]::new);
    assertThat(told(points(Xmr.STANDARD, List.of(), values))).containsOnly("-");
  }

  /** A sum of tenths or thirds is not exact: the mean is now above, now below the figure. */
  @Test
  void hasNoSpecialCauseInAConstantSeriesWhoseMeanIsNotExact() {
    for (double figure : new double[] {0.1, -0.1, 1 / 0.3}) {
      for (int months : new int[] {3, 7, 15}) {
        Double[] values = Collections.nCopies(months, figure).toArray(Double[]::new);
        assertThat(told(points(Xmr.STANDARD, List.of(), values)))
            .as(months + " of " + figure)
            .containsOnly("-");
      }
    }
  }

  /** The mean is 6.5/13 = 0.5, and 0.49999999999999994 as added up; the fourth point is on it. */
  @Test
  void breaksAShiftAtAPointOnAMeanThatIsNotExact() {
    Double[] values = {0.8, 0.6, 0.8, 0.5, 0.6, 0.8, 0.6, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3};
    List<Row> points = points(Xmr.STANDARD, List.of(), values);
    assertThat((Double) points.get(0).getAs("mean")).isLessThan(0.5).isEqualTo(0.5, within(1e-15));
    assertThat(told(points)).noneMatch(rule -> rule.startsWith("shift"));
    values[3] = 0.500001;
    assertThat(told(points(Xmr.STANDARD, List.of(), values)).get(3)).isEqualTo("shift high");
  }

  @Test
  void hasNoLimitsOfOnePoint() {
    Row point = points(Xmr.STANDARD, List.of(), 7.0).get(0);
    assertThat((Double) point.getAs("mean")).isEqualTo(7.0);
    assertThat((Double) point.getAs("upper")).isNull();
    assertThat(told(List.of(point))).containsExactly("-");
  }

  @Test
  void hasTheSameBitsHoweverTheRowsLie() {
    Double[] values = new Random(4).doubles(40).boxed().toArray(Double[]::new);
    assertThat(points(Xmr.STANDARD, List.of(), values, 7))
        .isEqualTo(points(Xmr.STANDARD, List.of(), values, 1));
  }

  private static List<String> told(List<Row> points) {
    return points.stream()
        .map(p -> p.getAs("rule") == null ? "-" : p.getAs("rule") + " " + p.getAs("variation"))
        .toList();
  }

  private static List<Row> points(Xmr xmr, List<LocalDate> rebases, Double... values) {
    return points(xmr, rebases, values, 3);
  }

  private static List<Row> points(
      Xmr xmr, List<LocalDate> rebases, Double[] values, int partitions) {
    return rows(values)
        .repartition(partitions)
        .groupBy(Xmr.segment(MONTH, rebases).as("segment"))
        .agg(xmr.points(Xmr.series(MONTH, col("x"))).as("points"))
        .selectExpr("inline(points)")
        .orderBy("month")
        .collectAsList();
  }

  private static Dataset<Row> rows(Double... values) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      rows.add(create(FIRST.plusMonths(i), values[i]));
    }
    return Cells.rows("month DATE, x DOUBLE", rows.toArray(Row[]::new));
  }
}
