package primarycare.table.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.model.PublicFacts;
import primarycare.organisation.Calendar;
import primarycare.table.workforce.CensusFigure;
import primarycare.table.workforce.GpCapacity;
import primarycare.table.workforce.GpTotals;

/** Fully qualified GPs of areas per registered patient, at each census and in the baseline. */
final class BenchmarkGps {

  static final String INCOMPLETE =
      "the census of the baseline is not at hand, or no practice reported at it";

  private record Named(String type, String code, LocalDate census) {

    private static Named of(GpCapacity row, LocalDate census) {
      return new Named(row.area().areaType(), row.area().areaCode(), census);
    }
  }

  private final List<GpCapacity> rows;
  private final Map<LocalDate, Optional<String>> seriesIssues;
  private final Set<LocalDate> asked;
  private final Optional<Period> baseline;
  private final Map<Named, GpCapacity> censuses = new HashMap<>();

  BenchmarkGps(PublicFacts facts, Optional<Period> baseline) {
    this(
        GpCapacity.ofEveryCensus(facts.censuses(), facts.staff()),
        facts.censuses().calendar(),
        facts.seriesIssues("gp_workforce"),
        baseline);
  }

  /**
   * @param capacity of every census, those of the baseline too
   * @param seriesIssues of the censuses; none or empty where it is not known
   */
  BenchmarkGps(
      Stream<GpCapacity> capacity,
      Calendar calendar,
      Map<LocalDate, Optional<String>> seriesIssues,
      Optional<Period> baseline) {
    this.rows = capacity.filter(row -> row.definition().equals(GpTotals.FULLY_QUALIFIED)).toList();
    this.seriesIssues = seriesIssues;
    this.asked = calendar.asked().stream().map(Month::first).collect(Collectors.toSet());
    this.baseline = baseline;
    rows.forEach(row -> censuses.put(Named.of(row, row.area().month()), row));
  }

  /** Each area at each census that the job asks for. */
  Stream<ComparedArea> areas() {
    return rows.stream()
        .filter(row -> asked.contains(row.area().month()))
        .map(
            row ->
                new ComparedArea(
                    Benchmark.GPS,
                    row.area().month(),
                    row.area().period(),
                    row.area().areaType(),
                    row.area().areaCode(),
                    row.area().areaName(),
                    figure(row.totals().gpFte(), row.totals().patientsCovered(), row),
                    base(row),
                    row.england().englandGpsPer1000(),
                    null,
                    new ComparedArea.Caveat(
                        1,
                        row.totals().patientsCoveredPercent(),
                        AreaProviders.Cover.NOT_KNOWN,
                        row.smallList()),
                    true));
  }

  private static BenchmarkFigure figure(BigDecimal fte, Long covered, GpCapacity row) {
    return new BenchmarkFigure(
        null, number(fte), number(covered), null, row.totals().noRateReason());
  }

  private static Double number(Number number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  /** GPs and patients at the census of the baseline, if it is of the issue of the row. */
  private BenchmarkFigure base(GpCapacity row) {
    LocalDate now = row.area().month();
    BaselineMonths months = BaselineMonths.of(baseline, Month.of(now), Span.MONTH);
    if (months.whyNot() != null) {
      return BenchmarkFigure.none(months.whyNot());
    }
    GpCapacity then = censuses.get(Named.of(row, months.from()));
    if (then == null || then.totals().gpFte() == null || then.totals().patientsCovered() == null) {
      return BenchmarkFigure.none(INCOMPLETE);
    }
    String whyNot = CensusFigure.notOfOneIssue(seriesIssue(now), seriesIssue(months.from()));
    return whyNot == null
        ? figure(then.totals().gpFte(), then.totals().patientsCovered(), then)
        : BenchmarkFigure.none(whyNot);
  }

  private String seriesIssue(LocalDate census) {
    return seriesIssues.getOrDefault(census, Optional.empty()).orElse(null);
  }
}
