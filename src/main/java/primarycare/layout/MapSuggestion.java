package primarycare.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.job.PersonText;

/**
 * A draft of the column map of a local extract: for each canonical column the header that is
 * nearest to a name it is known by.
 *
 * @param columns canonical column to header; a person checks it before use
 * @param missing canonical columns that no header resembles and without which no file is read
 * @param without other canonical columns of the first layout that no header resembles
 * @param unused names of the header that the draft does not use
 */
public record MapSuggestion(
    Source source,
    Map<String, String> columns,
    List<String> missing,
    List<String> without,
    List<String> unused) {

  /** Words of names that stand beside a code and are none. */
  private static final List<String> NO_CODES = List.of("name", "desc", "description", "title");

  /** Words of names that hold a time beside a day. */
  private static final List<String> TIMES = List.of("time", "datetime", "dt", "timestamp");

  private record Pair(String column, String header, double score) {}

  /** The draft for the source that the header is likeliest of; empty where it is like none. */
  public static Optional<MapSuggestion> likeliest(Header header) {
    return Sources.all().stream()
        .map(source -> of(source, header))
        .filter(draft -> !draft.columns().isEmpty())
        .max(Comparator.comparingDouble(draft -> draft.fit(header)));
  }

  /** The share of what the source needs that is there, and of the header that is used. */
  private double fit(Header header) {
    int needed = needed(source).size();
    return (double) (needed - missing.size()) / Math.max(1, needed)
        + (double) columns.size() / header.names().size();
  }

  private static List<String> needed(Source source) {
    List<String> needed =
        source.essential().isEmpty() ? source.layouts().get(0).requires() : source.essential();
    return needed.stream().filter(source.names()::contains).toList();
  }

  /**
   * The draft for a source: the nearest pairs first, no column and no header twice.
   *
   * <p>For a source whose files have no header it is empty: their first row is a record.
   */
  public static MapSuggestion of(Source source, Header header) {
    Layout first = source.layouts().get(0);
    List<String> wanted = first.headerless() ? List.of() : List.copyOf(first.headers().keySet());
    List<Pair> pairs = new ArrayList<>();
    for (String column : wanted) {
      for (String name : header.names()) {
        pairs.add(new Pair(column, name, score(source, column, name)));
      }
    }
    pairs.removeIf(pair -> pair.score() < Likeness.ALIKE);
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::column)
            .thenComparing(Pair::header));
    Map<String, String> columns = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!columns.containsKey(pair.column()) && isFree(source, columns, pair)) {
        columns.put(pair.column(), pair.header());
      }
    }
    List<String> lacking = wanted.stream().filter(c -> !columns.containsKey(c)).toList();
    return new MapSuggestion(
        source,
        columns,
        lacking.stream().filter(needed(source)::contains).toList(),
        lacking.stream().filter(column -> !needed(source).contains(column)).toList(),
        header.names().stream().filter(name -> !columns.containsValue(name)).toList());
  }

  /** A header is taken once, but one that holds day and time may serve for both. */
  private static boolean isFree(Source source, Map<String, String> columns, Pair pair) {
    List<String> words = Likeness.words(pair.header());
    boolean dayAlone = words.contains("date") && TIMES.stream().noneMatch(words::contains);
    return columns.entrySet().stream()
        .filter(taken -> taken.getValue().equals(pair.header()))
        .allMatch(taken -> !dayAlone && isDayAndTime(source, taken.getKey(), pair.column()));
  }

  private static boolean isDayAndTime(Source source, String one, String other) {
    List<FieldType> types = List.of(source.field(one).type(), source.field(other).type());
    return types.contains(FieldType.DATE) && types.contains(FieldType.TIME);
  }

  private static double score(Source source, String column, String header) {
    Stream<String> ofLayouts =
        source.layouts().stream()
            .flatMap(layout -> layout.headers().getOrDefault(column, List.of()).stream());
    Stream<String> own = Stream.concat(Stream.of(column), source.field(column).aliases().stream());
    boolean mayBe =
        !Identifiers.isOne(header)
            && !isBesideACode(column, header)
            && !PersonText.isNoName(header);
    return Stream.concat(own, ofLayouts)
        .filter(name -> mayBe)
        .mapToDouble(name -> Likeness.of(name, header))
        .max()
        .orElse(0);
  }

  /** Whether a header holds the words for a code, which the column does not hold. */
  private static boolean isBesideACode(String column, String header) {
    List<String> words = Likeness.words(header);
    return NO_CODES.stream()
        .anyMatch(word -> words.contains(word) && !Likeness.words(column).contains(word));
  }
}
