package primarycare.table.benchmark;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.model.AreasCompared;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.SmallList;
import primarycare.table.column.NoRate;
import primarycare.table.column.NotRanked;

/** A&amp;E attendances of areas per registered patient, in each period and in the baseline. */
final class BenchmarkAttendances {

  static final String INCOMPLETE =
      "a month of the baseline has no attendances at hand, or the area no list";

  static final String OTHER_PROVIDERS =
      "the extract lacks other hospitals of the area in the baseline than in the period";

  private record Named(String type, String code) {}

  private final AreasCompared known;
  private final Calendar calendar;
  private final Optional<Period> baseline;

  /** By area and month in which it has practices; null where none of them is on a list. */
  private final Map<Named, Map<Integer, Long>> patients = new HashMap<>();

  BenchmarkAttendances(AreasCompared known, Optional<Period> baseline) {
    this.known = known;
    this.calendar = known.practices().calendar();
    this.baseline = baseline;
    List<Calendar.Entry> months = calendar.entries();
    IntStream.range(0, months.size())
        .filter(month -> months.get(month).given())
        .forEach(month -> addPatients(month, months.get(month)));
  }

  /** Numbers of these months in the calendar, as far as they are given. */
  private int[] numbers(Period of) {
    List<Calendar.Entry> months = calendar.entries();
    return IntStream.range(0, months.size())
        .filter(month -> months.get(month).given() && of.contains(months.get(month).month()))
        .toArray();
  }

  private void addPatients(int month, Calendar.Entry entry) {
    for (AreaPractices area : known.practices().areas(entry)) {
      patients
          .computeIfAbsent(new Named(area.type(), area.code()), none -> new HashMap<>())
          .put(month, area.sum(AreaPractices.Member::patients));
    }
  }

  /** Each area in each period in some month of which it has practices. */
  Stream<ComparedArea> in(Job.Breakdown breakdown) {
    List<RollingPeriod> ofAreas = RollingPeriod.of(calendar, breakdown.periods(false));
    List<RollingPeriod> ofPractices = RollingPeriod.of(calendar, breakdown.periods(true));
    return known.attended().stream()
        .map(area -> new Own(area, patients.get(new Named(area.area().type(), area.area().code()))))
        .filter(area -> area.patients() != null)
        .flatMap(
            area ->
                (area.isPractice() ? ofPractices : ofAreas)
                    .stream().filter(area::isThere).map(period -> compared(area, period)));
  }

  private ComparedArea compared(Own area, RollingPeriod period) {
    return new ComparedArea(
        Benchmark.AE,
        period.last().first(),
        period.span().label(),
        area.attended().area().type(),
        area.code(),
        area.attended().area().name(),
        area.in(period),
        base(area, period),
        england(period),
        expected(area, period),
        caveat(area, period),
        known
            .published()
            .of(area.attended().area().type(), area.code())
            .has(period.span(), period.last()));
  }

  private ComparedArea.Caveat caveat(Own area, RollingPeriod period) {
    AreaProviders.Cover cover = cover(area, period.members());
    long months = area.months(period);
    return new ComparedArea.Caveat(
        months, null, cover, NotRanked.reason(cover, months, period.span(), area.isSmall(period)));
  }

  private AreaProviders.Cover cover(Own area, int[] months) {
    return known.areaProviders().of(area.attended().area().type(), area.code(), months);
  }

  private Double england(RollingPeriod period) {
    double rate =
        known.national() == null ? Double.NaN : known.national().all(period, Benchmark.PER);
    return Double.isNaN(rate) ? null : (Double) rate;
  }

  private Double expected(Own area, RollingPeriod period) {
    double expected =
        known.national() == null || period.listsMissing() > 0
            ? Double.NaN
            : area.attended().expected(known.national(), period);
    return Double.isNaN(expected) ? null : (Double) expected;
  }

  /** What the area has in its months of the baseline, over as many days as the period has. */
  private BenchmarkFigure base(Own area, RollingPeriod period) {
    BaselineMonths months = BaselineMonths.of(baseline, period.last(), period.span());
    if (months.whyNot() != null) {
      return BenchmarkFigure.none(months.whyNot());
    }
    int[] ofBaseline = numbers(months.months());
    long listed = IntStream.of(ofBaseline).filter(area::isListed).count();
    if (listed < months.months().months().size()) {
      return BenchmarkFigure.none(INCOMPLETE);
    }
    if (cover(area, period.members()).lacksOthersThan(cover(area, ofBaseline))) {
      return BenchmarkFigure.none(OTHER_PROVIDERS);
    }
    long patientDays =
        IntStream.of(ofBaseline).mapToLong(month -> area.patients().get(month) * days(month)).sum();
    return new BenchmarkFigure(
        area.attended().in(ofBaseline),
        null,
        (double) patientDays / period.days(),
        area.attended().unlisted(ofBaseline),
        null);
  }

  private long days(int month) {
    Month of = calendar.entries().get(month).month();
    return ChronoUnit.DAYS.between(of.first(), of.plus(1).first());
  }

  /**
   * An area with what is known of it.
   *
   * @param patients by month; null for people of no practice, whom no list covers
   */
  private record Own(AttendedMonths attended, Map<Integer, Long> patients) {

    private boolean isPractice() {
      return attended.area().type().equals(History.PRACTICE);
    }

    private String code() {
      return attended.area().code();
    }

    private boolean isListed(int month) {
      return patients.get(month) != null;
    }

    private boolean isThere(RollingPeriod period) {
      return months(period) > 0;
    }

    private long months(RollingPeriod period) {
      return IntStream.of(period.members()).filter(patients::containsKey).count();
    }

    private boolean isSmall(RollingPeriod period) {
      long listed = IntStream.of(period.members()).filter(this::isListed).count();
      return isPractice() && listed > 0 && SmallList.is(people(period), listed);
    }

    private long people(RollingPeriod period) {
      return IntStream.of(period.members())
          .mapToObj(patients::get)
          .filter(Objects::nonNull)
          .mapToLong(Long::longValue)
          .sum();
    }

    private BenchmarkFigure in(RollingPeriod period) {
      long people = people(period);
      String whyNot = whyNot(period, people);
      return new BenchmarkFigure(
          attended.in(period.members()),
          null,
          whyNot == null ? (Double) ((double) people / period.months()) : null,
          period.listsMissing() == 0 ? attended.unlisted(period.members()) : null,
          whyNot);
    }

    /** Null where the lists of the period divide its attendances. */
    private String whyNot(RollingPeriod period, long people) {
      if (period.listsMissing() > 0) {
        return NoRate.noList(period).orElseThrow();
      }
      return people == 0 ? NoRate.NOBODY : null;
    }
  }
}
