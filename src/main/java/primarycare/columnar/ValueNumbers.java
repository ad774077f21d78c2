package primarycare.columnar;

import java.util.Arrays;

/** Numbers the different values of a column from 0 on, in the order in which they come. */
final class ValueNumbers {

  private static final int FREE = -1;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private long[] values = new long[1 << 6];
  private int[] places = free(1 << 7);
  private int shift = Long.SIZE - 7;
  private int size;

  /** The number of a value, which is {@link #size} of before where it is new. */
  int of(long value) {
    int place = (int) ((value * FACTOR) >>> shift);
    for (int number = places[place]; number != FREE; number = places[place]) {
      if (values[number] == value) {
        return number;
      }
      place = (place + 1) & (places.length - 1);
    }
    places[place] = size;
    return add(value);
  }

  int size() {
    return size;
  }

  private int add(long value) {
    values[size++] = value;
    if (size == values.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    values = Arrays.copyOf(values, 2 * size);
    places = free(2 * places.length);
    shift--;
    for (int number = 0; number < size; number++) {
      int place = (int) ((values[number] * FACTOR) >>> shift);
      while (places[place] != FREE) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = number;
    }
  }

  private static int[] free(int length) {
    int[] places = new int[length];
    Arrays.fill(places, FREE);
    return places;
  }
}
