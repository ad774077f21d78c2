package primarycare.statistics;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** Rates, proportions and means against the vectors of PHEindicatormethods and of NHS England. */
class GoldenRates {

  @Test
  void byarsLimits() {
    Golden.of("byars.csv", Golden.lines("byars.csv"))
        .cell("lowercl", line -> Poisson.of(level(line)).byarsLower(line.number("x")))
        .cell("uppercl", line -> Poisson.of(level(line)).byarsUpper(line.number("x")))
        .holds(14);
  }

  @Test
  void exactLimitsBelowTenByTableAndByQuantile() {
    ToDoubleFunction<Line> observed = line -> line.number("observed");
    Golden.of("exact_limits_0_9.csv", Golden.lines("exact_limits_0_9.csv"))
        .cell("lower95", of(observed, Poisson.P95::lower))
        .cell("upper95", of(observed, Poisson.P95::upper))
        .cell("lower99_8", of(observed, Poisson.P99_8::lower))
        .cell("upper99_8", of(observed, Poisson.P99_8::upper))
        .cell("lower95", of(observed, x -> ExactPoisson.lower(x, Level.P95)))
        .cell("upper95", of(observed, x -> ExactPoisson.upper(x, Level.P95)))
        .cell("lower99_8", of(observed, x -> ExactPoisson.lower(x, Level.P99_8)))
        .cell("upper99_8", of(observed, x -> ExactPoisson.upper(x, Level.P99_8)))
        .holds(80);
  }

  @Test
  void rates() {
    rate("rate.csv")
        .cell("lower99_8", per(Poisson.P99_8::lower))
        .cell("upper99_8", per(Poisson.P99_8::upper))
        .holds(120);
  }

  @Test
  void ratesOfGroups() {
    rate("rate_grouped.csv").holds(48);
  }

  @Test
  void wilsonsLimits() {
    Golden.of("wilson.csv", Golden.lines("wilson.csv"))
        .cell("lowercl", l -> Wilson.lower(l.number("x"), l.number("n"), level(l), 1))
        .cell("uppercl", l -> Wilson.upper(l.number("x"), l.number("n"), level(l), 1))
        .holds(12);
  }

  @Test
  void proportions() {
    proportion("proportion.csv")
        .cell("lower99_8", line -> lower(line, Level.P99_8))
        .cell("upper99_8", line -> upper(line, Level.P99_8))
        .holds(114);
  }

  @Test
  void proportionsOfGroups() {
    proportion("proportion_grouped.csv").holds(44);
  }

  @Test
  void means() {
    List<Line> values = Golden.lines("mean_input.csv");
    ToDoubleBiFunction<Line, ToDoubleFunction<Mean>> of =
        (line, figure) -> figure.applyAsDouble(mean(values, line.word("area")));
    Golden.of("mean.csv", Golden.lines("mean.csv"))
        .cell("sum", line -> of.applyAsDouble(line, Mean::sum))
        .cell("count", line -> of.applyAsDouble(line, Mean::count))
        .cell("stdev", line -> of.applyAsDouble(line, Mean::standardDeviation))
        .cell("value", line -> of.applyAsDouble(line, Mean::mean))
        .cell("lower95", line -> of.applyAsDouble(line, mean -> mean.lower(Level.P95)))
        .cell("upper95", line -> of.applyAsDouble(line, mean -> mean.upper(Level.P95)))
        .cell("lower99_8", line -> of.applyAsDouble(line, mean -> mean.lower(Level.P99_8)))
        .cell("upper99_8", line -> of.applyAsDouble(line, mean -> mean.upper(Level.P99_8)))
        .holds(24);
  }

  private static Mean mean(List<Line> values, String area) {
    return Mean.of(
        values.stream()
            .filter(line -> area.equals("No grouping") || line.is("area", area))
            .mapToDouble(line -> line.number("value"))
            .toArray());
  }

  @Test
  void staffOfWeightedPatients() {
    String file = "gp_rate_per_10000_weighted.csv";
    Golden.of(file, Golden.lines(file))
        .cell(
            "rate_per_10000",
            line -> Ratio.of(line.number("fte"), line.number("weighted_patients"), 10_000))
        .holds(8);
  }

  private static Golden rate(String file) {
    return Golden.of(file, Golden.lines(file))
        .cell("value", per(events -> events))
        .cell("lower95", per(Poisson.P95::lower))
        .cell("upper95", per(Poisson.P95::upper))
        .word("method", line -> Poisson.method(line.number("numerator")));
  }

  private static Golden proportion(String file) {
    return Golden.of(file, Golden.lines(file))
        .cell("value", line -> Wilson.of(x(line), n(line), multiplier(line)))
        .cell("lower95", line -> lower(line, Level.P95))
        .cell("upper95", line -> upper(line, Level.P95))
        .word("method", line -> Methods.WILSON.title());
  }

  private static double lower(Line line, Level level) {
    return Wilson.lower(x(line), n(line), level, multiplier(line));
  }

  private static double upper(Line line, Level level) {
    return Wilson.upper(x(line), n(line), level, multiplier(line));
  }

  private static ToDoubleFunction<Line> per(DoubleUnaryOperator events) {
    return line -> Ratio.of(events.applyAsDouble(x(line)), n(line), multiplier(line));
  }

  private static ToDoubleFunction<Line> of(ToDoubleFunction<Line> x, DoubleUnaryOperator limit) {
    return line -> limit.applyAsDouble(x.applyAsDouble(line));
  }

  private static Level level(Line line) {
    return line.number("confidence") == 95 ? Level.P95 : Level.P99_8;
  }

  private static double multiplier(Line line) {
    return line.number("multiplier");
  }

  private static double x(Line line) {
    return line.number("numerator");
  }

  private static double n(Line line) {
    return line.number("denominator");
  }
}
