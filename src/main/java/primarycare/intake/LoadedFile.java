package primarycare.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import primarycare.job.Month;
import primarycare.layout.Field;
import primarycare.layout.FileMonth;
import primarycare.layout.Header;
import primarycare.layout.Identifiers;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.PersonKeys;
import primarycare.scan.ScanOutcome;

/** A file of this run beside what the store holds of it. */
public record LoadedFile(InputFile file, StoreEntry entry) {

  private static final int MONTH = "2026-07".length();

  public String name() {
    return file.name();
  }

  public String source() {
    return entry.source();
  }

  public ScanOutcome outcome() {
    return entry.outcome();
  }

  /** Rows of the records that are loaded: of a wide record as many as the facts it holds. */
  public long rows() {
    return outcome().rows();
  }

  /** Days the file's rows are about, in order, as far as they are plausible. */
  public List<String> periods() {
    Optional<String> last = last();
    return outcome().periods().stream()
        .filter(day -> last.isEmpty() || day.substring(0, MONTH).compareTo(last.get()) <= 0)
        .toList();
  }

  /** The month up to which the file's dates are plausible; empty where any are. */
  Optional<String> last() {
    return LastMonth.of(file, outcome());
  }

  /** The first day that is no longer plausible. */
  LocalDate endOfPlausible() {
    return YearMonth.parse(last().orElseThrow()).plusMonths(1).atDay(1);
  }

  /** Records whose date is after that month, which no table counts, and the line of the first. */
  public Optional<ScanOutcome.Dated> late() {
    return LastMonth.late(file, outcome());
  }

  /** The rule that such records break. */
  public static String lateRule() {
    return LastMonth.RULE;
  }

  /** Whether the file has a value to give of a canonical column. */
  public boolean carries(String column) {
    return layout().filled().contains(column) && !entry.absent().contains(column);
  }

  /** Whether the file's layout says this of every row. */
  public boolean sets(String column, String value) {
    return value.equals(layout().set().get(column));
  }

  /** Month that the job gives the file. */
  public Optional<Month> given() {
    return file.given();
  }

  /** Whether its values hold where an earlier file gives the same record. */
  public boolean later() {
    return file.input().later();
  }

  /** Day on which the job says the file was published. */
  public Optional<LocalDate> published() {
    return file.input().published();
  }

  /** Whether a record is about a person, so that its counts are protected. */
  public boolean aboutPeople() {
    return Sources.named(source()).people();
  }

  /** The separator by its name. */
  public String delimiter() {
    return switch (entry.delimiter()) {
      case "," -> "comma";
      case ";" -> "semicolon";
      case "\t" -> "tab";
      default -> "bar";
    };
  }

  /** Whether the file begins with the names of its columns. */
  public boolean hasHeaderRow() {
    return !layout().headerless();
  }

  /**
   * Columns that are not kept because they identify a person, as a report may name them: direct
   * identifiers, and a key of people for which there is no secret.
   */
  public List<String> dropped() {
    Header header = new Header(entry.header());
    List<String> dropped = new ArrayList<>();
    if (aboutPeople()) {
      header.unused(layout()).stream().filter(Identifiers::isOne).forEach(dropped::add);
    }
    Sources.named(source()).fields().stream()
        .filter(Field::hashed)
        .map(Field::name)
        .filter(name -> outcome().missing().containsKey(PersonKeys.dropped(name)))
        .flatMap(name -> header.position(layout().headers().get(name)).stream())
        .map(header.names()::get)
        .forEach(dropped::add);
    return HeaderNames.shown(dropped, HeaderNames.tellable(entry.header()));
  }

  /** Whether the file has no date, and its month is the job's or that of its name. */
  boolean datedByMonth() {
    return layout().fileMonth() != null && !datedByItself();
  }

  /** Whether the file has a column of the date that a job may tell of others. */
  boolean datedByItself() {
    FileMonth undated = layout().fileMonth();
    return undated != null && new Header(entry.header()).carries(layout(), undated.field());
  }

  /** The name that the file has for a canonical column; none where it has no such column. */
  public Optional<String> column(String canonical) {
    Header header = new Header(entry.header());
    return Optional.ofNullable(layout().headers().get(canonical))
        .flatMap(header::position)
        .map(header.names()::get)
        .map(Header::shown);
  }

  /** The layout that the header matched, with the job's own names in it. */
  Layout layout() {
    Source source = file.map().of(Sources.named(source()));
    return source.layouts().stream()
        .filter(layout -> layout.name().equals(entry.layout()))
        .findFirst()
        .orElseThrow()
        .spread(entry.header());
  }
}
