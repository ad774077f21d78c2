package primarycare.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A weight for each cell of a table, an odd number that is the same in every task.
 *
 * <p>Cells are looked up value by value, since in the order of rows most values are those of the
 * row before.
 */
final class CellWeights {

  private final Values first = new Values("");

  /** What follows some values of a cell: more of them, or the weight behind the last. */
  private static final class Values {
    private final String text;
    private final Map<Object, Values> next = new HashMap<>();
    private final long weight;
    private Object value;
    private Values ofValue;

    Values(String text) {
      this.text = text;
      this.weight = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0] | 1;
    }

    Values after(Object given) {
      if (ofValue == null || !Objects.equals(given, value)) {
        ofValue = next.computeIfAbsent(given, own -> new Values(text + own + "\u0000"));
        value = given;
      }
      return ofValue;
    }
  }

  /**
   * The weight of a row's cell.
   *
   * @param columns whose values are the cell
   */
  long of(IntFunction<Object> row, int... columns) {
    Values values = first;
    for (int column : columns) {
      values = values.after(row.apply(column));
    }
    return values.weight;
  }
}
