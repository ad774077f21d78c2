package primarycare.table.spec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of keys, column by column: texts by their bytes, as Spark and Parquet order them, and
 * what is empty first.
 */
public enum KeyOrder implements Comparator<List<Object>> {
  BY_COLUMN;

  @Override
  public int compare(List<Object> a, List<Object> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = value(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Compares two rows.
   *
   * @param columns of the key, by their places
   */
  public static int compare(Object[] a, Object[] b, int... columns) {
    for (int column : columns) {
      int order = value(a[column], b[column]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int value(Object a, Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (a == b || a.equals(b)) {
      return 0;
    }
    return a instanceof String text ? bytes(text, (String) b) : natural(a, b);
  }

  private static int bytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** Both are of the column's one type. */
  @SuppressWarnings("unchecked")
  private static int natural(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
