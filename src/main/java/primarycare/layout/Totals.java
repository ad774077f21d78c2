package primarycare.layout;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Totals that files of a source may carry beside their rows, and what they add up.
 *
 * @param sum the columns of figures
 * @param over identifying columns in which one of the words makes a record a total
 * @param words beside those that any publisher may write
 * @param mayDiffer whether the figures of the rows may rightly come to another sum, or the tables
 *     take the total: then a difference is told and stops nothing
 */
public record Totals(List<String> sum, List<String> over, Set<String> words, boolean mayDiffer)
    implements Serializable {

  private static final List<String> WORDS = List.of("TOTAL", "TOTALS", "GRAND TOTAL");

  public Totals {
    sum = List.copyOf(sum);
    over = over == null ? List.of() : List.copyOf(over);
    words = words == null ? Set.of() : words;
  }

  /** The layout with totals in any of these columns left out of its rows. */
  Layout in(Layout layout) {
    Set<String> said = new LinkedHashSet<>(WORDS);
    said.addAll(words);
    List<Exclusion> exclusions =
        Stream.concat(
                layout.exclude().stream(),
                over.stream()
                    .filter(layout.filled()::contains)
                    .map(
                        column ->
                            new Exclusion(column, null, said, "total row", true, Set.of(column))))
            .distinct()
            .toList();
    return layout.excluding(exclusions);
  }
}
