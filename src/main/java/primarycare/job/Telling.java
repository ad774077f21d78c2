package primarycare.job;

import java.util.stream.Stream;

/** How much an entry of a job's inputs tells of its files. */
final class Telling {

  private Telling() {}

  /** How many of a month, columns, codes, a day, an overlap and an order of dates it tells. */
  static long of(Job.Input input) {
    return Stream.of(
            input.month().isPresent(),
            !input.columns().isEmpty(),
            !input.codes().isEmpty(),
            input.published().isPresent(),
            input.later(),
            input.dates().isPresent())
        .filter(told -> told)
        .count();
  }
}
