package primarycare.fact;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes something of each group of elements with one key, which stand one after the other. */
public final class Grouped<K, T, R> implements Iterator<R> {

  private final Iterator<T> all;
  private final Function<T, K> key;
  private final BiFunction<K, Iterator<T>, Iterator<R>> make;
  private T ahead;
  private Iterator<R> made = Collections.emptyIterator();

  /**
   * @param make is given a key and its elements, and reads all of them
   */
  public Grouped(
      Iterator<T> all, Function<T, K> key, BiFunction<K, Iterator<T>, Iterator<R>> make) {
    this.all = all;
    this.key = key;
    this.make = make;
    step();
  }

  private void step() {
    ahead = all.hasNext() ? all.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!made.hasNext() && ahead != null) {
      K of = key.apply(ahead);
      made = make.apply(of, new Group(of));
    }
    return made.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.next();
  }

  private final class Group implements Iterator<T> {
    private final K of;

    Group(K of) {
      this.of = of;
    }

    @Override
    public boolean hasNext() {
      return ahead != null && key.apply(ahead).equals(of);
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T next = ahead;
      step();
      return next;
    }
  }
}
