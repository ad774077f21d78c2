package primarycare.sample;

import java.util.SplittableRandom;

/** Independent numbers from one seed: what a number is for decides it, never when it is drawn. */
final class Seeds {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** The seed of one purpose, such as a month's chunk of attendances. */
  static long of(long seed, String purpose, long... parts) {
    long mixed = mix(seed + STEP);
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed ^ (purpose.charAt(i) * STEP));
    }
    for (long part : parts) {
      mixed = mix(mixed + (part + 1) * STEP);
    }
    return mixed;
  }

  static SplittableRandom random(long seed, String purpose, long... parts) {
    return new SplittableRandom(of(seed, purpose, parts));
  }

  /** A number from 0 up to 1. */
  static double unit(long seed, String purpose, long... parts) {
    return unit(of(seed, purpose, parts));
  }

  static double between(double low, double high, long seed, String purpose, long... parts) {
    return low + (high - low) * unit(seed, purpose, parts);
  }

  static double unit(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }

  /** A whole number from 0 up to the bound, from the upper half of the bits. */
  static int below(int bound, long bits) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
