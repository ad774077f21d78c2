package primarycare.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.intake.LoadedFile;
import primarycare.job.FileName;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** The file of a job that a person means: by its path, its name in reports, or its last part. */
final class NamedFile {

  private NamedFile() {}

  /**
   * The one file that a name is of.
   *
   * @param refused what is wrong with the files of the job that cannot be read
   * @throws Refusal of kind FILE for a file that was refused; of kind JOB for a name of no file of
   *     the job, or of several
   */
  static LoadedFile find(List<LoadedFile> files, List<Problem> refused, String given) {
    List<LoadedFile> found = find(files, given);
    if (found.isEmpty()) {
      Refusal.ifAny(
          Refusal.Kind.FILE,
          refused.stream().filter(problem -> isOf(problem, last(given))).toList());
    }
    return only(files, found, given);
  }

  /** Where a problem stands is a file, or a column or line of it. */
  private static boolean isOf(Problem problem, String name) {
    String where = last(problem.where());
    return where.equals(name) || where.startsWith(name + ", ");
  }

  private static LoadedFile only(List<LoadedFile> files, List<LoadedFile> found, String given) {
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Refusal(
        Refusal.Kind.JOB,
        found.isEmpty()
            ? new Problem(
                "no such file among the inputs",
                "--explain",
                "\"" + FileName.shown(given) + "\"",
                "a file of the job, as check names it",
                nearest(given, files))
            : new Problem(
                "more than one file of that name",
                "--explain",
                "\"" + FileName.shown(given) + "\"",
                String.join("; ", found.stream().map(LoadedFile::name).toList()),
                "give one of them in full"));
  }

  private static List<LoadedFile> find(List<LoadedFile> files, String given) {
    String path = Path.of(given).toAbsolutePath().normalize().toString();
    Stream<Predicate<LoadedFile>> ways =
        Stream.of(
            file -> file.name().equals(given),
            file -> file.file().shown().equals(given),
            file -> file.file().place().equals(given),
            file -> file.file().path().equals(path),
            file -> last(file.name()).equals(given) || last(file.file().shown()).equals(given),
            file ->
                last(file.file().member()).equals(given)
                    || last(file.file().place()).equals(given));
    return ways.map(way -> files.stream().filter(way).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String nearest(String given, List<LoadedFile> files) {
    List<String> names =
        files.stream().flatMap(f -> Stream.of(f.name(), f.file().shown())).toList();
    String whole = Nearest.hint(given, names);
    return whole.isEmpty()
        ? Nearest.hint(last(given), names.stream().map(NamedFile::last).toList())
        : whole;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1).strip();
  }
}
