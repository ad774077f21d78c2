package primarycare.scan;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.layout.Field;
import primarycare.layout.Source;

/**
 * The codes that stand in the coded columns of accepted rows.
 *
 * <p>A column with more than a code list has is not one of codes: it is kept without any, whatever
 * the chunks in which the file was read.
 */
final class SeenCodes {

  /** More than any code list of a source has: chief complaints are some 150, sites some 1,000. */
  static final int MOST = 2000;

  private final Map<String, Set<Object>> seen = new TreeMap<>();

  SeenCodes(Source source) {
    source.fields().stream()
        .filter(Field::coded)
        .forEach(field -> seen.put(field.name(), new HashSet<>()));
  }

  void add(String column, Object code) {
    Set<Object> codes = seen.get(column);
    if (codes != null && code != null && codes.size() <= MOST) {
      codes.add(code);
    }
  }

  /** The codes by column: none of a column with too many, and no column without a code. */
  SortedMap<String, SortedSet<String>> seen() {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    seen.forEach(
        (column, codes) -> {
          if (!codes.isEmpty()) {
            SortedSet<String> texts = new TreeSet<>();
            codes.forEach(code -> texts.add(code.toString()));
            found.put(column, few(texts));
          }
        });
    return found;
  }

  /** The codes of two parts, or of two files: too many in one are too many in both. */
  static SortedMap<String, SortedSet<String>> union(
      Map<String, SortedSet<String>> first, Map<String, SortedSet<String>> second) {
    SortedMap<String, SortedSet<String>> union = new TreeMap<>(first);
    second.forEach((column, codes) -> union.merge(column, codes, SeenCodes::both));
    return union;
  }

  private static SortedSet<String> both(SortedSet<String> first, SortedSet<String> second) {
    SortedSet<String> both = new TreeSet<>(first);
    both.addAll(second);
    return first.isEmpty() || second.isEmpty() ? new TreeSet<>() : few(both);
  }

  private static SortedSet<String> few(SortedSet<String> codes) {
    return codes.size() > MOST ? new TreeSet<>() : codes;
  }
}
