package primarycare.sample;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import primarycare.job.Month;

/** The first of a month in the spellings that the publications have used. */
final class Dates {

  private static final DateTimeFormatter MIXED =
      DateTimeFormatter.ofPattern("ddMMMuuuu", Locale.ROOT);

  private Dates() {}

  /** Lists changed to {@code 2026-07-01} with their last issue. */
  static String list(Month month, boolean last) {
    return last ? month.first().toString() : map(month, false);
  }

  static String map(Month month, boolean iso) {
    return iso ? month.first().toString() : month.first().format(MIXED);
  }
}
