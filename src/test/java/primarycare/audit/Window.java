package primarycare.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Months from one to another, both included, as numbers. */
record Window(int from, int to) {

  /** Of what has no month. */
  static final Window NONE = new Window(-1, -1);

  private static final int YEAR = 12;

  static Window of(LocalDate month, String period) {
    int last = number(month);
    return new Window("rolling_12_months".equals(period) ? last - YEAR + 1 : last, last);
  }

  static int number(LocalDate month) {
    return month.getYear() * YEAR + month.getMonthValue() - 1;
  }

  Window yearBefore() {
    return new Window(from - YEAR, to - YEAR);
  }

  /** The last of its months. */
  Window end() {
    return new Window(to, to);
  }

  boolean isMonth() {
    return from == to;
  }

  boolean within(Window other) {
    return other.from <= from && to <= other.to;
  }

  List<Window> months() {
    return IntStream.rangeClosed(from, to).mapToObj(month -> new Window(month, month)).toList();
  }

  String inWords() {
    return isMonth() ? month(from) : month(from) + " to " + month(to);
  }

  private static String month(int number) {
    return "%d-%02d".formatted(Math.floorDiv(number, YEAR), Math.floorMod(number, YEAR) + 1);
  }
}
