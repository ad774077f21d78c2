package primarycare.fact;

import java.util.Arrays;

/** Numbers in any order, of which some may be equal. */
final class Bag {

  private long[] numbers = new long[8];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void add(long number, long times) {
    for (long i = 0; i < times; i++) {
      add(number);
    }
  }

  /** Tells of each different number, in order. */
  void read(Block.Reader reader) {
    Block.counted(numbers, size, reader);
  }

  byte[] block() {
    return Block.of(numbers, size);
  }
}
