package primarycare.figure;

import java.util.Arrays;
import java.util.stream.Stream;

/** Takes the counts of a table's rows, and shows nothing of them. */
public final class Counted implements Protection {

  private Shown[] shown = new Shown[1 << 6];
  private Count[] counts = new Count[1 << 6];
  private int size;

  @Override
  public Shown show(Count count) {
    if (size == counts.length) {
      shown = Arrays.copyOf(shown, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    shown[size] = Shown.nothing(size);
    counts[size] = count;
    return shown[size++];
  }

  @Override
  public Double show(Estimated estimate) {
    return null;
  }

  @Override
  public long middleOfSuppressed() {
    return 0;
  }

  @Override
  public long mostAdded() {
    return 0;
  }

  /**
   * The count for which this was shown, or that is nobody's; null for one not available.
   *
   * @throws IllegalStateException for what was shown of no count that was taken
   */
  @SuppressWarnings("ReferenceEquality")
  public Long taken(Shown of) {
    if (of.equals(Shown.NOT_AVAILABLE)) {
      return null;
    }
    if (of.value() != null) {
      return of.value();
    }
    int number = of.number();
    if (number < 0 || number >= size || shown[number] != of) {
      throw new IllegalStateException(
          "a row has what was shown of a count that is none of its own");
    }
    return counts[number].exact();
  }

  /** The counts that were taken. */
  public Stream<Count> counts() {
    return Arrays.stream(counts, 0, size);
  }
}
