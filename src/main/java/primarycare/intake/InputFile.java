package primarycare.intake;

import java.util.Optional;
import primarycare.bytes.Handle;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Shown;
import primarycare.layout.LocalMap;

/**
 * One file of the job's inputs, or one member of an archive.
 *
 * @param shown the path as a person knows it: relative to the job file where it can be
 * @param member name of the member inside an archive; blank for a file that is none
 * @param input what the job says of the file: its month, its own column names and codes
 * @param above how many rows stand above the header of a sheet
 */
public record InputFile(
    String source,
    String shown,
    String uri,
    String member,
    long bytes,
    long modified,
    Job.Input input,
    int above) {

  public InputFile(
      String source,
      String shown,
      String uri,
      String member,
      long bytes,
      long modified,
      Job.Input input) {
    this(source, shown, uri, member, bytes, modified, input, 0);
  }

  /** Month that the job gives the file. */
  public Optional<Month> given() {
    return input.month();
  }

  LocalMap map() {
    return new LocalMap(input.columns(), input.codes());
  }

  /** The file's name in messages and tables. */
  public String name() {
    return member.isEmpty() ? shown : shown + " / " + Shown.path(member);
  }

  /** The file's path without its file system. */
  public String path() {
    return new org.apache.hadoop.fs.Path(uri).toUri().getPath();
  }

  InputFile withMember(String name) {
    return new InputFile(source, shown, uri, name, bytes, modified, input);
  }

  InputFile below(int rows) {
    return new InputFile(source, shown, uri, member, bytes, modified, input, rows);
  }

  Handle handle() {
    return new Handle(uri, member, above);
  }
}
