package primarycare.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables that a release does without, together with others that lack the same. */
public final class LeftOut {

  private static final int WIDTH = 108;

  private LeftOut() {}

  /**
   * The tables by what they lack, in the order of the first of each.
   *
   * @param lacking what each table lacks, by its name
   */
  public static Map<List<String>, List<String>> byLack(Map<String, List<String>> lacking) {
    Map<List<String>, List<String>> byLack = new LinkedHashMap<>();
    lacking.forEach(
        (table, lacks) -> byLack.computeIfAbsent(lacks, l -> new ArrayList<>()).add(table));
    return byLack;
  }

  /** Every table, a sentence for those that lack the same, in lines that are not too long. */
  static List<String> lines(Map<String, List<String>> lacking) {
    List<String> lines = new ArrayList<>();
    byLack(lacking)
        .forEach(
            (lacks, tables) ->
                lines.addAll(
                    wrapped(
                        "without " + String.join(" and ", lacks) + ": ",
                        String.join(", ", tables))));
    return lines;
  }

  private static List<String> wrapped(String start, String names) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start.stripTrailing());
    for (String name : List.of(names.split("(?<=,) "))) {
      if (line.length() + 1 + name.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ");
      }
      line.append(' ').append(name);
    }
    lines.add(line.toString());
    return lines;
  }
}
