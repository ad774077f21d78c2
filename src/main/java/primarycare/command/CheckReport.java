package primarycare.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import primarycare.job.Problem;
import primarycare.job.Shown;

/**
 * What a check found: the problems, then each file with the worst first, then all in one table.
 *
 * @param refused what is wrong with the files that cannot be read
 * @param tooMany what is wrong with the files that have too many records quarantined
 * @param notices what a person should know of the inputs though nothing stops the job
 */
record CheckReport(
    List<Problem> refused, List<Problem> tooMany, List<FileReport> files, List<String> notices) {

  CheckReport {
    notices = notices.stream().map(Shown::line).toList();
    files = files.stream().sorted(Comparator.comparing(FileReport::verdict)).toList();
  }

  ExitCode code() {
    if (!refused.isEmpty()) {
      return ExitCode.FILE;
    }
    return tooMany.isEmpty() ? ExitCode.DONE : ExitCode.QUARANTINE;
  }

  List<String> lines(Ansi ansi) {
    List<String> lines = new ArrayList<>();
    refused.forEach(problem -> tell(lines, Verdict.REFUSED, problem, ansi));
    tooMany.forEach(problem -> tell(lines, Verdict.ABOVE_TOLERANCE, problem, ansi));
    for (FileReport file : files) {
      lines.addAll(file.lines());
      lines.add("");
    }
    lines.addAll(table(ansi));
    lines.add("");
    notices.forEach(notice -> lines.add("notice  " + notice));
    lines.addAll(end());
    return lines;
  }

  private static void tell(List<String> lines, Verdict verdict, Problem problem, Ansi ansi) {
    lines.add(verdict.paint(verdict.label() + ": " + problem, ansi));
    lines.add("");
  }

  private List<String> table(Ansi ansi) {
    Aligned table = new Aligned("<>>>><<<");
    table.row("", "records", "loaded", "quarantined", "excluded", "dates", "file", "what it is");
    List<Verdict> verdicts = new ArrayList<>();
    for (Problem problem : refused) {
      verdicts.add(Verdict.REFUSED);
      table.row(Verdict.REFUSED.label(), "", "", "", "", "", problem.where(), problem.line());
    }
    for (FileReport file : files) {
      verdicts.add(file.verdict());
      table.row(
          file.verdict().label(),
          file.count("records"),
          file.count("loaded"),
          file.count("quarantined"),
          file.count("excluded"),
          file.dates(),
          file.name(),
          file.what());
    }
    List<String> lines = new ArrayList<>(table.lines());
    for (int i = 0; i < verdicts.size(); i++) {
      lines.set(i + 1, verdicts.get(i).paint(lines.get(i + 1), ansi));
    }
    return lines;
  }

  private List<String> end() {
    List<String> end = new ArrayList<>();
    if (code() == ExitCode.DONE) {
      end.add("Every file can be read and is within the job's tolerance.");
    } else {
      end.add(
          count(refused.size(), "refused")
              + ", "
              + count(filesAbove(), "above the job's tolerance")
              + (refused.isEmpty()
                  ? "."
                  : "; duplicates are checked once every file can be read."));
    }
    if (files.stream().anyMatch(file -> file.quarantined() > 0)) {
      end.add("The quarantined lines of a file: jobs/refresh check --explain FILE");
    }
    return end;
  }

  /** Files, of which one may have several columns with too much. */
  private int filesAbove() {
    return (int) tooMany.stream().map(Problem::where).distinct().count();
  }

  private static String count(int files, String what) {
    return String.format(Locale.ROOT, "%,d %s %s", files, files == 1 ? "file" : "files", what);
  }
}
