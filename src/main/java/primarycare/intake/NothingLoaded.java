package primarycare.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import primarycare.job.Problem;
import primarycare.layout.KnownFile;
import primarycare.layout.Sources;
import primarycare.scan.ScanOutcome;

/**
 * Files that were read and of which no record counts, because all are excluded.
 *
 * <p>Such a file is most often another than the one that was meant. Where files add up, as extracts
 * of attendances do, one of them may rightly have nothing to add; a source all of whose files load
 * nothing may not. Records that break a rule are for the tolerance to judge.
 */
final class NothingLoaded {

  private NothingLoaded() {}

  /** Files of which something should have been loaded. */
  static List<Problem> problems(List<LoadedFile> files) {
    return files.stream()
        .filter(file -> isNothing(file) && !isBesideOthers(file, files))
        .map(NothingLoaded::problem)
        .toList();
  }

  /** Files that rightly add nothing, a sentence each. */
  static List<String> notices(List<LoadedFile> files) {
    return files.stream()
        .filter(file -> isNothing(file) && isBesideOthers(file, files))
        .map(file -> file.name() + ": no record is loaded; " + excluded(file))
        .toList();
  }

  private static boolean isNothing(LoadedFile file) {
    ScanOutcome outcome = file.outcome();
    return outcome.loaded() == 0
        && !outcome.excluded().isEmpty()
        && outcome.excludedRecords() >= outcome.quarantined();
  }

  /** Whether another file of the source, or of the same archive, gives what this one does not. */
  private static boolean isBesideOthers(LoadedFile file, List<LoadedFile> files) {
    boolean adds = Sources.named(file.source()).piecemeal();
    return files.stream()
        .filter(other -> other.source().equals(file.source()) && other.outcome().loaded() > 0)
        .anyMatch(other -> adds || isOfOneArchive(file, other));
  }

  private static boolean isOfOneArchive(LoadedFile file, LoadedFile other) {
    return !file.file().member().isEmpty() && file.file().uri().equals(other.file().uri());
  }

  private static Problem problem(LoadedFile file) {
    Optional<String> take = KnownFile.inPlaceOf(file.source(), file.entry().layout());
    return new Problem(
        "a file of which no record is loaded",
        file.name(),
        excluded(file),
        "at least one record that counts for " + file.source(),
        take.orElse(
            "check that it is the file you mean; if so, its records do not count for the reason"
                + " named: take it out of "
                + file.source()));
  }

  /** Why nothing is left: reasons, and how many records of each where none is of a person. */
  private static String excluded(LoadedFile file) {
    Map<String, Long> reasons = file.outcome().excluded();
    return "all excluded: "
        + reasons.entrySet().stream()
            .map(reason -> reason.getKey() + counted(file, reason.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String counted(LoadedFile file, long records) {
    return file.aboutPeople() ? "" : String.format(Locale.ROOT, " (%,d)", records);
  }
}
