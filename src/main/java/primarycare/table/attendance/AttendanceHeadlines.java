package primarycare.table.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.dossier.Needs;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.model.ReferenceModel;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;

/** The headlines of what attendances show: shares of {@link AttendanceNeed}, and of care homes. */
public final class AttendanceHeadlines {

  private static final double PERCENT = 100;

  /**
   * A share of the attendances that tell.
   *
   * @param indicator in words
   * @param sign the count of those that show it
   * @param told the count of those that carry the field
   */
  record Share(String indicator, String sign, String told) {}

  static final List<Share> SHARES =
      List.of(
          new Share("A&E attendances of low acuity", Needs.LOW_ACUITY, Needs.WITH_ACUITY),
          new Share("A&E attendances in practice opening hours", Needs.IN_HOURS, Needs.WITH_TIME),
          new Share("A&E attendances left before treatment", Needs.LEFT, Needs.WITH_STATUS),
          new Share("A&E attendances streamed elsewhere", Needs.STREAMED, Needs.WITH_STATUS),
          new Share("Non-urgent A&E attendances", Needs.NON_URGENT, Needs.WITH_CARE));

  /** {@link CareHomeUse} has it of years alone. */
  static final Share OF_CARE_HOMES =
      new Share(
          "A&E attendances of care-home residents", Needs.CARE_HOME, Needs.WITH_ACCOMMODATION);

  /**
   * Attendances of an area in a period.
   *
   * @param month with which the period ends
   * @param counts by sign
   */
  record Signs(
      String areaType,
      String areaCode,
      String areaName,
      LocalDate month,
      String period,
      Count all,
      Map<String, Count> counts)
      implements NeedCounts, Serializable {

    private static Signs of(Dossier area, RollingPeriod period) {
      Map<String, Count> counts = new HashMap<>();
      Needs.counts().forEach(sign -> counts.put(sign, count(area, period, Needs.sign(sign))));
      return new Signs(
          area.area().type(),
          area.area().code(),
          area.area().name(),
          period.last().first(),
          period.span().label(),
          count(area, period, Shape.EVERY),
          counts);
    }

    private static Count count(Dossier area, RollingPeriod period, int sign) {
      return area.needs(period, Dossier.ALL, Dossier.ALL, sign).count();
    }

    @Override
    public Count count(String sign) {
      return counts.get(sign);
    }

    private boolean isOfYear() {
      return period.equals(Span.ROLLING_YEAR.label());
    }
  }

  private AttendanceHeadlines() {}

  /** Those of a job that asks for these periods. */
  public static Headline.Source of(Job.Breakdown breakdown, Display display) {
    return model -> {
      List<Signs> latest = latest(collected(model, breakdown));
      return protection -> rows(latest, display.completenessPercent(), protection);
    };
  }

  static List<Signs> latest(List<Signs> all) {
    return LatestPeriods.of(all, signs -> Needs.ATTENDANCES, Signs::month, Signs::period).toList();
  }

  /** Of each area and period of which attendance_need has rows. */
  private static List<Signs> collected(ReferenceModel model, Job.Breakdown breakdown) {
    List<RollingPeriod> periods =
        RollingPeriod.of(model.ofAttendances().calendar(), breakdown.periods(false));
    return model
        .dossiers()
        .ofAreas()
        .folded(
            dossiers -> {
              ArrayList<Signs> some = new ArrayList<>();
              dossiers.forEachRemaining(area -> add(area, periods, some));
              return some;
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static void add(Dossier area, List<RollingPeriod> periods, List<Signs> to) {
    for (RollingPeriod period : periods) {
      boolean isPublished =
          area.published().has(period.span(), period.last())
              && area.published().hasNeeds(period.span(), false);
      if (isPublished && !area.isPractice() && !Signs.count(area, period, Shape.EVERY).isZero()) {
        to.add(Signs.of(area, period));
      }
    }
  }

  static Stream<Headline> rows(List<Signs> latest, double leastPercent, Protection protection) {
    return latest.stream()
        .flatMap(
            area ->
                shares(area)
                    .map(
                        share ->
                            row(
                                area,
                                share,
                                new NeedTold(
                                    area, protection.show(area.all()), leastPercent, protection))));
  }

  private static Stream<Share> shares(Signs area) {
    return area.isOfYear()
        ? Stream.concat(SHARES.stream(), Stream.of(OF_CARE_HOMES))
        : SHARES.stream();
  }

  private static Headline row(Signs area, Share share, NeedTold told) {
    Shown with = told.with(share.told());
    Shown sign = told.count(share.sign(), share.told());
    ToldShare of = told.share(sign, with);
    Double value = of.share() == null ? null : (Double) (of.share() * PERCENT);
    return Headline.alone(
        share.indicator(),
        new Headline.Area(area.areaType(), area.areaCode(), area.areaName()),
        TimePeriod.of(area.month(), area.period()),
        new Headline.Figure(
            value,
            "%",
            null,
            null,
            sign,
            null,
            value == null ? null : (Double) with.orNaN(),
            value == null ? whyNot(sign, with, of, told) : null),
        value == null ? null : caveat(of, told.completeness(with)));
  }

  private static String whyNot(Shown sign, Shown with, ToldShare of, NeedTold told) {
    if (sign.status() == Shown.Status.NOT_AVAILABLE) {
      return "no attendance tells";
    }
    return of.least() == null || told.completeness(with) == null
        ? "attendances are suppressed"
        : "of too few attendances that tell, " + ofAll(of);
  }

  /** Null where all tell. */
  private static String caveat(ToldShare of, Double completeness) {
    return completeness == null || completeness >= 1
        ? null
        : String.format(
            Locale.ROOT, "of the %.1f%% that tell; %s", completeness * PERCENT, ofAll(of));
  }

  private static String ofAll(ToldShare of) {
    return String.format(
        Locale.ROOT, "%.1f%% to %.1f%% of all", of.least() * PERCENT, of.most() * PERCENT);
  }
}
