package primarycare.table.headline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of each measure and kind of period the latest that is there, and the one a year before it. */
public final class LatestPeriods {

  private final Map<List<String>, LocalDate> latest = new HashMap<>();

  private LatestPeriods() {}

  /**
   * What is of these periods.
   *
   * @param all of every period
   * @param measure what is measured
   * @param month with which the period of one ends or begins
   * @param period its kind
   */
  public static <T> Stream<T> of(
      List<T> all,
      Function<T, String> measure,
      Function<T, LocalDate> month,
      Function<T, String> period) {
    LatestPeriods periods = new LatestPeriods();
    Function<T, List<String>> like = one -> List.of(measure.apply(one), period.apply(one));
    BinaryOperator<LocalDate> later = (one, other) -> one.isAfter(other) ? one : other;
    all.forEach(one -> periods.latest.merge(like.apply(one), month.apply(one), later));
    return all.stream().filter(one -> periods.has(like.apply(one), month.apply(one)));
  }

  private boolean has(List<String> like, LocalDate month) {
    LocalDate last = latest.get(like);
    return month.equals(last) || month.equals(last.minusYears(1));
  }
}
