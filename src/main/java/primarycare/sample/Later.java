package primarycare.sample;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once for all threads. */
final class Later<T> {

  private final Supplier<T> maker;
  private T value;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }
}
