package primarycare.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import primarycare.bytes.BadArchive;
import primarycare.bytes.Streams;
import primarycare.job.Month;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.FileMonth;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.DateEvidence;
import primarycare.scan.PersonKeys;
import primarycare.scan.Survey;
import primarycare.scan.TopRecords;

/** Recognises a file by its content and header, or refuses it with what it would take. */
final class Sniffer {

  private static final String DELIMITERS = ",;\t|";

  /** Rows of a sheet among which its header is looked for. */
  private static final int MOST_ABOVE = 30;

  private final Configuration conf;
  private final PersonKeys keys;
  private final FileMemory memory;

  /**
   * @param memory where hashes of files are, or are put
   */
  Sniffer(Configuration conf, PersonKeys keys, FileMemory memory) {
    this.conf = conf;
    this.keys = keys;
    this.memory = memory;
  }

  /**
   * What a file is.
   *
   * @throws Refusal of kind FILE, naming the file, when it cannot be read as its source
   */
  Sniffed sniff(InputFile found) {
    InputFile file = found;
    try {
      file = belowTitles(found);
      byte[] prefix = prefix(conf, file);
      Unreadable.refuse(file, prefix);
      Source source = source(file);
      char delimiter = delimiter(prefix, source);
      Survey survey = Survey.of(conf, file.handle(), delimiter);
      Unreadable.refuse(file, survey);
      List<List<String>> top = TopRecords.of(prefix, delimiter, survey.encoding().charset());
      Unreadable.refuse(file, top, prefix.length < Unreadable.LONGEST_HEADER);
      Layout layout = layout(file, source, top).spread(top.get(0));
      Unreadable.refuse(file, top, layout);
      Header header = new Header(top.get(0)).of(layout);
      String sha256 = memory.sha256(file);
      Optional<Month> month = month(file, layout, header);
      Source dated = source.asOf(layout, month.map(Month::first));
      Sniffed sniffed =
          new Sniffed(
              file,
              dated,
              layout,
              header.names(),
              delimiter,
              survey.encoding(),
              survey.lineEnded(),
              survey.plan().chunks(),
              sha256,
              month,
              Sniffed.address(file, dated, layout, sha256, month, keys),
              Optional.empty(),
              Optional.empty());
      return dated(sniffed, prefix);
    } catch (ChangedFile e) {
      throw new Refusal(Refusal.Kind.FILE, ChangedFile.problem(file));
    } catch (BadArchive e) {
      throw refusal(
          file, "a file cannot be read", e.getMessage(), "CSV, .gz, .zip or .xlsx", e.action());
    } catch (IOException | UncheckedIOException e) {
      throw refusal(
          file, "a file cannot be read", "an error while reading it", "", "fetch the file again");
    }
  }

  /** With what the dates say: of all records where no order is told and the first leave it open. */
  private Sniffed dated(Sniffed file, byte[] prefix) {
    DateEvidence first =
        DateEvidence.of(prefix, file.source(), file.layout(), file.header(), file.delimiter());
    return file.source().dates() == null && first.isToBeSeen() && first.plain().isEmpty()
        ? file.with(DateEvidence.of(conf, file.tasks(PersonKeys.none()).toList()))
        : file.with(first);
  }

  /** The files with their order of day and month. */
  List<Sniffed> ordered(List<Sniffed> files, List<Problem> problems) {
    return new DateOrders(keys, problems).of(files);
  }

  /** A sheet from its header on, above which a publisher may write what it is. */
  private InputFile belowTitles(InputFile file) throws IOException {
    if (!Streams.isSheet(conf, file.handle())) {
      return file;
    }
    return file.below(
        SheetHeader.above(TopRecords.of(prefix(conf, file), ',', UTF_8, MOST_ABOVE), source(file)));
  }

