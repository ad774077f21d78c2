package primarycare.disclosure.attack;

import java.util.Arrays;

/** Whole numbers in a row that grows. */
final class Ints {

  private int[] numbers = new int[1 << 4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.multiplyExact(2, size));
    }
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  int pop() {
    return numbers[--size];
  }

  int size() {
    return size;
  }

  boolean has(int number) {
    return Arrays.stream(numbers, 0, size).anyMatch(one -> one == number);
  }

  void clear() {
    size = 0;
  }

  int[] range(int from, int to) {
    return Arrays.copyOfRange(numbers, from, to);
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
