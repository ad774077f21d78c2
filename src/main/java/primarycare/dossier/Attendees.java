package primarycare.dossier;

import java.util.Arrays;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Block;

/**
 * People at types of department, as {@link AttendanceFacts} numbers them, and how often each came.
 *
 * @param numbers ascending, each once
 * @param counts of each; 0 or less where all are taken away
 */
record Attendees(long[] numbers, long[] counts) {

  static final Attendees NOBODY = new Attendees(new long[0], new long[0]);

  /** Told of one person: in how many attendances at each group of departments. */
  @FunctionalInterface
  interface Reader {
    void accept(long[] byGroup);
  }

  /**
   * @param packed a block of their numbers
   * @param sign -1 for attendances that are to be taken away
   */
  static Attendees of(byte[] packed, int sign) {
    int[] size = new int[1];
    Block.read(packed, (number, count) -> size[0]++);
    Attendees all = new Attendees(new long[size[0]], new long[size[0]]);
    size[0] = 0;
    Block.read(
        packed,
        (number, count) -> {
          all.numbers[size[0]] = number;
          all.counts[size[0]++] = sign * count;
        });
    return all;
  }

  /** Both together. */
  Attendees and(Attendees others) {
    long[] both = new long[numbers.length + others.numbers.length];
    long[] sums = new long[both.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length || j < others.numbers.length) {
      boolean own =
          j == others.numbers.length || (i < numbers.length && numbers[i] <= others.numbers[j]);
      long number = own ? numbers[i] : others.numbers[j];
      long count = own ? counts[i++] : others.counts[j++];
      if (size > 0 && both[size - 1] == number) {
        sums[size - 1] += count;
      } else {
        both[size] = number;
        sums[size++] = count;
      }
    }
    return new Attendees(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
  }

  /** Reads each person once. */
  void read(Reader reader) {
    long[] byGroup = new long[Shape.GROUPS];
    for (int i = 0; i < numbers.length; i++) {
      byGroup[Shape.group(AttendanceFacts.department(numbers[i]))] += counts[i];
      if (i + 1 == numbers.length
          || AttendanceFacts.person(numbers[i]) != AttendanceFacts.person(numbers[i + 1])) {
        reader.accept(byGroup);
        Arrays.fill(byGroup, 0);
      }
    }
  }
}
