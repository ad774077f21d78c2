package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Poisson.P95;
import static primarycare.statistics.Poisson.P99_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.support.Shared;

/** Against the vectors of PHEindicatormethods, to nine significant digits. */
class PoissonTest {

  private static final double NINE_DIGITS = 5e-10;
  private static final Column EVENTS = col("events");
  private static final Column[] LIMITS = {
    P95.lower(EVENTS), P95.upper(EVENTS), P99_8.lower(EVENTS), P99_8.upper(EVENTS)
  };

  @Test
  void givesTheExactLimitsOfEveryCountBelowTen() throws IOException {
    List<Map<String, String>> vectors = vectors("exact_limits_0_9.csv");
    assertThat(vectors).hasSize(10);
    for (Map<String, String> vector : vectors) {
      List<Double> limits = limits(number(vector.get("observed")));
      agree(vector, List.of("lower95", "upper95", "lower99_8", "upper99_8"), limits);
    }
  }

  /** The vectors of a count of 1 are Byar's, where the limits here are exact. */
  @Test
  void givesByarsLimitsFromTenOn() throws IOException {
    List<Map<String, String>> vectors =
        vectors("byars.csv").stream().filter(v -> number(v.get("x")) >= 10).toList();
    assertThat(vectors).hasSize(5);
    for (Map<String, String> vector : vectors) {
      List<Double> limits = limits(number(vector.get("x")));
      boolean narrow = vector.get("confidence").equals("95");
      List<Double> meant = narrow ? limits.subList(0, 2) : limits.subList(2, 4);
      agree(vector, List.of("lowercl", "uppercl"), meant);
    }
  }

  @Test
  void givesTheRatesAndTheirLimits() throws IOException {
    List<Map<String, String>> vectors = vectors("rate.csv");
    assertThat(vectors).hasSize(20);
    for (Map<String, String> vector : vectors) {
      agree(
          vector, List.of("lower95", "upper95", "lower99_8", "upper99_8", "value"), rates(vector));
    }
  }

  @Test
  void givesTheRatesOfGroupsAndTheirLimits() throws IOException {
    List<Map<String, String>> vectors = vectors("rate_grouped.csv");
    assertThat(vectors).hasSize(12);
    for (Map<String, String> vector : vectors) {
      agree(vector, List.of("lower95", "upper95"), rates(vector).subList(0, 2));
      agree(vector, List.of("value"), rates(vector).subList(4, 5));
    }
  }

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

  /** The lower and upper 95% limits of a count, and the lower and upper 99.8% ones. */
  private static List<Double> limits(Double events) {
    return values(events, null, LIMITS);
  }

  /** The limits of a rate, and at last the rate. */
  private static List<Double> rates(Map<String, String> vector) {
    double multiplier = number(vector.get("multiplier"));
    Column[] rates =
        Stream.concat(Stream.of(LIMITS), Stream.of(EVENTS))
            .map(events -> Ratio.of(events, col("patients"), multiplier))
            .toArray(Column[]::new);
    return values(number(vector.get("numerator")), number(vector.get("denominator")), rates);
  }

  private static List<Double> values(Double events, Double patients, Column... columns) {
    StructType schema =
        new StructType().add("events", DataTypes.DoubleType).add("patients", DataTypes.DoubleType);
    Row row =
        Runs.spark()
            .createDataFrame(List.of(RowFactory.create(events, patients)), schema)
            .select(columns)
            .first();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      values.add(row.isNullAt(i) ? null : row.getDouble(i));
    }
    return values;
  }

  private static void agree(Map<String, String> vector, List<String> cells, List<Double> found) {
    for (int i = 0; i < cells.size(); i++) {
      String what = cells.get(i) + " of " + vector;
      Double meant = number(vector.get(cells.get(i)));
      if (meant == null) {
        assertThat(found.get(i)).as(what).isNull();
      } else {
        assertThat(found.get(i)).as(what).isCloseTo(meant, within(NINE_DIGITS * meant));
      }
    }
  }

  private static Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }

  private static List<Map<String, String>> vectors(String name) throws IOException {
    List<String> lines = Files.readAllLines(Shared.file("golden/" + name));
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<Map<String, String>> vectors = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      Map<String, String> vector = new HashMap<>();
      header.forEach(column -> vector.put(column, cells.get(header.indexOf(column))));
      vectors.add(vector);
    }
    return vectors;
  }
}
