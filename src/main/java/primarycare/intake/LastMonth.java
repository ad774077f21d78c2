package primarycare.intake;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.layout.FileMonth;
import primarycare.scan.ScanOutcome;

/**
 * The month up to which the dates of a file are plausible: the newest that holds at least a tenth
 * of the usual number of records, or a later one that the file's name or the job tells. The clock
 * is not asked, so that the same file is read in the same way in every year.
 */
final class LastMonth {

  /** The rule that a record breaks whose date is after it. */
  static final String RULE = "date after the file's own month";

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
    return Stream.concat(file.given().stream(), FileMonth.told(file.written()).stream())
        .anyMatch(told -> told.toString().equals(month));
  }
}
