package primarycare.table.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Dimension;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.AreasByMonth;
import primarycare.organisation.Calendar;
import primarycare.organisation.ChangedPractices;
import primarycare.organisation.Placement;
import primarycare.organisation.WithoutPractice;
import primarycare.table.column.NoRate;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.ProviderCover;
import primarycare.table.column.TrendComparisons;
import primarycare.table.column.TrendVerdict;

/**
 * Makes what is told of an area in attendance_trend: of each month from the first to the last in
 * which there is the area, though nobody attended.
 *
 * @param base the month of the index; null for the first of each series
 * @param given the months of which there are files, also those that are not asked for
 * @param changed practices that came and went
 * @param providers which of an area's the extract lacks
 */
record TrendSeries(
    List<Month> rebases,
    Month base,
    List<RollingPeriod> given,
    AreasByMonth areas,
    ChangedPractices changed,
    TrendProviders providers)
    implements Serializable {

  static final String NOTHING_GIVEN = "no attendances of the month are given";
  static final String NO_PRACTICE = "the area has no practice in the month";
  static final int YEAR = 12;

  static TrendSeries of(
      Job.Trend trend, Calendar calendar, List<Placement> placements, AreaProviders providers) {
    return new TrendSeries(
        trend.rebase(),
        trend.baseMonth().orElse(null),
        RollingPeriod.months(calendar),
        new AreasByMonth(calendar, placements),
        new ChangedPractices(new AreaMembers(calendar, placements), calendar.entries().size() - 1),
        new TrendProviders(providers));
  }

  /** Of each of the periods. */
  IntFunction<Stream<TrendTold>> of(
      Dossier area, List<RollingPeriod> periods, Protection protection) {
    List<RollingPeriod> months = in(area, periods);
    List<TrendTold> rows =
        IntStream.range(0, Dimension.DEPARTMENT_GROUP.labels().size())
            .mapToObj(department -> new Department(this, area, department, protection))
            .flatMap(department -> department.rows(months).stream())
            .toList();
    return period ->
        rows.stream().filter(row -> row.month().last().equals(periods.get(period).last()));
  }

  private List<RollingPeriod> in(Dossier area, List<RollingPeriod> months) {
    int[] there =
        IntStream.range(0, months.size()).filter(i -> isThere(area, months.get(i))).toArray();
    return there.length == 0 ? List.of() : months.subList(there[0], there[there.length - 1] + 1);
  }

  /** Null where there is something to tell. */
  private String missing(Dossier area, RollingPeriod month) {
    return !isGiven(month) ? NOTHING_GIVEN : isThere(area, month) ? null : NO_PRACTICE;
  }

  private boolean isThere(Dossier area, RollingPeriod month) {
    return areas.has(area.area().type(), area.area().code(), month.members()[0]);
  }

  private boolean isGiven(RollingPeriod month) {
    return given.stream().anyMatch(own -> own.last().equals(month.last()));
  }

  private ChangedPractices.Changed changed(Dossier area, RollingPeriod month) {
    return changed.since(area.area().type(), area.area().code(), month.members()[0]);
  }

  /**
   * The attendances of an area in a department group.
   *
   * @param number of the group, where 0 is all
   */
  private record Department(TrendSeries trend, Dossier area, int number, Protection protection) {

    private List<TrendTold> rows(List<RollingPeriod> months) {
      List<ProcessChart.Point> aDay = months.stream().map(this::aDay).toList();
      List<TrendRate> rates =
          IntStream.range(0, aDay.size()).mapToObj(i -> rate(months.get(i), aDay.get(i))).toList();
      ProcessChart.Series chart =
          ProcessChart.Series.of(
              aDay, rates.stream().map(TrendRate::thousandPatientDays).toList(), trend.rebases());
      List<ProcessChart> charts = chart.charts();
      return IntStream.range(0, months.size())
          .mapToObj(
              i ->
                  row(
                      months.get(i),
                      aDay.get(i),
                      rates.get(i),
                      charts.get(i),
                      i < months.size() - 1 ? TrendVerdict.NONE : verdict(chart, months),
                      comparisons(aDay, i, months)))
          .toList();
    }

    private TrendTold row(
        RollingPeriod month,
        ProcessChart.Point point,
        TrendRate rate,
        ProcessChart chart,
        TrendVerdict verdict,
        TrendComparisons comparisons) {
      return new TrendTold(
          area.area(),
          month,
          Dimension.DEPARTMENT_GROUP.labels().get(number),
          allocated(month),
          point,
          trend.missing(area, month),
          rate,
          TrendMembership.of(trend.changed(area, month)),
          chart,
          verdict,
          comparisons,
          ProviderCover.of(trend.providers().of(area, month)));
    }

    /** With the last month in which the area had other practices than it has. */
    private TrendVerdict verdict(ProcessChart.Series chart, List<RollingPeriod> months) {
      TrendVerdict verdict =
          trend.providers().verdict(chart.verdict(), area, given(months, chart.lastFrom()));
      return months.stream()
          .filter(month -> !trend.changed(area, month).isNothing())
          .map(month -> month.last().first())
          .filter(month -> !month.isBefore(chart.lastFrom()))
          .max(LocalDate::compareTo)
          .map(verdict::withOtherPractices)
          .orElse(verdict);
    }

    private List<RollingPeriod> given(List<RollingPeriod> months, LocalDate from) {
      return months.stream()
          .filter(month -> !month.last().first().isBefore(from))
          .filter(month -> trend.missing(area, month) == null)
          .toList();
    }

    private TrendComparisons comparisons(
        List<ProcessChart.Point> aDay, int place, List<RollingPeriod> months) {
      RollingPeriod month = months.get(place);
      TrendComparisons all = TrendComparisons.of(aDay, place, trend.base(), yearBefore(month));
      return trend.providers().compared(all, area, month, before(month));
    }

    private ProcessChart.Point aDay(RollingPeriod month) {
      return new ProcessChart.Point(
          month.last(),
          month.days(),
          protection.show(count(month), trend.missing(area, month) == null));
    }

    private TrendRate rate(RollingPeriod month, ProcessChart.Point point) {
      String reason = noRate(month);
      return reason == null
          ? TrendRate.of(point.shown(), patients(month), month.days())
          : TrendRate.none(reason);
    }

    /** Null where there is a rate. */
    private String noRate(RollingPeriod month) {
      if (WithoutPractice.codes().contains(area.area().code())) {
        return NoRate.NO_LIST_OF_THEM;
      }
      String missing = trend.missing(area, month);
      if (missing != null) {
        return missing;
      }
      if (month.listsMissing() > 0) {
        return NoRate.noList(month).orElseThrow();
      }
      if (protection.mayBeSomebody(area.unlisted(month, group(), Dossier.ALL, Dossier.ALL))) {
        return NoRate.NOT_ON_LIST;
      }
      return patients(month) == 0 ? NoRate.NOBODY : null;
    }

    private long patients(RollingPeriod month) {
      int scheme = area.shape().fiveYear();
      int first = area.shape().firstBand(scheme);
      return IntStream.range(first, first + area.shape().bandsOf(scheme))
          .mapToLong(band -> area.patients(month, Dossier.ALL, band).count())
          .sum();
    }

    private Optional<RollingPeriod> before(RollingPeriod month) {
      return trend.given().stream()
          .filter(before -> before.last().until(month.last()) == YEAR)
          .filter(before -> trend.isThere(area, before))
          .findFirst();
    }

    private Shown yearBefore(RollingPeriod month) {
      return before(month)
          .map(before -> protection.show(count(before)))
          .orElse(Shown.NOT_AVAILABLE);
    }

    private Count count(RollingPeriod month) {
      return area.allAges(month, group(), Dossier.ALL, area.shape().fiveYear());
    }

    private boolean allocated(RollingPeriod month) {
      return trend.missing(area, month) == null
          && protection.mayBeSomebody(area.allocated(month, group(), Dossier.ALL, Dossier.ALL));
    }

    private int group() {
      return Shape.published(number);
    }
  }
}
