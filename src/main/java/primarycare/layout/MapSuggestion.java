package primarycare.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A draft of the column map of a local extract: for each canonical column the header that is
 * nearest to a name it is known by.
 *
 * @param columns canonical column to header; a person checks it before use
 * @param without canonical columns of the first layout that no header resembles
 */
public record MapSuggestion(Source source, Map<String, String> columns, List<String> without) {

  private record Pair(String column, String header, double score) {}

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
    return new MapSuggestion(
        source, columns, wanted.stream().filter(c -> !columns.containsKey(c)).toList());
  }

  /** A header is taken once, but one that holds day and time may serve for both. */
  private static boolean isFree(Source source, Map<String, String> columns, Pair pair) {
    return columns.entrySet().stream()
        .filter(taken -> taken.getValue().equals(pair.header()))
        .allMatch(taken -> isDayAndTime(source, taken.getKey(), pair.column()));
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
    return Stream.concat(own, ofLayouts)
        .mapToDouble(name -> Likeness.of(name, header))
        .max()
        .orElse(0);
  }
}
