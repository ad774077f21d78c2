package primarycare.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import primarycare.bytes.BadArchive;
import primarycare.bytes.Streams;
import primarycare.job.FileName;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.FirstRow;
import primarycare.scan.PersonKeys;
import primarycare.scan.PlainRows;
import primarycare.scan.ScanTask;

/** Reads one file of a source as the job would, without a session and into no store. */
public final class PlainReader {

  private final Configuration conf = new Configuration();
  private final String source;

  public PlainReader(String source) {
    this.source = source;
  }

  /**
   * Hands on each accepted row, by canonical column; records that break a rule are left out.
   *
   * @return how many rows were handed on
   * @throws Refusal of kind JOB for a file that is not there, of kind FILE for one that cannot be
   *     read as the source
   */
  public long read(Path file, Consumer<Map<String, Object>> rows) {
    requireThere(file, source);
    long[] loaded = {0};
    for (InputFile input : members(file)) {
      Sniffer sniffer = new Sniffer(conf, PersonKeys.none(), FileMemory.none(conf));
      List<Problem> problems = new java.util.ArrayList<>();
      for (Sniffed sniffed : sniffer.ordered(List.of(sniffer.sniff(input)), problems)) {
        loaded[0] += rows(sniffed, rows);
      }
      Refusal.ifAny(Refusal.Kind.FILE, problems);
    }
    if (loaded[0] == 0) {
      throw refusal(file, "a file without a usable row", "every record excluded or broken");
    }
    return loaded[0];
  }

  /**
   * The first row of a file and those below, by the separator under which it has most columns: of
   * an archive or workbook, of the member whose first row is widest.
   *
   * @throws Refusal of kind JOB for a file that is not there, of kind FILE for one without a row
   */
  public static FirstRow top(Path file) {
    PlainReader reader = new PlainReader("");
    requireThere(file, "any source");
    try {
      List<List<String>> widest = List.of(List.of());
      for (InputFile member : reader.members(file)) {
        List<List<String>> top = Sniffer.widest(new Configuration(), member);
        widest = top.get(0).size() > widest.get(0).size() ? top : widest;
      }
      return new FirstRow(widest.get(0), widest.subList(1, widest.size()));
    } catch (BadArchive e) {
      throw reader.refusal(file, e);
    } catch (IOException e) {
      throw reader.refusal(file, "a file cannot be read", "an error while reading");
    }
  }

  private static void requireThere(Path file, String source) {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "no such file",
              FileName.shown(file.toString()),
              "",
              "a file of " + source,
              "check the path"));
    }
  }

  private List<InputFile> members(Path file) {
    String uri = new org.apache.hadoop.fs.Path(file.toUri()).toString();
    try {
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
      FileStatus status = path.getFileSystem(conf).getFileStatus(path);
      InputFile input =
          new InputFile(
              source,
              file.toString(),
              uri,
              "",
              status.getLen(),
              status.getModificationTime(),
              new Job.Input(uri));
      List<String> members = Streams.members(conf, uri);
      return members.isEmpty()
          ? List.of(input)
          : members.stream().sorted().map(input::withMember).toList();
    } catch (BadArchive e) {
      throw refusal(file, e);
    } catch (IOException | RuntimeException e) {
      throw refusal(file, "a file cannot be read", "an error while opening it");
    }
  }

  private long rows(Sniffed file, Consumer<Map<String, Object>> rows) {
    long handed = 0;
    try {
      for (ScanTask task : file.tasks(PersonKeys.none()).toList()) {
        handed += PlainRows.read(conf, task, rows);
      }
      return handed;
    } catch (BadArchive e) {
      throw refusal(Path.of(file.file().place()), e);
    } catch (IOException e) {
      throw refusal(
          Path.of(file.file().place()), "a file cannot be read", "an error while reading");
    }
  }

  private Refusal refusal(Path file, BadArchive archive) {
    return new Refusal(
        Refusal.Kind.FILE,
        new Problem(
            "a file cannot be read",
            FileName.shown(file.toString()),
            archive.getMessage(),
            source.isEmpty() ? "a file with a header" : "a file of " + source,
            archive.action()));
  }

  private Refusal refusal(Path file, String what, String found) {
    return new Refusal(
        Refusal.Kind.FILE,
        new Problem(
            what,
            FileName.shown(file.toString()),
            found,
            "a file of " + source,
            "fetch the file again"));
  }
}
