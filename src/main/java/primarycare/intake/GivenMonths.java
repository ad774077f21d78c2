package primarycare.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.job.Month;
import primarycare.job.Problem;
import primarycare.layout.FieldType;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Holds the month that a job gives a file against the days that the file itself is about. */
final class GivenMonths {

  private GivenMonths() {}

  /**
   * Files that are of one month, and another than the job says, or of none. A file of several
   * months has its own, whatever the job says.
   */
  static List<Problem> problems(List<LoadedFile> files) {
    return files.stream().flatMap(file -> problem(file).stream()).toList();
  }

  private static Optional<Problem> problem(LoadedFile file) {
    Optional<Month> given = file.file().given();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Source source = Sources.named(file.source());
    if (file.datedByMonth()) {
      return Optional.empty();
    }
    if (source.period().isEmpty()) {
      return Optional.of(none(file, given.get()));
    }
    int told =
        source.field(source.period()).type() == FieldType.YEAR
            ? "2026".length()
            : "2026-07".length();
    List<String> inFile =
        file.periods().stream().map(day -> day.substring(0, told)).distinct().toList();
    String inJob = given.get().toString().substring(0, told);
    boolean another = inFile.size() == 1 && !inFile.contains(inJob);
    return another ? Optional.of(another(file, given.get())) : Optional.empty();
  }

  private static Problem none(LoadedFile file, Month given) {
    return new Problem(
        "a month for a file that has none",
        file.name(),
        "month " + given + " in the job",
        file.datedByItself()
            ? "no month: the records of the file have dates of their own"
            : "no month: files of " + file.source() + " have none",
        "remove the month from the job");
  }

  private static Problem another(LoadedFile file, Month given) {
    String first = file.periods().get(0);
    String last = file.periods().get(file.periods().size() - 1);
    return new Problem(
        "a file of another month than the job says",
        file.name(),
        "month "
            + given
            + " in the job, "
            + String.join(" to ", Stream.of(first, last).distinct().toList())
            + " in the file",
        "one month in both",
        "remove the month from the job, or give the file of that month");
  }
}
