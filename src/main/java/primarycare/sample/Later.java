package primarycare.sample;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and let go when it has been asked for last. */
final class Later<T> {

  private final Supplier<T> maker;
  private long asks;
  private T value;

  /**
   * @param asks how often it is asked for, by all threads
   */
  Later(long asks, Supplier<T> maker) {
    this.asks = asks;
    this.maker = maker;
  }

  synchronized T get() {
    T made = value == null ? maker.get() : value;
    asks--;
    value = asks > 0 ? made : null;
    return made;
  }
}
