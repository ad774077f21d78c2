package primarycare.table.column;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.job.Month;
import primarycare.statistics.ChartEnd;
import primarycare.statistics.Improvement;
import primarycare.statistics.XmrLimits;

/** The one answer of a series, in its latest month. */
public record TrendVerdict(
    @Column(
            value =
                "What the series says in its latest month, in the words of Making Data Count:"
                    + " special cause of improvement, special cause of concern, or of a measure of"
                    + " which more is neither better nor worse special cause, high or special"
                    + " cause, low; common cause; too few months (fewer than 13 make the limits);"
                    + " no limits; or not compared (the extract lacks a hospital in some months).",
            whenEmpty = NOT_LATEST)
        String verdict,
    @Column(
            value =
                "What the verdict rests on: each run of months that holds at the end, said once"
                    + " with the month that it began in, as in falling since March 2026.",
            whenEmpty = NOT_LATEST)
        String verdictReason) {

  public static final TrendVerdict NONE = new TrendVerdict(null, null);

  static final String NOT_LATEST = "the month is not the latest of its series";
  static final String TOO_FEW_MONTHS = "too few months";
  static final String NO_LIMITS = "no limits";
  static final String NOT_COMPARED = "not compared";

  /** Of a series without limits. */
  static TrendVerdict without(String verdict, String reason) {
    return new TrendVerdict(verdict, reason);
  }

  /** Of a series whose months lack different providers, as {@link ProviderCover} has them. */
  public static TrendVerdict ofOtherProviders(List<String> missing) {
    String providers =
        missing.stream()
            .filter(some -> !some.isEmpty())
            .flatMap(some -> Stream.of(some.split(", ")))
            .distinct()
            .sorted()
            .collect(joining(", "));
    return new TrendVerdict(
        NOT_COMPARED, "the extract lacks provider " + providers + " in some of the months alone");
  }

  /**
   * Of a chart.
   *
   * @param months of the figures
   * @param values one that is not known where the month has none
   * @param limits of these
   */
  public static TrendVerdict of(
      List<LocalDate> months, double[] values, XmrLimits limits, Improvement improvement) {
    ChartEnd end = ChartEnd.of(values, limits);
    if (end.last() < 0 || limits.isTrial()) {
      return new TrendVerdict(TOO_FEW_MONTHS, "fewer than 13 months make the limits");
    }
    String reason =
        end.signs().isEmpty()
            ? "no rule of special cause holds in " + Month.of(months.get(end.last())).inWords()
            : end.signs().stream().map(s -> words(months, s, end.last())).collect(joining(", "));
    return new TrendVerdict(improvement.verdict(end.variation()), reason);
  }

  /** The same of an area that had other practices, up to a month. */
  public TrendVerdict withOtherPractices(LocalDate until) {
    return new TrendVerdict(
        verdict,
        verdictReason + "; the area had other practices until " + Month.of(until).inWords());
  }

  private static String words(List<LocalDate> months, ChartEnd.Sign sign, int last) {
    String when = sign.since() < last ? " since " : " in ";
    return sign.words() + when + Month.of(months.get(sign.since())).inWords();
  }
}
