package primarycare.audit;

/**
 * What is known of a count.
 *
 * @param hidden whether the release hides it somewhere
 */
record Bounds(int least, int most, boolean hidden) {

  static Bounds exactly(int value) {
    return new Bounds(value, value, false);
  }

  /** What two publications of one count say together. */
  Bounds and(Bounds other) {
    return new Bounds(
        Math.max(least, other.least), Math.min(most, other.most), hidden || other.hidden);
  }

  /** How many values are possible. */
  int values() {
    return most - least + 1;
  }

  String inWords() {
    if (least == most) {
      return "" + least;
    }
    return most >= Rule.UNBOUNDED ? least + " or more" : least + " to " + most;
  }
}
