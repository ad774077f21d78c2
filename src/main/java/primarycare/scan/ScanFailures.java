package primarycare.scan;

import java.io.IOException;
import primarycare.bytes.BadArchive;
import primarycare.job.Problem;
import primarycare.layout.Issue;
import primarycare.layout.Rule;

/** Why reading a file stopped early, without the file's name and without a word of its content. */
final class ScanFailures {

  private static final String AGAIN = "fetch it again";

  private ScanFailures() {}

  static Problem tooLong(long line) {
    return new Problem(
        "a record longer than any table has, on line " + line,
        "",
        "more than is kept of a record",
        "%d MB and %,d cells".formatted(ByteRecords.LONGEST >> 20, ByteRecords.MOST_CELLS),
        "look for a quote on that line that is not closed, or for a line end that is missing");
  }

  /** A rule whose breach ends the file, as its declaration says. */
  static Problem refused(Issue issue, long line) {
    return new Problem(
        "a record that refuses its file, on line " + line,
        "",
        "rule \"" + issue.rule() + "\" broken in column " + issue.column(),
        Rule.labelled(issue.rule()).allowed(),
        "correct that record, or ask for the file again");
  }

  /** A last record that is too short and has no line end was cut off, and more with it. */
  static Problem cut(long line) {
    return new Problem(
        "the file ends in the middle of its record on line " + line,
        "",
        "fewer cells than the header has, and no end of the line",
        "a last record that is whole",
        AGAIN);
  }

  static Problem unreadable(IOException cause, long records) {
    String what = "an error while reading it, below its record " + records;
    return cause instanceof BadArchive archive
        ? new Problem(what, "", archive.getMessage(), "CSV, .gz, .zip or .xlsx", archive.action())
        : new Problem(what, "", "", "", AGAIN);
  }
}
