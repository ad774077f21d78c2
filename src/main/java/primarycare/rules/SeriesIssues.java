package primarycare.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import primarycare.intake.LoadedFile;

/**
 * Which issue of the practice-level workforce series a file belongs to: figures of two issues are
 * not of one series.
 *
 * <p>Censuses before September 2015 were collected in another way. NHS England issued the whole
 * series anew in August 2021, with other measures, and on 10 February 2022. The measures of a
 * file's layout tell it from the first; a census of January 2022 or later can only be of the last.
 * Between them the day of publication decides, which the job has to name: a file of an earlier
 * census may be of either issue.
 */
public final class SeriesIssues {

  static final String BEFORE = "before September 2015";
  static final String FIRST = "before August 2021";
  static final String SECOND = "August 2021 to February 2022";
  static final String THIRD = "since 10 February 2022";

  /** The layout whose measures leave out registrars only, as none does that came after it. */
  static final String EXCLUDING_REGISTRARS = "practice-level (excluding registrars)";

  /** The layout of the yearly censuses that were collected in another way, and counted others. */
  static final String EXCLUDING_RETAINERS = "practice-level (excluding registrars and retainers)";

  private static final LocalDate FIRST_ISSUE = LocalDate.of(2015, 9, 1);
  private static final LocalDate SECOND_ISSUE = LocalDate.of(2021, 8, 1);
  private static final LocalDate THIRD_ISSUE = LocalDate.of(2022, 2, 10);
  private static final LocalDate ONLY_THIRD = LocalDate.of(2022, 1, 1);

  private SeriesIssues() {}

  /** The issue of each census month; empty where a file's is not known, or two files differ. */
  public static Map<LocalDate, Optional<String>> byMonth(List<LoadedFile> files) {
    Map<LocalDate, Optional<String>> seriesIssues = new TreeMap<>();
    for (LoadedFile file : files) {
      for (String period : file.periods()) {
        LocalDate month = LocalDate.parse(period).withDayOfMonth(1);
        seriesIssues.merge(
            month,
            of(file.entry().layout(), month, file.published()),
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    return seriesIssues;
  }

  static Optional<String> of(String layout, LocalDate month, Optional<LocalDate> published) {
    if (layout.equals(EXCLUDING_RETAINERS) || month.isBefore(FIRST_ISSUE)) {
      return Optional.of(BEFORE);
    }
    if (layout.equals(EXCLUDING_REGISTRARS)) {
      return Optional.of(FIRST);
    }
    if (!month.isBefore(ONLY_THIRD)) {
      return Optional.of(THIRD);
    }
    return published.map(SeriesIssues::of);
  }

  private static String of(LocalDate published) {
    if (published.isBefore(SECOND_ISSUE)) {
      return FIRST;
    }
    return published.isBefore(THIRD_ISSUE) ? SECOND : THIRD;
  }
}
