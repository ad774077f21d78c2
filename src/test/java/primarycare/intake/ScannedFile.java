package primarycare.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.scan.ChunkScan;
import primarycare.scan.PersonKeys;
import primarycare.scan.PlainRows;
import primarycare.scan.ScanTask;
import primarycare.scan.Scanned;

/** What a run's tasks make of one file, without a session. */
final class ScannedFile {

  private ScannedFile() {}

  /**
   * What a file's tasks count, each chunk by a task of its own, without a session.
   *
   * @throws primarycare.job.Refusal for a file that is refused unread
   */
  static Scanned scanned(Configuration conf, InputFile file) throws IOException {
    Sniffed sniffed = sniffed(conf, file);
    java.nio.file.Path staging = Files.createTempDirectory("scanned");
    Scanned sum = null;
    try {
      for (ScanTask task : sniffed.tasks(PersonKeys.none()).toList()) {
        Scanned counted = ChunkScan.run(conf, task, new Path(staging.toUri()), 0);
        sum = sum == null ? counted : sum.and(counted);
      }
      return sum;
    } finally {
      org.apache.hadoop.fs.FileUtil.fullyDelete(staging.toFile());
    }
  }

  private static Sniffed sniffed(Configuration conf, InputFile file) {
    Sniffer sniffer = new Sniffer(conf, PersonKeys.none(), FileMemory.none(conf));
    List<primarycare.job.Problem> problems = new ArrayList<>();
    List<Sniffed> sniffed = sniffer.ordered(List.of(sniffer.sniff(file)), problems);
    primarycare.job.Refusal.ifAny(primarycare.job.Refusal.Kind.FILE, problems);
    return sniffed.get(0);
  }

  /** Accepted rows of a file, by canonical column. */
  static List<Map<String, Object>> rows(Configuration conf, InputFile file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    Sniffed sniffed = sniffed(conf, file);
    for (ScanTask task : sniffed.tasks(PersonKeys.none()).toList()) {
      PlainRows.read(conf, task, rows::add);
    }
    return rows;
  }

  /** A file in a folder as an input of its source, of July where it does not say. */
  static InputFile input(String source, java.nio.file.Path file) {
    String uri = new Path(file.toUri()).toString();
    return input(source, file, new Job.Input(uri, Month.parse("2026-07"), Map.of(), Map.of()));
  }

  /** A file in a folder as the job tells of it. */
  static InputFile input(String source, java.nio.file.Path file, Job.Input given) {
    String uri = new Path(file.toUri()).toString();
    String name = file.getFileName().toString();
    long modified = file.toFile().lastModified();
    return new InputFile(source, name, uri, "", file.toFile().length(), modified, given);
  }
}
