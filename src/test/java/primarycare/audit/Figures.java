package primarycare.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every figure of people that a release publishes, each once, wherever it stands. */
final class Figures {

  /** A figure: number of its place and months, and number of its kind. */
  record Key(int where, int kind) {}

  private final Map<Where, Integer> wheres = new LinkedHashMap<>();
  private final Map<Kind, Integer> kinds = new LinkedHashMap<>();
  private final Map<Key, Bounds> published = new HashMap<>();
  private final Map<Key, Bounds> absent = new HashMap<>();
  private final Map<String, String> wholes = new TreeMap<>();
  private final Map<Where, Integer> practices = new HashMap<>();

  void add(Where where, Kind kind, Bounds bounds) {
    if (bounds != null) {
      published.merge(key(where, kind), bounds, Bounds::and);
    }
  }

  /** Takes a row that is not there for nobody. */
  void addAbsent(Where where, Kind kind) {
    Key key = key(where, kind);
    if (!published.containsKey(key)) {
      absent.put(key, Bounds.exactly(0));
    }
  }

  /** A measure counts some of what another counts. */
  void addPart(String part, String whole) {
    if (!part.equals(whole)) {
      wholes.put(part, whole);
    }
  }

  /** How many practices a row says that it is made of. */
  void addPractices(Where where, int number) {
    practices.put(where, number);
  }

  private Key key(Where where, Kind kind) {
    Integer of = wheres.computeIfAbsent(where, k -> wheres.size());
    return new Key(of, kinds.computeIfAbsent(kind, k -> kinds.size()));
  }

  List<Where> wheres() {
    return new ArrayList<>(wheres.keySet());
  }

  List<Kind> kinds() {
    return new ArrayList<>(kinds.keySet());
  }

  Map<Key, Bounds> published() {
    return published;
  }

  Map<Key, Bounds> absent() {
    return absent;
  }

  /** Each measure that is a part, with its whole. */
  Map<String, String> wholes() {
    return wholes;
  }

  /** The number of practices of a row; -1 where it says none. */
  int practices(Where where) {
    return practices.getOrDefault(where, -1);
  }

  Set<Where> withPractices() {
    return practices.keySet();
  }
}
