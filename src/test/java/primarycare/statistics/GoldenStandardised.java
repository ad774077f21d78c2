package primarycare.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** Standardised rates and ratios against the vectors of PHEindicatormethods. */
class GoldenStandardised {

  private static final String OF_1976 = "testdata_1976";

  /** The 99.8% cells of the 1976 case are ten times too large as published. */
  @Test
  void directlyStandardisedRates() {
    Function<Line, Dsr.Stratum> stratum =
        line -> new Dsr.Stratum(line.number("count"), line.number("pop"), line.number("stdpop"));
    List<Line> cells = with("dsr.csv", line -> !line.word("area").contains("nonind"));
    List<Line> sound = cells.stream().filter(line -> !line.is("area", OF_1976)).toList();
    List<Line> of1976 = cells.stream().filter(line -> line.is("area", OF_1976)).toList();
    Rates rates = new Rates("dsr_input.csv", stratum);
    dsr("dsr.csv: independent, 1976", of1976, rates, Methods.DSR).holds(14);
    outer(dsr("dsr.csv: independent", sound, rates, Methods.DSR), rates).holds(54);
  }

  @Test
  void directlyStandardisedRatesOfEventsThatAPersonHasMoreThanOnce() {
    List<Line> cells = with("dsr.csv", line -> line.word("area").contains("nonind"));
    Rates rates = new Rates("dsr_nonindependent_input.csv", GoldenStandardised::ofPersons);
    Golden golden = dsr("dsr.csv: not independent", cells, rates, Methods.DSR_PERSONS);
    outer(golden, rates).holds(36);
  }

  /** Persons by how many events each had: these, and their squares, are summed from that. */
  private static Dsr.Stratum ofPersons(Line line) {
    long[] persons =
        IntStream.rangeClosed(1, 4)
            .mapToDouble(each -> line.number("persons_f" + each))
            .mapToLong(people -> Double.isNaN(people) ? 0 : (long) people)
            .toArray();
    return new Dsr.Stratum(
        Dsr.events(persons), Dsr.squares(persons), line.number("pop"), line.number("stdpop"));
  }

  @Test
  void indirectlyStandardisedRatiosAndRates() {
    Areas areas = new Areas("isr_input.csv");
    isr(areas)
        .cell("lower99_8", areas.figure((o, e) -> Isr.lower(o, e, Level.P99_8, 1)))
        .cell("upper99_8", areas.figure((o, e) -> Isr.upper(o, e, Level.P99_8, 1)))
        .holds(108);
  }

  @Test
  void indirectlyStandardisedRatiosWhereAStratumHasNoPeople() {
    isr(new Areas("isr_zeropop_input.csv")).holds(28);
  }

  private static Golden dsr(String what, List<Line> cells, Rates rates, Methods method) {
    return Golden.of(what, cells)
        .cell("total_count", line -> rates.of(line).count())
        .cell("total_pop", line -> rates.of(line).population())
        .cell("value", rates.per(Dsr::value))
        .cell("lower95", rates.per((dsr, k) -> dsr.lower(Level.P95, k)))
        .cell("upper95", rates.per((dsr, k) -> dsr.upper(Level.P95, k)))
        .word("statistic", line -> rates.of(line).statistic((long) line.number("multiplier")))
        .word("method", line -> method.title());
  }

  private static Golden outer(Golden dsr, Rates rates) {
    return dsr.cell("lower99_8", rates.per((rate, k) -> rate.lower(Level.P99_8, k)))
        .cell("upper99_8", rates.per((rate, k) -> rate.upper(Level.P99_8, k)));
  }

  private static Golden isr(Areas areas) {
    return Golden.of(
            "isr.csv: " + areas.file, with("isr.csv", line -> line.is("input_file", areas.file)))
        .cell("observed", areas::observed)
        .cell("expected", areas::expected)
        .cell("ref_rate", line -> isRatio(line) ? Double.NaN : areas.rate(line, 1))
        .cell("value", areas.figure((o, e) -> Isr.ratio(o, e, 1)))
        .cell("lower95", areas.figure((o, e) -> Isr.lower(o, e, Level.P95, 1)))
        .cell("upper95", areas.figure((o, e) -> Isr.upper(o, e, Level.P95, 1)))
        .word("method", line -> Poisson.method(areas.observed(line)));
  }

  private static boolean isRatio(Line line) {
    return line.is("kind", "ratio");
  }

  private static List<Line> with(String file, Function<Line, Boolean> which) {
    return Golden.lines(file).stream().filter(which::apply).toList();
  }

  /** Rates of the areas of an input. */
  private record Rates(String file, Function<Line, Dsr.Stratum> stratum) {

    Dsr of(Line cell) {
      return Dsr.of(
          with(file, line -> line.is("area", cell.word("area"))).stream().map(stratum).toList());
    }

    ToDoubleFunction<Line> per(ToDoubleBiFunction<Dsr, Double> figure) {
      return line -> figure.applyAsDouble(of(line), line.number("multiplier"));
    }
  }

  /** Observed and expected events of the areas of an input. */
  private record Areas(String file) {

    interface Figure {
      double of(double observed, double expected);
    }

    List<Line> of(Line cell) {
      return with(file, line -> line.is("area", cell.word("area")));
    }

    List<Isr.Stratum> strata(Line cell) {
      return of(cell).stream()
          .map(
              line ->
                  new Isr.Stratum(
                      line.number("pop"), line.number("refcount"), line.number("refpop")))
          .toList();
    }

    double observed(Line cell) {
      return of(cell).stream()
          .mapToDouble(line -> line.number("count"))
          .filter(count -> !Double.isNaN(count))
          .sum();
    }

    double expected(Line cell) {
      return Isr.expected(strata(cell));
    }

    /** A ratio times its multiplier, or the rate of a line that wants one. */
    ToDoubleFunction<Line> figure(Figure figure) {
      return line -> {
        double ratio = figure.of(observed(line), expected(line));
        return isRatio(line) ? ratio * line.number("multiplier") : rate(line, ratio);
      };
    }

    double rate(Line line, double ratio) {
      return Isr.rate(ratio, Isr.referenceRate(strata(line)), line.number("multiplier"));
    }
  }
}