  /**
   * What a member is that was refused and may be left aside: it is of no layout, nor nearly of one,
   * which would be a table with another column.
   */
  Optional<Aside> aside(InputFile file, List<Problem> refused) {
    try {
      byte[] prefix = prefix(conf, belowTitles(file));
      boolean blank = new String(prefix, StandardCharsets.ISO_8859_1).isBlank();
      if (blank) {
        return Streams.isSheet(conf, file.handle())
            ? Optional.of(new Aside(file, refused.get(0)))
            : Optional.empty();
      }
      Source source = source(file);
      List<List<String>> top =
          TopRecords.of(prefix, delimiter(prefix, source), StandardCharsets.UTF_8);
      boolean near = !top.isEmpty() && Unrecognised.isNear(source, top);
      boolean other =
          Unreadable.isNoText(prefix) || (!top.isEmpty() && !Unreadable.isOther(prefix));
      return other && !near ? Optional.of(new Aside(file, refused.get(0))) : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The first rows of a file by the separator under which the first has most columns. */
  static List<List<String>> widest(Configuration conf, InputFile file) throws IOException {
    byte[] prefix = prefix(conf, file);
    List<List<String>> widest = List.of(List.of());
    for (char delimiter : DELIMITERS.toCharArray()) {
      List<List<String>> top = TopRecords.of(prefix, delimiter, StandardCharsets.UTF_8);
      widest = !top.isEmpty() && top.get(0).size() > widest.get(0).size() ? top : widest;
    }
    return widest;
  }

  private static byte[] prefix(Configuration conf, InputFile file) throws IOException {
    try (InputStream in = Streams.open(conf, file.handle())) {
      return in.readNBytes(Unreadable.LONGEST_HEADER);
    }
  }

  /** The source as this file's own names and codes have it. */
  static Source source(InputFile file) {
    Source source = file.map().of(Sources.named(file.source()));
    return file.input().dates().map(source::ordered).orElse(source);
  }

  /** The separator under which most columns of the source are recognised. */
  private static char delimiter(byte[] prefix, Source source) {
    return DELIMITERS
        .chars()
        .mapToObj(c -> (char) c)
        .max(
            Comparator.<Character>comparingInt(c -> known(prefix, c, source))
                .thenComparing(c -> -DELIMITERS.indexOf(c)))
        .orElse(',');
  }

  private static int known(byte[] prefix, char delimiter, Source source) {
    List<String> row = firstRow(prefix, delimiter);
    Header header = new Header(row.size() > Unreadable.MOST_COLUMNS ? List.of() : row);
    return source.layouts().stream()
        .mapToInt(layout -> header.names().size() - header.unused(layout).size())
        .max()
        .orElse(0);
  }

  private static List<String> firstRow(byte[] prefix, char delimiter) {
    List<List<String>> top = TopRecords.of(prefix, delimiter, StandardCharsets.UTF_8);
    return top.isEmpty() ? List.of() : top.get(0);
  }

  /** The layout of the header; without one, of the first record that is as declared. */
  private static Layout layout(InputFile file, Source source, List<List<String>> top) {
    Header header = new Header(top.get(0));
    Optional<Layout> layout =
        header
            .match(source)
            .or(
                () ->
                    top.stream()
                        .flatMap(row -> new Header(row).matchByPosition(source).stream())
                        .findFirst());
    if (layout.isEmpty()) {
      throw new Refusal(Refusal.Kind.FILE, Unrecognised.problem(file, source, top));
    }
    List<String> repeated = header.repeated(layout.get());
    if (!repeated.isEmpty()) {
      throw refusal(
          file,
          "a column appears twice",
          String.join(", ", repeated.stream().map(Header::shown).toList()),
          "each column once",
          "");
    }
    return layout.get();
  }

  /** The month of a file without a date: the job's word, else the file's name. */
  static Optional<Month> month(InputFile file, Layout layout, Header header) {
    FileMonth undated = layout.fileMonth();
    if (undated == null || header.carries(layout, undated.field())) {
      return Optional.empty();
    }
    Optional<Month> month = file.given().or(() -> named(file, undated));
    if (month.isEmpty() && undated.isNeeded(layout)) {
      throw new Refusal(Refusal.Kind.FILE, Undated.problem(file, layout));
    }
    return month;
  }

  /** The month in the name of a member, else in that of its archive; folders tell none. */
  private static Optional<Month> named(InputFile file, FileMonth undated) {
    return Stream.of(file.member(), file.place())
        .map(path -> undated.named(path.substring(path.lastIndexOf('/') + 1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Refusal refusal(
      InputFile file, String what, String found, String allowed, String action) {
    return new Refusal(Refusal.Kind.FILE, new Problem(what, file.name(), found, allowed, action));
  }
}
