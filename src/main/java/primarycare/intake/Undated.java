package primarycare.intake;

import java.util.List;
import primarycare.job.FileName;
import primarycare.job.Problem;
import primarycare.layout.Layout;

/** Tells of a file of which nobody says the month. */
final class Undated {

  private Undated() {}

  /** A file without a date of which neither the job nor its name tells the month. */
  static Problem problem(InputFile file, Layout layout) {
    String column = layout.fileMonth().field();
    List<String> names =
        layout.headers().containsKey(column)
            ? layout.headers().get(column)
            : layout.joined().getOrDefault(column, List.of()).stream()
                .map(part -> part.get(0))
                .toList();
    return new Problem(
        "no date in the file and none in its name",
        file.name(),
        "a file of "
            + file.source()
            + ", "
            + layout.name()
            + (names.isEmpty() ? "" : ", without a column " + String.join(" and ", names)),
        "a month in the name, as \"July 2025\" or \"2025-07\" where the publisher has one, or in"
            + " the job",
        FileName.isPlain(file.place())
            ? "give the month in the job: { \"files\": \""
                + file.shown()
                + "\", \"month\": \"2025-07\" }"
            : "give the file's month in the job, beside its name: \"month\": \"2025-07\"");
  }
}
