package primarycare.disclosure.attack;

/** What counts are at least and at most. */
final class Bounds {

  private final Ints lows = new Ints();
  private final Ints highs = new Ints();

  /** One of which nothing is known. */
  void add() {
    lows.add(0);
    highs.add(Sight.UNBOUNDED);
  }

  /**
   * @throws IllegalArgumentException where the count is not between the two
   */
  void narrow(int cell, int count, int low, int high) {
    requireWithin(count, low, high);
    lows.set(cell, Math.max(low, lows.get(cell)));
    highs.set(cell, Math.min(high, highs.get(cell)));
  }

  int low(int cell) {
    return lows.get(cell);
  }

  int high(int cell) {
    return highs.get(cell);
  }

  static void requireWithin(int count, int low, int high) {
    if (count < low || count > high) {
      throw new IllegalArgumentException("a count is not where a reader is told that it is");
    }
  }
}
