package primarycare.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One way a publisher has written a source.
 *
 * @param name as the publisher calls the file
 * @param headers for each canonical column, the header names that have stood for it
 * @param requires canonical columns without which a file is not of this layout
 * @param set canonical columns that are the same for every record of the layout
 * @param translate for a canonical column, texts of this layout and what they stand for
 * @param part canonical column whose values a publisher spreads over several files of a period
 * @param exclude records that are complete but are not what the source is about
 * @param facts for a wide file: which columns become rows, and what each says
 * @param fileMonth patterns of file names that tell the month of a file without a date
 */
public record Layout(
    String name,
    Map<String, List<String>> headers,
    List<String> requires,
    Map<String, String> set,
    Map<String, Map<String, String>> translate,
    String part,
    List<Exclusion> exclude,
    List<Fact> facts,
    FileMonth fileMonth)
    implements Serializable {

  public Layout {
    headers = new TreeMap<>(headers);
    requires = List.copyOf(requires);
    set = set == null ? Map.of() : new TreeMap<>(set);
    translate = folded(translate);
    part = part == null ? "" : part;
    exclude = exclude == null ? List.of() : List.copyOf(exclude);
    facts = facts == null ? List.of() : List.copyOf(facts);
  }

  /** What a text of a column stands for: the text itself unless the layout says otherwise. */
  public String translated(String column, String raw) {
    Map<String, String> texts = translate.get(column);
    return texts == null ? raw : texts.getOrDefault(Field.fold(raw), raw);
  }

  private static Map<String, Map<String, String>> folded(Map<String, Map<String, String>> texts) {
    Map<String, Map<String, String>> folded = new TreeMap<>();
    if (texts != null) {
      texts.forEach(
          (column, map) -> {
            Map<String, String> inner = new TreeMap<>();
            map.forEach((text, meaning) -> inner.put(Field.fold(text), meaning));
            folded.put(column, inner);
          });
    }
    return folded;
  }

  /**
   * Records left out for a named reason, by the text of a field.
   *
   * @param keep the texts that stay; all others go
   * @param drop the texts that go; all others stay
   * @param whereCarried true where a file without the column is read all the same
   */
  public record Exclusion(
      String field, Set<String> keep, Set<String> drop, String reason, boolean whereCarried)
      implements Serializable {

    public boolean excludes(String translated) {
      String text = Field.fold(translated);
      return keep != null
          ? keep.stream().noneMatch(code -> Field.fold(code).equals(text))
          : drop.stream().anyMatch(code -> Field.fold(code).equals(text));
    }
  }

  /**
   * One column of a wide file as a row of its own.
   *
   * @param header the column that holds the value
   * @param set canonical columns and what they are for this fact
   * @param from canonical columns and the header they are read from
   */
  public record Fact(
      List<String> header, String into, Map<String, String> set, Map<String, List<String>> from)
      implements Serializable {

    public Fact {
      set = set == null ? Map.of() : new TreeMap<>(set);
      from = from == null ? Map.of() : new TreeMap<>(from);
    }
  }

  /** Where a file that carries no date takes its month from: its name, by a pattern, or the job. */
  public record FileMonth(String field, List<String> patterns) implements Serializable {}
}
