package primarycare.statistics;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The rules of Making Data Count over a series of points.
 *
 * <p>Each takes arrays in order of time and gives a number a point: 1 where the rule holds upwards,
 * -1 downwards, 0 where it does not hold. A point on the mean has side 0 and breaks a run, as does
 * a missing one. Source: NHS England, Making Data Count.
 */
final class SpecialCause {

  private static final int RUN = 7;
  private static final int WINDOW = 3;

  private SpecialCause() {}

  /** Points of a run of seven on one side of the mean. */
  static int[] shift(int[] sides) {
    return partOf(endsOfRuns(sides, RUN), RUN);
  }

  /** Points of a run of seven in which each of six steps rises, or each falls. */
  static int[] trend(double[] values) {
    return partOf(endsOfTrends(values), RUN);
  }

  /** Points near a limit, of a window of three on one side with at least two such. */
  static int[] twoOfThree(int[] near, int[] sides) {
    int[] held = windowsOfThree(near, sides);
    return at(held, i -> held[i] * near[i]);
  }

  /** All points of a window of three on one side with at least two near a limit. */
  static int[] windowsOfThree(int[] near, int[] sides) {
    int[] ends = endsOfRuns(sides, WINDOW);
    return partOf(at(ends, i -> total(near, i, WINDOW) >= 2 ? ends[i] : 0), WINDOW);
  }

  /** The last points of trends. */
  static int[] endsOfTrends(double[] values) {
    return endsOfRuns(steps(values), RUN - 1);
  }

  /** Of each figure whether it rises or falls from the one before. */
  static int[] steps(double[] values) {
    return IntStream.range(0, values.length)
        .map(i -> i == 0 ? 0 : sign(values[i], values[i - 1]))
        .toArray();
  }

  /** The last points of runs of so many equal signs. */
  static int[] endsOfRuns(int[] signs, int length) {
    return at(signs, i -> Math.abs(total(signs, i, length)) == length ? signs[i] : 0);
  }

  /** Points of the runs of such a length whose last points are given. */
  static int[] partOf(int[] ends, int length) {
    return at(ends, i -> held(Arrays.copyOfRange(ends, i, Math.min(i + length, ends.length))));
  }

  /** A run upwards goes before one downwards. */
  private static int held(int[] next) {
    int highest = Arrays.stream(next).max().orElse(0);
    return highest > 0 ? 1 : Arrays.stream(next).min().orElse(0);
  }

  /** 0 without a step, or without one of the figures. */
  private static int sign(double value, double before) {
    return value > before ? 1 : value < before ? -1 : 0;
  }

  /** The sum of an element and those before it; 0 where there are not so many. */
  private static int total(int[] numbers, int last, int length) {
    return last < length - 1 ? 0 : Arrays.stream(numbers, last - length + 1, last + 1).sum();
  }

  private static int[] at(int[] points, IntUnaryOperator rule) {
    return IntStream.range(0, points.length).map(rule).toArray();
  }
}
