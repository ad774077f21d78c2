package primarycare.figure;

/** The numbers of the preset that protects counts of people, for what tells of them in words. */
public final class Preset {

  /** A count of people that is suppressed is below this and not 0. */
  public static final long SUPPRESSED_BELOW = 8;

  /** Any other is shown as the nearest multiple of this. */
  public static final long ROUNDED_TO = 5;

  /** What rounding adds to a count at most. */
  public static final long MOST_ADDED = ROUNDED_TO / 2;

  private Preset() {}
}
