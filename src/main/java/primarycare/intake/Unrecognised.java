package primarycare.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.PersonText;
import primarycare.job.Problem;
import primarycare.layout.FirstRow;
import primarycare.layout.Header;
import primarycare.layout.KnownFile;
import primarycare.layout.Layout;
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

  private static final String ANOTHER = "a file of another source";
  private static final String KNOWN = "a file that is known and not read";

  private Unrecognised() {}

  /** Whether a problem's words of what was found say which file it is, and repeat no cell of it. */
  static boolean isNamed(Problem problem) {
    return problem.what().equals(ANOTHER) || problem.what().equals(KNOWN);
  }

  /**
   * What a file is that no layout knows.
   *
   * @param top its first rows
   */
  static Problem problem(InputFile file, Source source, List<List<String>> top) {
    Header header = new Header(top.get(0));
    Optional<Layout> alike = alike(source, header);
    if (alike.isPresent()) {
      return misfit(file, alike.get(), source, header);
    }
    Optional<Source> other = other(header);
    if (other.isPresent()) {
      return ofAnother(file, source, header, other.get());
    }
    Optional<KnownFile> known =
        top.stream().flatMap(row -> KnownFile.of(row, source.name()).stream()).findFirst();
    if (known.isPresent()) {
      return known(file, source, header, known.get());
    }
    FirstRow row = new FirstRow(header.names(), top.subList(1, top.size()));
    return source.layouts().stream().allMatch(Layout::headerless)
        ? headerless(file, source, header)
        : unknown(file, source, header, row);
  }

  /** Whether one of the first rows has so much of a layout that it may be a vintage of it. */
  static boolean isNear(Source source, List<List<String>> top) {
    boolean named =
        top.stream().anyMatch(row -> KnownFile.of(row, source.name()).isPresent())
            || other(new Header(top.get(0)))
                .filter(other -> !other.name().equals(source.name()))
                .isPresent();
    return !named && top.stream().anyMatch(row -> isNearIn(source, row));
  }

  private static boolean isNearIn(Source source, List<String> row) {
    Header header = new Header(row);
    boolean fits = header.match(source).isPresent() || alike(source, header).isPresent();
    return fits || isNear(header.nearest(source));
  }

  private static boolean isNear(Header.Difference nearest) {
    return 2 * nearest.missing().size() <= nearest.layout().requires().size();
  }

  private static Problem unknown(InputFile file, Source source, Header header, FirstRow row) {
    Header.Difference nearest = header.nearest(source);
    boolean near = isNear(nearest);
    boolean isHeader = near || row.isHeader();
    return new Problem(
        isHeader ? "a header that is not recognised" : "a first row that is not a header",
        file.name(),
        columns(header)
            + "; nearest layout: "
            + nearest.text(near || row.isTellable(), Unrecognised::couldBeData),
        "a layout of " + source.name() + ": " + names(source),
        isHeader
            ? "if it is a file of "
                + source.name()
                + ", give its columns in the job: jobs/refresh check --suggest-map FILE --source "
                + source.name()
                + " drafts them; else take it out of "
                + source.name()
            : "give the file with the names of its columns in the first row");
  }

  private static String columns(Header header) {
    long twice =
        header.names().size()
            - header.names().stream()
                .map(Header::folded)
                .filter(n -> !n.isEmpty())
                .distinct()
                .count()
            - header.names().stream().filter(String::isBlank).count();
    return header.names().size()
        + " columns"
        + (twice > 0 ? ", " + twice + " under a name that another one has" : "");
  }

  private static Problem ofAnother(InputFile file, Source source, Header header, Source other) {
    return new Problem(
        ANOTHER,
        file.name(),
        header.names().size()
            + " columns, as "
            + other.name()
            + " has them: "
            + header.match(other).map(Layout::name).orElse(""),
        "a layout of " + source.name() + ": " + names(source),
        elsewhere(file, other));
  }

  private static Problem known(InputFile file, Source source, Header header, KnownFile known) {
    return new Problem(
        KNOWN,
        file.name(),
        columns(header) + ": " + known.name() + "; " + known.why(),
        "a layout of " + source.name() + ": " + names(source),
        (known.source().equals(source.name()) ? "" : "for " + known.source() + ", ")
            + known.take());
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
        "give the file as it was published");
  }

  /** The layout without a header that has as many columns, most of which look as they should. */
  private static Optional<Layout> alike(Source source, Header row) {
    return source.layouts().stream()
        .filter(Layout::headerless)
        .filter(layout -> layout.positional().columns().size() == row.names().size())
        .filter(layout -> 2 * misfits(layout, row) <= layout.positional().patterns().size())
        .min(Comparator.comparingInt(layout -> misfits(layout, row)));
  }

  private static int misfits(Layout layout, Header row) {
    return layout.unfit(row.names()).size();
  }

  /** A file of the right columns whose cells are not what they should be: a vintage not known. */
  private static Problem misfit(InputFile file, Layout layout, Source source, Header row) {
    List<String> columns = layout.unfit(row.names());
    return new Problem(
        "a record that is not as the publisher writes it",
        file.name() + ", record 1",
        "a file of "
            + source.name()
            + ", "
            + layout.name()
            + ": "
            + columns.stream()
                .map(column -> found(layout, row, column))
                .collect(Collectors.joining("; ")),
        columns.stream()
            .map(column -> column + ": " + allowed(layout, source, column))
            .collect(Collectors.joining("; ")),
        "if the publisher has new codes, say in the job what they stand for: codes."
            + layout.canonical(columns.get(0))
            + "; else give the file as it was published");
  }

  private static String found(Layout layout, Header row, String column) {
    int at = layout.positional().columns().indexOf(column);
    return "column " + (at + 1) + ", " + column + ": " + Shape.of(row.names().get(at));
  }

  /** The codes of a column that has a list, in every vintage; else the pattern of its cells. */
  private static String allowed(Layout layout, Source source, String column) {
    String field = layout.canonical(column);
    boolean listed = source.names().contains(field) && !source.field(field).codes().isEmpty();
    String pattern = layout.positional().patterns().get(column);
    return listed
        ? Stream.concat(
                source.field(field).codes().keySet().stream(),
                layout.translate().getOrDefault(field, Map.of()).keySet().stream())
            .collect(Collectors.joining(", "))
        : pattern.isEmpty() ? "blank" : "like " + pattern;
  }

  /** Whether a name holds a number as long as an identifier, a postcode, or is no name at all. */
  static boolean couldBeData(String name) {
    return LIKE_AN_IDENTIFIER.matcher(name).find() || PersonText.isNoName(name);
  }

  private static String names(Source source) {
    return String.join(", ", source.layouts().stream().map(Layout::name).toList());
  }

  /** The source whose header it is, when a file is named under another one. */
  private static Optional<Source> other(Header header) {
    return Sources.all().stream()
        .filter(source -> header.match(source).isPresent())
        .max(Comparator.comparingInt(source -> fitting(header, source)));
  }

  private static int fitting(Header header, Source source) {
    return header.match(source).orElseThrow().requires().size();
  }

  /** A job names files and not their members, each of which is read as the archive's source. */
  private static String elsewhere(InputFile file, Source other) {
    return "it is a file of "
        + other.name()
        + (file.member().isEmpty() ? ": name it there" : ": unpack the archive and name it there");
  }
}
