package primarycare.disclosure.attack;

import java.util.function.IntConsumer;

/** How intervals were before each change, to go back. */
final class Trail {

  private static final int FIELDS = 5;

  private final Ints steps = new Ints();

  void add(int cell, int low, int high, int lowBy, int highBy) {
    steps.add(lowBy);
    steps.add(highBy);
    steps.add(low);
    steps.add(high);
    steps.add(cell);
  }

  /**
   * @param changed each cell that is as it was
   */
  void undo(int[] low, int[] high, int[] lowBy, int[] highBy, IntConsumer changed) {
    for (int step = steps.size() / FIELDS; step > 0; step--) {
      int cell = steps.pop();
      high[cell] = steps.pop();
      low[cell] = steps.pop();
      highBy[cell] = steps.pop();
      lowBy[cell] = steps.pop();
      changed.accept(cell);
    }
  }
}
