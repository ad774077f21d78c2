package primarycare.intake;

import java.io.IOException;
import primarycare.job.Problem;

/** A file that something wrote to while it was read. */
final class ChangedFile extends IOException {

  private static final long serialVersionUID = 1L;

  ChangedFile() {
    super("a file changed while it was read");
  }

  static Problem problem(InputFile file) {
    return new Problem(
        "a file changed while it was read",
        file.name(),
        "another length or time than before, or no file at all",
        "a file that nothing writes to",
        "run again when it is written");
  }
}
