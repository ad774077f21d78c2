package primarycare.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Which texts of a field stand in tables as they are, beside those that its codes lead to: the
 * others could be anybody's name.
 *
 * @param pattern of the whole text; blank for none
 * @param list name of a code list of such texts; blank for none
 * @param otherwise what stands in tables for any other text
 */
public record Published(String pattern, String list, String otherwise) implements Serializable {

  public Published {
    pattern = pattern == null ? "" : pattern;
    list = list == null ? "" : list;
    if (!list.isEmpty()) {
      CodeList.named(list);
    }
    if (otherwise == null || otherwise.isBlank()) {
      throw new IllegalArgumentException("what is published of other texts is not said");
    }
  }

  /** The texts of the list, in capitals. */
  public List<String> listed() {
    return list.isEmpty()
        ? List.of()
        : CodeList.named(list).codes().stream()
            .map(code -> code.code().toUpperCase(Locale.ROOT))
            .toList();
  }

  /** Whether a text is of the pattern, in the list, or what stands for the others. */
  public boolean holds(String text) {
    return text.equals(otherwise)
        || (!pattern.isEmpty() && text.matches(pattern))
        || listed().contains(text.toUpperCase(Locale.ROOT));
  }
}
