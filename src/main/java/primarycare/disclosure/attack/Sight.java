package primarycare.disclosure.attack;

/**
 * What a reader sees of a count of people by a preset.
 *
 * @param zeroShown whether nobody is shown as it is; if not, it is hidden as small counts are
 * @param firstShown the smallest count of somebody that is shown
 * @param base counts are shown as the nearest multiple of this odd number; 1 for exact ones
 * @param mostHidden what a reader takes a hidden count to be at most; {@link #UNBOUNDED} where more
 *     is hidden than small counts, with the same status
 */
public record Sight(boolean zeroShown, int firstShown, int base, int mostHidden) {

  /** No upper limit. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  public Sight {
    if (base < 1 || base % 2 == 0 || firstShown < 1) {
      throw new IllegalArgumentException("a base is odd, and somebody is shown: " + base);
    }
    if (mostHidden < firstShown - 1) {
      throw new IllegalArgumentException("more is hidden than a reader takes to be: " + mostHidden);
    }
  }

  /** The same of one of which nothing is seen: it may be nobody. */
  public Sight ofNothing() {
    return new Sight(false, firstShown, base, UNBOUNDED);
  }

  /** Whether it is hidden, whatever else is. */
  public boolean hides(int count) {
    return count < firstShown && !(count == 0 && zeroShown);
  }

  /** What a hidden count is at least. */
  public int leastHidden() {
    return zeroShown ? 1 : 0;
  }

  /** Whether it may stand among hidden counts, as a reader takes them to be. */
  boolean mayBeHidden(int count) {
    return count >= leastHidden() && count <= mostHidden;
  }

  /** What a reader knows a shown count to be at least. */
  int low(int count) {
    return isRounded(count) ? Math.max(nearest(count) - base / 2, firstShown) : count;
  }

  /** What a reader knows a shown count to be at most. */
  int high(int count) {
    return isRounded(count) ? nearest(count) + base / 2 : count;
  }

  private boolean isRounded(int count) {
    return count >= firstShown;
  }

  private int nearest(int count) {
    return (count + base / 2) / base * base;
  }
}
