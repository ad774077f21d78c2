package primarycare.table.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.Protection;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.model.ReferenceModel;
import primarycare.organisation.History;
import primarycare.organisation.WithoutPractice;
import primarycare.reconcile.AttendancesAgree;
import primarycare.reconcile.Reconciliation;
import primarycare.table.attendance.AttendedAreas;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.NotRanked;
import primarycare.table.column.ProviderCover;
import primarycare.table.kind.ExactRows;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.spec.RecordTable;

/**
 * How each area stands beside its own base line, beside England or the whole area, and among its
 * like.
 *
 * <p>Grain: measure, period, area. Measures: A&amp;E attendances and fully qualified GPs, each per
 * 1,000 registered patients. Attendances of people of no practice of the area have no row.
 */
@Table(
    title =
        "Each area compared with its own baseline, with England or the whole area, and with"
            + " other areas of its type",
    grain = "measure, period, area",
    method =
        "Answers whether an area is better served than it was, than elsewhere, and than others of"
            + " its type. Attendances are those of attendance_by_age_band at every age, GPs the"
            + " fully qualified ones of gp_capacity. A month is compared with"
            + " the latest month of the job's baseline that is the same of the year, a year with"
            + " all of a baseline of whole years, and nothing with a baseline that has months of"
            + " its own period. Values and labels"
            + " are made from the protected counts, of areas that have a row."
            + " Months differ in length: attendances of the baseline"
            + " are per patient and day, for as many days as the period has. GPs of two vintages"
            + " of the series are not compared, as in workforce_trend. Older and younger people"
            + " attend more, so an area's attendances are compared with those that its patients"
            + " would have at England's rates by age and sex, and with none where these are not"
            + " given: "
            + AttendanceColumns.BENCHMARK
            + ", with limits of a count of events. GPs are counted, not sampled, and have no"
            + " limits: higher or lower where they differ from the other figure by more than"
            + " a share of it, 2% unless the job says otherwise: a rule of display,"
            + " display.similarPercent of the job, for which there is no published source."
            + NotRanked.AMONG_TEN
            + ProviderCover.METHOD
            + " Such an area is compared with nothing and not ranked, nor is one of fewer than 12"
            + " months of a year."
            + NotRanked.METHOD
            + CellWords.UNLESS
            + "of attendances, "
            + CellWords.YEARS
            + "; "
            + CellWords.NO_MONTHS
            + "; "
            + CellWords.TYPES,
    reads = {"registered_patients", "practice_map", "ae_attendance"})
@Earlier(baseline = true)
public record Benchmark(
    @Key(AE + " or " + GPS + ".") String measure,
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    BenchmarkValue now,
    BenchmarkBaseline base,
    BenchmarkComparison comparison,
    BenchmarkCaveats caveats) {

  static final String AE = "ae_attendances_per_1000";
  static final String GPS = "gps_per_1000";

  /** Of so many patients each measure is. */
  static final double PER = 1000;

  /** The table of a job that asks for these periods and this trend. */
  public static PublishedTable table(Job.Breakdown breakdown, Job.Trend trend, Display display) {
    return SourceTable.of(
            Benchmark.class,
            model -> BenchmarkAreas.collected(model, breakdown, trend.baseline(), display),
            Benchmark::rows)
        .by(ReferenceModel::ofAttendances)
        .with((model, given, exact) -> agree(breakdown, model, given));
  }

  /** The rows of each measure and period, whose areas are compared with each other. */
  static Stream<Benchmark> rows(BenchmarkAreas given, Protection protection) {
    return given.compared().stream()
        .map(areas -> areas.stream().map(area -> area.known(protection)).toList())
        .flatMap(areas -> rows(given, areas, protection));
  }

  private static Stream<Benchmark> rows(
      BenchmarkAreas given, List<ComparedArea> areas, Protection protection) {
    ComparedAreas compared = new ComparedAreas(areas, protection, given.display());
    Double whole =
        compared.whole().stream()
            .mapToObj(areas::get)
            .filter(ComparedArea::published)
            .findFirst()
            .map(area -> BenchmarkValue.of(area.now(), protection).value())
            .orElse(null);
    return IntStream.range(0, areas.size())
        .filter(place -> areas.get(place).published())
        .mapToObj(
            place -> {
              ComparedArea area = areas.get(place);
              BenchmarkValue now = BenchmarkValue.of(area.now(), protection);
              BenchmarkComparison comparison =
                  BenchmarkComparison.of(compared, place, now, whole, protection);
              return new Benchmark(
                  area.measure(),
                  area.month(),
                  area.period(),
                  area.areaType(),
                  area.areaCode(),
                  area.areaName(),
                  now,
                  BenchmarkBaseline.of(given, area, compared.rate(place), now.value(), protection),
                  comparison,
                  BenchmarkCaveats.of(area, compared.ranked(place) != null, now, comparison));
            });
  }

  /** Of all areas that are compared, whether or not they have a row, in a job that has months. */
  static Stream<Reconciliation> agree(
      Job.Breakdown breakdown, ReferenceModel model, BenchmarkAreas given) {
    return breakdown.periods(false).contains(Span.MONTH)
        ? AttendancesAgree.of(
            "benchmark",
            attended(given),
            AttendedAreas.of(model).stream()
                .filter(area -> !WithoutPractice.codes().contains(area.areaCode()))
                .toList())
        : Stream.empty();
  }

  /** What rows of months give areas but practices, or would where they are not published. */
  static List<AttendancesAgree.OfArea> attended(BenchmarkAreas given) {
    ExactRows<Benchmark> exact =
        ExactRows.of(RecordTable.of(Benchmark.class), shown -> rows(given.withEveryRow(), shown));
    return exact.rows().stream()
        .filter(
            row ->
                row.period().equals(Span.MONTH.label())
                    && row.measure().equals(AE)
                    && !row.areaType().equals(History.PRACTICE))
        .map(
            row ->
                new AttendancesAgree.OfArea(
                    row.month(),
                    row.areaType(),
                    row.areaCode(),
                    (Long) exact.get(row, Columns.ATTENDANCES)))
        .toList();
  }
}
