package primarycare.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import primarycare.columnar.ReadColumn;

/**
 * The parts in which facts of a column's days lie.
 *
 * @param parts each once, in order
 * @param of the place of its part, for each value of the column
 */
record Parts(long[] parts, int[] of) {

  /** Months, by their first days. */
  static Parts months(ReadColumn days) {
    return by(days, day -> LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay());
  }

  /** The days themselves. */
  static Parts days(ReadColumn days) {
    return by(days, day -> day);
  }

  private static Parts by(ReadColumn days, LongUnaryOperator part) {
    long[] each = new long[days.values()];
    Arrays.setAll(each, value -> part.applyAsLong(days.number(value)));
    long[] parts = Arrays.stream(each).sorted().distinct().toArray();
    int[] of = Arrays.stream(each).mapToInt(one -> Arrays.binarySearch(parts, one)).toArray();
    return new Parts(parts, of);
  }
}
