package primarycare.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums from the first number on: the order is that of the caller. */
final class Sums {

  private Sums() {}

  static double of(double... numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  static <T> double of(List<T> rows, ToDoubleFunction<T> term) {
    double sum = 0;
    for (T row : rows) {
      sum += term.applyAsDouble(row);
    }
    return sum;
  }

  /** The mean of numbers; of none there is none. */
  static double mean(double... numbers) {
    return numbers.length > 0 ? of(numbers) / numbers.length : Double.NaN;
  }
}
