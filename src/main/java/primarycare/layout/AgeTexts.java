package primarycare.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in words, as {@code 45 years}, {@code 2y 3m}, {@code 6 months}, {@code 3 weeks}, {@code <1}.
 */
final class AgeTexts {

  private static final Pattern UNDER_ONE =
      Pattern.compile(
          "(<|under|less than) ?1( ?(y|yrs?|years?))?( old)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTS =
      Pattern.compile(
          part("years", "y|yr|yrs|year|years")
              + part("months", "m|mo|mos|mth|mths|month|months")
              + part("weeks", "w|wk|wks|week|weeks")
              + part("days", "d|day|days")
              + part("hours", "h|hr|hrs|hour|hours")
              + "(?: old)?",
          Pattern.CASE_INSENSITIVE);

  private static final int MONTHS = 12;
  private static final double DAYS = 365.25;
  private static final int DAYS_OF_A_WEEK = 7;

  private AgeTexts() {}

  /** Completed years; empty for a text that tells none. */
  static Optional<Long> years(String text) {
    if (UNDER_ONE.matcher(text).matches()) {
      return Optional.of(0L);
    }
    Matcher parts = PARTS.matcher(text);
    return text.isEmpty() || !Character.isDigit(text.charAt(0)) || !parts.matches()
        ? Optional.empty()
        : Optional.of(years(parts));
  }

  private static long years(Matcher parts) {
    double days = number(parts, "weeks") * DAYS_OF_A_WEEK + number(parts, "days");
    return number(parts, "years") + number(parts, "months") / MONTHS + (long) (days / DAYS);
  }

  private static long number(Matcher parts, String unit) {
    return parts.group(unit) == null ? 0 : Long.parseLong(parts.group(unit));
  }

  private static String part(String unit, String names) {
    return "(?:(?<" + unit + ">\\d{1,4})(?:\\.0+)? ?(?:" + names + ")\\b[ ,]{0,2}(?:and )?)?";
  }
}
