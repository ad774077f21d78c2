package primarycare.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import primarycare.job.Problem;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.LocalMap;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * Tells of a header that no layout knows, without repeating what may be a record.
 *
 * <p>A file without a header begins with a person: the names of its first row are told only when
 * the row is more header than record, and never one that holds a number as long as an identifier.
 */
final class Unrecognised {

  private static final Pattern LIKE_AN_IDENTIFIER =
      Pattern.compile("(?:\\d[ -]?){6}|(?i:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})\\b");

  private Unrecognised() {}

  static Problem problem(InputFile file, Source source, Header header) {
    if (source.layouts().stream().allMatch(Layout::headerless)) {
      return headerless(file, source, header);
    }
    Header.Difference nearest = header.nearest(source);
    Layout layout = nearest.layout();
    Optional<Source> other = other(header);
    boolean isHeader =
        other.isPresent() || 2 * nearest.missing().size() <= layout.requires().size();
    String found =
        header.names().size()
            + " columns; nearest layout: "
            + nearest.text(isHeader, Unrecognised::couldBeData);
    return new Problem(
        isHeader ? "a header that is not recognised" : "a first row that is not a header",
        file.name(),
        found,
        "a layout of " + source.name() + ": " + names(source),
        action(file, source, other));
  }

  /**
   * A file that should have no header, but is not of the columns declared, or not in their order.
   */
  private static Problem headerless(InputFile file, Source source, Header first) {
    String allowed =
        source.layouts().stream()
            .map(
                layout ->
                    layout.name()
                        + ": "
                        + layout.positional().columns().size()
                        + " columns without a header, in the publisher's order")
            .collect(Collectors.joining("; "));
    return new Problem(
        "a first row that is not a record of the source",
        file.name(),
        first.names().size() + " columns, or another order",
        allowed,
        other(first)
            .map(found -> elsewhere(file, found))
            .orElse("give the file as it was published"));
  }

  /** Whether a name holds a number as long as an identifier, or a postcode. */
  static boolean couldBeData(String name) {
    return LIKE_AN_IDENTIFIER.matcher(name).find();
  }

  /** A code of the job's map that stands for nothing the source knows. */
  static List<Problem> inMap(Path job, Source source, LocalMap map) {
    return map.unknown(source).stream()
        .map(
            code ->
                new Problem(
                    "a code map to an unknown code",
                    job + ", key inputs." + source.name() + ", codes." + code.column(),
                    "\"" + code.code() + "\"",
                    "a code that the column knows: " + code.known(),
                    "map it to one of them, or to \"\" for a value that is missing"))
        .toList();
  }

  private static String names(Source source) {
    return String.join(", ", source.layouts().stream().map(Layout::name).toList());
  }

  /** The source whose header it is, when a file is named under another one. */
  private static Optional<Source> other(Header header) {
    return Sources.all().stream().filter(source -> header.match(source).isPresent()).findFirst();
  }

  /** A job names files and not their members, each of which is read as the archive's source. */
  private static String elsewhere(InputFile file, Source other) {
    return "it is a file of "
        + other.name()
        + (file.member().isEmpty() ? ": name it there" : ": unpack the archive and name it there");
  }

  private static String action(InputFile file, Source source, Optional<Source> other) {
    return other
        .map(found -> elsewhere(file, found))
        .orElse(
            "give its columns in the job: jobs/refresh check --suggest-map FILE --source "
                + source.name()
                + " drafts them");
  }
}
