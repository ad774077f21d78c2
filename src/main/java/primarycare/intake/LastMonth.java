package primarycare.intake;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import primarycare.scan.ScanOutcome;

/**
 * The month up to which the dates of a file are plausible: the newest that holds at least a tenth
 * of the usual number of records, or a later one that the file's name or the job tells. The clock
 * is not asked, so that the same file is read in the same way in every year.
 */
final class LastMonth {

  /** The rule that a record breaks whose date is after it. */
  static final String RULE = "date after the file's own month";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(?:(?<year>20\\d\\d)[-_ .]?(?<month>0[1-9]|1[0-2])"
              + "|(?<before>0[1-9]|1[0-2])[-_ .]?(?<after>20\\d\\d))(?!\\d)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<![a-z])(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ .]*"
              + "(?<year>20\\d\\d)");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LETTERS = 3;

  private LastMonth() {}

  /** The month of a file, {@code yyyy-MM}; empty where its months need not be alike. */
  static Optional<String> of(InputFile file, ScanOutcome outcome) {
    SortedMap<String, ScanOutcome.Dated> months = outcome.months();
    Optional<String> newest = outcome.sizes().newest();
    return newest.map(
        month ->
            months.keySet().stream()
                .filter(other -> other.compareTo(month) > 0)
                .filter(other -> isNamed(file, other))
                .reduce(month, (first, second) -> second));
  }

  /** Records dated after it, and the line of the first; empty where there are none. */
  static Optional<ScanOutcome.Dated> late(InputFile file, ScanOutcome outcome) {
    return of(file, outcome)
        .flatMap(
            last ->
                new TreeMap<>(outcome.months())
                    .tailMap(last, false).values().stream()
                        .reduce(
                            (a, b) ->
                                new ScanOutcome.Dated(
                                    a.records() + b.records(),
                                    Math.min(a.firstLine(), b.firstLine()))));
  }

  private static boolean isNamed(InputFile file, String month) {
    return file.given().map(given -> given.toString().equals(month)).orElse(false)
        || names(file.name(), month);
  }

  /** Whether a name holds a month in numbers or in words. */
  static boolean names(String name, String month) {
    Matcher numbers = NUMBERS.matcher(name);
    while (numbers.find()) {
      String found =
          numbers.group("year") == null
              ? numbers.group("after") + "-" + numbers.group("before")
              : numbers.group("year") + "-" + numbers.group("month");
      if (found.equals(month)) {
        return true;
      }
    }
    Matcher words = WORDS.matcher(name);
    while (words.find()) {
      int at = MONTHS.indexOf(words.group("name").toLowerCase(java.util.Locale.ROOT));
      if (month.equals("%s-%02d".formatted(words.group("year"), 1 + at / LETTERS))) {
        return true;
      }
    }
    return false;
  }
}
