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
  public Long taken(Shown of) {
    boolean isOfACount = of.value() == null && !of.equals(Shown.NOT_AVAILABLE);
    return isOfACount ? (Long) count(of).exact() : of.value();
  }

  /** Of what a row shows the counts of people; what is nobody's, or not available, is none. */
  public Stream<Count> counts(Stream<Shown> of) {
    return of.filter(some -> some.value() == null && !some.equals(Shown.NOT_AVAILABLE))
        .map(this::count);
  }

  @SuppressWarnings("ReferenceEquality")
  private Count count(Shown of) {
    int number = of.number();
    if (number < 0 || number >= size || shown[number] != of) {
      throw new IllegalStateException(
          "a row has what was shown of a count that is none of its own");
    }
    return counts[number];
  }

  /** The counts that were taken. */
  public Stream<Count> counts() {
    return Arrays.stream(counts, 0, size);
  }
}
