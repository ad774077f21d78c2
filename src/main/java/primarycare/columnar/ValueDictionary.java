package primarycare.columnar;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The different values of a column, numbered from 0 on in the order in which they come. */
final class ValueDictionary {

  private final PlainValues values = new PlainValues();
  private final ValueNumbers numbers = new ValueNumbers();
  private final Map<String, Text> texts = new HashMap<>();
  private String before;
  private Text knownBefore;

  /** What is known of a text. */
  record Text(int number, byte[] stored, long bits) {}

  /**
   * The number of a value; the size of before for a new one.
   *
   * @param bytes how many it takes
   */
  int number(long value, int bytes) {
    int number = numbers.of(value);
    if (number == values.values()) {
      values.add(value, bytes);
    }
    return number;
  }

  /** What is known of a text, which is most often the very one of the row before. */
  @SuppressWarnings("ReferenceEquality")
  Text text(String text) {
    if (text != before) {
      Text known = texts.get(text);
      knownBefore = known == null ? added(text) : known;
      before = text;
    }
    return knownBefore;
  }

  private Text added(String text) {
    byte[] stored = text.getBytes(StandardCharsets.UTF_8);
    Text added = new Text(values.values(), stored, CellSum.bits(stored));
    values.add(stored, 0, stored.length);
    texts.put(text, added);
    return added;
  }

  int size() {
    return values.values();
  }

  /** The values themselves, one behind the other. */
  PlainValues values() {
    return values;
  }
}
