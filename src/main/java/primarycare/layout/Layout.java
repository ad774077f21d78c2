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
 * @param exclude records that are complete but are not what the source is about
 * @param facts for a wide file: which columns become rows, and what each says
 * @param fileMonth patterns of file names that tell the month of a file without a date
 */
public record Layout(
    String name,
    Map<String, List<String>> headers,
    List<String> requires,
    List<Exclusion> exclude,
    List<Fact> facts,
    FileMonth fileMonth)
    implements Serializable {

  public Layout {
    headers = new TreeMap<>(headers);
    requires = List.copyOf(requires);
    exclude = exclude == null ? List.of() : List.copyOf(exclude);
    facts = facts == null ? List.of() : List.copyOf(facts);
  }

  /**
   * Records left out for a named reason, by the raw text of a field.
   *
   * @param keep the texts that stay; all others go
   * @param drop the texts that go; all others stay
   */
  public record Exclusion(String field, Set<String> keep, Set<String> drop, String reason)
      implements Serializable {

    public boolean excludes(String raw) {
      String text = Field.fold(raw);
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
