package primarycare.disclosure.earlier;

import primarycare.figure.CountKey;

/**
 * A count of a release, as its readers have it.
 *
 * @param key whom it counts, with months as {@link MonthNumbers} has them; null for what is left of
 *     one whole alone
 * @param how what is seen of it
 */
public record SeenCount(CountKey key, int exact, How how) {

  /** What is seen of a count. */
  public enum How {
    SHOWN,
    /** Hidden by the rule. */
    SUPPRESSED,
    /** Hidden for others. */
    HIDDEN,
    /** No table of the release has it. */
    UNSEEN,
    /** A table has it, and says nothing of it. */
    WITHHELD
  }

  /** The same of people who are told otherwise. */
  public SeenCount withKey(CountKey other) {
    return new SeenCount(other, exact, how);
  }

  /** Whether a table has it, and does not show it. */
  boolean isHidden() {
    return how == How.SUPPRESSED || how == How.HIDDEN || how == How.WITHHELD;
  }

  /** Says nothing of how many there are. */
  @Override
  public String toString() {
    return how + " " + key;
  }
}
