package primarycare.intake;

import java.util.Optional;
import primarycare.bytes.Handle;
import primarycare.job.FileName;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.layout.LocalMap;

/**
 * One file of the job's inputs, or one member of an archive.
 *
 * @param place the path as the job's author knows it: relative to the job file where it can be
 * @param member name of the member inside an archive; blank for a file that is none
 * @param input what the job says of the file: its month, its own column names and codes
 * @param above how many rows stand above the header of a sheet
 * @param number of the file among those whose names are masked alike, from 1
 */
public record InputFile(
    String source,
    String place,
    String uri,
    String member,
    long bytes,
    long modified,
    Job.Input input,
    int above,
    int number) {

  public InputFile(
      String source,
      String place,
      String uri,
      String member,
      long bytes,
      long modified,
      Job.Input input) {
    this(source, place, uri, member, bytes, modified, input, 0, 1);
  }

  /** Month that the job gives the file. */
  public Optional<Month> given() {
    return input.month();
  }

  LocalMap map() {
    return new LocalMap(input.columns(), input.codes());
  }

  /** The file's name in messages and tables: what looks like a person's in it is masked. */
  public String name() {
    return FileName.numbered(
        member.isEmpty() ? shown() : shown() + " / " + FileName.shown(member), number);
  }

  /** The path of the file, or of its archive, as it may be shown. */
  public String shown() {
    return FileName.shown(place);
  }

  /** The name with all that is written in it, for a month that it tells; never shown. */
  String written() {
    return member.isEmpty() ? place : place + " / " + member;
  }

  /** The file's path without its file system. */
  public String path() {
    return new org.apache.hadoop.fs.Path(uri).toUri().getPath();
  }

  InputFile withMember(String name) {
    return new InputFile(source, place, uri, name, bytes, modified, input);
  }

  InputFile below(int rows) {
    return new InputFile(source, place, uri, member, bytes, modified, input, rows, number);
  }

  InputFile numbered(int among) {
    return new InputFile(source, place, uri, member, bytes, modified, input, above, among);
  }

  Handle handle() {
    return new Handle(uri, member, above);
  }
}
