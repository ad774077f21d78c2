package primarycare.table.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.table.column.NotRanked;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;

/** The headlines of attendances and of GPs: rows of {@link Benchmark}. */
public final class BenchmarkHeadlines {

  static final String ATTENDANCES = "A&E attendances per 1,000 registered patients";
  static final String STANDARDISED =
      "A&E attendances over those expected of the same ages and sexes";
  static final String GPS = "Fully qualified GPs per 1,000 registered patients";

  static final String MISSING = "too low, as the extract lacks ";

  /** Reasons for which a caveat has its own words. */
  private static final Set<String> SAID = Set.of(NotRanked.PROVIDER_MISSING, NotRanked.FEW_MONTHS);

  private static final double ALL = 100;

  private BenchmarkHeadlines() {}

  /** Those of a job that asks for these periods. */
  public static Headline.Source of(Job.Breakdown breakdown, Display display) {
    return model -> {
      BenchmarkAreas latest =
          latest(BenchmarkAreas.collected(model, breakdown, Optional.empty(), display));
      return protection -> Benchmark.rows(latest, protection).flatMap(BenchmarkHeadlines::of);
    };
  }

  static BenchmarkAreas latest(BenchmarkAreas given) {
    return new BenchmarkAreas(
        given.baseline(),
        given.display(),
        LatestPeriods.of(
                given.compared(),
                areas -> areas.get(0).measure(),
                areas -> areas.get(0).month(),
                areas -> areas.get(0).period())
            .toList());
  }

  static Stream<Headline> of(Benchmark row) {
    if (!row.measure().equals(Benchmark.AE)) {
      return Stream.of(gps(row));
    }
    return row.comparison().expectedAttendances() == null
        ? Stream.of(attendances(row))
        : Stream.of(attendances(row), standardised(row));
  }

  private static Headline attendances(Benchmark row) {
    BenchmarkValue now = row.now();
    return compared(
        ATTENDANCES,
        row,
        new Headline.Figure(
            now.value(),
            BenchmarkValue.UNIT,
            now.valueLower(),
            now.valueUpper(),
            now.attendances(),
            null,
            now.patients(),
            now.noRateReason()),
        row.comparison().comparatorValue());
  }

  private static Headline standardised(Benchmark row) {
    BenchmarkComparison compared = row.comparison();
    return compared(
        STANDARDISED,
        row,
        new Headline.Figure(
            compared.ratio().standardisedRatio(),
            "ratio; 1 is as many as expected",
            compared.ratio().standardisedRatioLower(),
            compared.ratio().standardisedRatioUpper(),
            row.now().attendances(),
            null,
            compared.expectedAttendances(),
            row.now().noRateReason()),
        1.0);
  }

  private static Headline gps(Benchmark row) {
    BenchmarkValue now = row.now();
    return compared(
        GPS,
        row,
        Headline.Figure.ofPublic(
            now.value(), "FTE per 1,000 patients", now.gpFte(), now.patients(), now.noRateReason()),
        row.comparison().comparatorValue());
  }

  private static Headline compared(
      String indicator, Benchmark row, Headline.Figure figure, Double with) {
    BenchmarkComparison compared = row.comparison();
    boolean isCompared = figure.value() != null && compared.comparator() != null;
    return new Headline(
        indicator,
        new Headline.Area(row.areaType(), row.areaCode(), row.areaName()),
        TimePeriod.of(row.month(), row.period()),
        figure,
        isCompared ? compared.comparator() : null,
        isCompared ? with : null,
        compared.comparison(),
        caveat(row));
  }

  /** Null where all did, or none. */
  private static String reported(Double percent) {
    return percent == null || percent == 0 || percent >= ALL
        ? null
        : String.format(
            Locale.ROOT, "of the practices that reported, with %.1f%% of the patients", percent);
  }

  private static String caveat(Benchmark row) {
    BenchmarkCaveats caveats = row.caveats();
    boolean isFew =
        !row.period().equals(Span.MONTH.label())
            && caveats.monthsCovered() < Span.ROLLING_YEAR.months();
    List<String> said =
        Stream.of(
                caveats.providers().isIncomplete()
                    ? MISSING + caveats.providers().providersMissing()
                    : null,
                isFew ? "of " + caveats.monthsCovered() + " months" : null,
                reported(caveats.patientsCoveredPercent()))
            .filter(Objects::nonNull)
            .toList();
    String reason =
        row.now().value() == null || SAID.contains(String.valueOf(caveats.noComparisonReason()))
            ? null
            : caveats.noComparisonReason();
    List<String> all = Stream.concat(said.stream(), Stream.ofNullable(reason)).toList();
    return all.isEmpty() ? null : String.join("; ", all);
  }
}
