package primarycare.table.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.model.PublicFacts;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.table.workforce.CensusFigure;
import primarycare.table.workforce.GpCapacity;
import primarycare.table.workforce.GpTotals;

/** Fully qualified GPs of areas per registered patient, at each census and in the baseline. */
final class BenchmarkGps {

  static final String INCOMPLETE =
      "no census of the baseline is at hand, or no practice reported at one of them";

  private record Named(String type, String code) {

    private static Named of(GpCapacity row) {
      return new Named(row.area().areaType(), row.area().areaCode());
    }
  }

  private final List<GpCapacity> rows;
  private final Map<LocalDate, Optional<String>> seriesIssues;
  private final Set<LocalDate> asked;
  private final boolean hasBaseline;
  private final Set<LocalDate> ofBaseline;
  private final Map<Named, List<GpCapacity>> base = new HashMap<>();

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
    this.hasBaseline = baseline.isPresent();
    this.ofBaseline =
        calendar.given().stream()
            .map(Calendar.Entry::month)
            .filter(month -> baseline.filter(months -> months.contains(month)).isPresent())
            .map(Month::first)
            .collect(Collectors.toSet());
    rows.stream()
        .filter(row -> ofBaseline.contains(row.area().month()))
        .forEach(row -> base.computeIfAbsent(Named.of(row), none -> new ArrayList<>()).add(row));
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
                    true));
  }

  private static BenchmarkFigure figure(BigDecimal fte, Long covered, GpCapacity row) {
    return new BenchmarkFigure(
        null, number(fte), number(covered), null, row.totals().noRateReason());
  }

  private static Double number(Number number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  /** GPs and patients at all censuses of the baseline, if they are of the issue of the row. */
  private BenchmarkFigure base(GpCapacity row) {
    List<GpTotals> censuses =
        base.getOrDefault(Named.of(row), List.of()).stream().map(GpCapacity::totals).toList();
    if (!hasBaseline) {
      return BenchmarkFigure.none(BenchmarkBaseline.NOT_NAMED);
    }
    boolean isComplete =
        !censuses.isEmpty()
            && censuses.size() == ofBaseline.size()
            && censuses.stream().allMatch(of -> of.gpFte() != null && of.patientsCovered() != null);
    String whyNot = isComplete ? notOfOneIssue(row) : INCOMPLETE;
    return whyNot == null
        ? new BenchmarkFigure(
            null,
            number(AreaPractices.total(censuses.stream().map(GpTotals::gpFte))),
            number(AreaPractices.sum(censuses.stream().map(GpTotals::patientsCovered))),
            null,
            null)
        : BenchmarkFigure.none(whyNot);
  }

  /** Null where the row and all censuses of the baseline are of one issue. */
  private String notOfOneIssue(GpCapacity row) {
    List<String> whys =
        ofBaseline.stream()
            .map(
                month ->
                    CensusFigure.notOfOneIssue(seriesIssue(row.area().month()), seriesIssue(month)))
            .filter(Objects::nonNull)
            .toList();
    return whys.contains(CensusFigure.UNKNOWN)
        ? CensusFigure.UNKNOWN
        : whys.stream().findFirst().orElse(null);
  }

  private String seriesIssue(LocalDate census) {
    return seriesIssues.getOrDefault(census, Optional.empty()).orElse(null);
  }
}
