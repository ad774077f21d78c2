package primarycare.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what texts were read as: a column has few texts and many cells.
 *
 * <p>Of a column whose texts hardly repeat, such as an identifier, it remembers the first few
 * thousand and no more.
 */
final class Memo<T> {

  private static final int MOST = 1 << 12;

  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> read;

  Memo(Function<String, T> read) {
    this.read = read;
  }

  T of(String text) {
    T found = known.get(text);
    if (found == null) {
      found = read.apply(text);
      if (known.size() < MOST) {
        known.put(text, found);
      }
    }
    return found;
  }
}
