package primarycare.scan;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.job.MonthSizes;
import primarycare.layout.Rule;

/**
 * What the scanner counted while reading one file, from the records themselves.
 *
 * @param records records read below the header
 * @param loaded records accepted
 * @param quarantined records that break a rule
 * @param excluded records left out, by reason
 * @param rows accepted rows: more than records for a wide file
 * @param issues broken rules of quarantined records
 * @param notes unusual codes of accepted records, and a last line without its end
 * @param missing accepted values that are missing, by column and reason
 * @param periods days the accepted rows are about
 * @param parts values of the layout's part column among them; none for a layout without parts
 * @param months of a source whose months are about as large as each other: accepted records of
 *     each, and the line of the first
 * @param codes codes of the accepted rows, by coded column; none where there are too many
 */
public record ScanOutcome(
    long records,
    long loaded,
    long quarantined,
    Map<String, Long> excluded,
    long rows,
    List<Tally> issues,
    List<Tally> notes,
    Map<String, Long> missing,
    SortedSet<String> periods,
    SortedSet<String> parts,
    SortedMap<String, Dated> months,
    Map<String, SortedSet<String>> codes)
    implements Serializable {

  /** How many records are of a month, and the line of the first. */
  public record Dated(long records, long firstLine) implements Serializable {

    Dated and(Dated next) {
      return new Dated(records + next.records, Math.min(firstLine, next.firstLine));
    }
  }

  /** How many records are of each month; none where months need not be alike. */
  public MonthSizes sizes() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    months.forEach((month, dated) -> sizes.put(month, dated.records()));
    return new MonthSizes(sizes);
  }

  /** How often a rule was broken in a column, and the line where it first was. */
  public record Tally(String column, String rule, long records, long firstLine)
      implements Serializable {

    static final Comparator<Tally> ORDER =
        Comparator.comparing(Tally::column).thenComparing(Tally::rule);

    Tally and(Tally next) {
      return new Tally(column, rule, records + next.records, Math.min(firstLine, next.firstLine));
    }
  }

  /** What is noted of a file's last record where no line end follows it. */
  static final String UNENDED = "last line has no line end";

  /** Whether a line end follows the file's last record: without one it may be cut. */
  public boolean lineEnded() {
    return notes.stream().noneMatch(note -> note.rule().equals(UNENDED));
  }

  /** Values of accepted records that are outside the code list of their field, or damaged. */
  public long codesNotKnown() {
    return notes.stream()
        .filter(note -> Rule.named(note.rule()).filter(Rule::isNotKnown).isPresent())
        .mapToLong(Tally::records)
        .sum();
  }

  public long excludedRecords() {
    return excluded.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Every record is loaded, quarantined or excluded: the first promise, for one file. */
  public boolean addsUp() {
    return records == loaded + quarantined + excludedRecords();
  }

  /** The codes of several files, by coded column; none where there are too many. */
  public static Map<String, SortedSet<String>> codes(List<ScanOutcome> outcomes) {
    return outcomes.stream().map(ScanOutcome::codes).reduce(new TreeMap<>(), SeenCodes::union);
  }

  /** What was counted in this part of a file and in the next one. */
  ScanOutcome and(ScanOutcome next) {
    return new ScanOutcome(
        records + next.records,
        loaded + next.loaded,
        quarantined + next.quarantined,
        sum(excluded, next.excluded),
        rows + next.rows,
        tallies(issues, next.issues),
        tallies(notes, next.notes),
        sum(missing, next.missing),
        union(periods, next.periods),
        union(parts, next.parts),
        months(months, next.months),
        SeenCodes.union(codes, next.codes));
  }

  private static Map<String, Long> sum(Map<String, Long> first, Map<String, Long> second) {
    Map<String, Long> sum = new TreeMap<>(first);
    second.forEach((key, value) -> sum.merge(key, value, Long::sum));
    return sum;
  }

  private static SortedMap<String, Dated> months(
      SortedMap<String, Dated> first, SortedMap<String, Dated> second) {
    SortedMap<String, Dated> sum = new TreeMap<>(first);
    second.forEach((month, dated) -> sum.merge(month, dated, Dated::and));
    return sum;
  }

  private static SortedSet<String> union(SortedSet<String> first, SortedSet<String> second) {
    SortedSet<String> union = new TreeSet<>(first);
    union.addAll(second);
    return union;
  }

  private static List<Tally> tallies(List<Tally> first, List<Tally> second) {
    SortedMap<Tally, Tally> sums = new TreeMap<>(Tally.ORDER);
    Stream.concat(first.stream(), second.stream())
        .forEach(tally -> sums.merge(tally, tally, Tally::and));
    return List.copyOf(sums.values());
  }
}
