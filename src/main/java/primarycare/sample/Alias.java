package primarycare.sample;

import java.util.SplittableRandom;

/** Draws an index in proportion to its weight, in one step whatever the number of weights. */
final class Alias {

  private static final long LOW = 0xFFFFFFFFL;

  /** For each place, how often it keeps the draw (upper half) and who has it else (lower half). */
  private final long[] table;

  private Alias(long[] table) {
    this.table = table;
  }

  /** By Vose: places with too little share theirs with one that has too much. */
  static Alias of(double... weights) {
    int n = weights.length;
    double[] share = shares(weights);
    int[] other = new int[n];
    int[] waiting = new int[n];
    int small = 0;
    int large = n;
    for (int i = 0; i < n; i++) {
      other[i] = i;
      waiting[share[i] < 1 ? small++ : --large] = i;
    }
    while (small > 0 && large < n) {
      int poor = waiting[--small];
      int rich = waiting[large];
      other[poor] = rich;
      share[rich] -= 1 - share[poor];
      if (share[rich] < 1) {
        large++;
        waiting[small++] = rich;
      }
    }
    return new Alias(packed(share, other, waiting, small));
  }

  int draw(SplittableRandom random) {
    long bits = random.nextLong();
    int place = Seeds.below(table.length, bits);
    long entry = table[place];
    return (bits & LOW) < (entry >>> 32) ? place : (int) entry;
  }

  private static double[] shares(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("a weight below nought");
      }
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no weight above nought");
    }
    double[] share = new double[weights.length];
    for (int i = 0; i < share.length; i++) {
      share[i] = weights[i] * weights.length / sum;
    }
    return share;
  }

  /** Those still poor at the end are so by rounding only, and keep their draws. */
  private static long[] packed(double[] share, int[] other, int[] waiting, int small) {
    for (int i = 0; i < small; i++) {
      share[waiting[i]] = 1;
    }
    long[] table = new long[share.length];
    for (int i = 0; i < table.length; i++) {
      long keep = Math.min(LOW, (long) (share[i] * (LOW + 1)));
      table[i] = (keep << 32) | other[i];
    }
    return table;
  }
}
