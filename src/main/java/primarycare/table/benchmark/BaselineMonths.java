package primarycare.table.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;

/**
 * The months of the baseline that a period is compared with: they are of the same months of the
 * year, and none is of the period.
 *
 * @param months null for none
 * @param whyNot why there are none; null where there are some
 */
record BaselineMonths(Period months, String whyNot) {

  static final String NOT_NAMED = "the job names no baseline";
  static final String SHARED = "the baseline has months of the period";
  static final String OTHER_MONTHS =
      "the baseline is of other months of the year than the period, so that seasons would differ";

  private static final int YEAR = 12;

  /**
   * @param baseline that the job names; empty for none
   * @param last month of the period
   */
  static BaselineMonths of(Optional<Period> baseline, Month last, Span span) {
    if (baseline.isEmpty()) {
      return new BaselineMonths(null, NOT_NAMED);
    }
    Month first = last.plus(1 - span.months());
    if (baseline.get().from().compareTo(last) <= 0 && first.compareTo(baseline.get().to()) <= 0) {
      return new BaselineMonths(null, SHARED);
    }
    return (span.months() == YEAR ? years(baseline.get()) : latest(baseline.get(), last))
        .map(months -> new BaselineMonths(months, null))
        .orElse(new BaselineMonths(null, OTHER_MONTHS));
  }

  /** Those of an area's row in the table. */
  static BaselineMonths of(Optional<Period> baseline, ComparedArea area) {
    Span span = area.period().equals(Span.ROLLING_YEAR.label()) ? Span.ROLLING_YEAR : Span.MONTH;
    return of(baseline, Month.of(area.month()), span);
  }

  /** All of a baseline of whole years. */
  private static Optional<Period> years(Period baseline) {
    return Optional.of(baseline).filter(whole -> whole.months().size() % YEAR == 0);
  }

  /** The latest month of the baseline that is the same of the year. */
  private static Optional<Period> latest(Period baseline, Month month) {
    return IntStream.range(0, Math.min(YEAR, baseline.months().size()))
        .mapToObj(before -> baseline.to().plus(-before))
        .filter(other -> other.month() == month.month())
        .map(other -> new Period(other, other))
        .findFirst();
  }

  LocalDate from() {
    return months == null ? null : months.from().first();
  }

  LocalDate to() {
    return months == null ? null : months.to().first();
  }
}
