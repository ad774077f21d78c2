package primarycare.disclosure;

import java.io.Serializable;
import java.util.Set;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/**
 * A rule, and the counts that are hidden second: so many that no hidden one follows from what is
 * shown. Both have one status.
 *
 * @param hidden whom the counts that are hidden second count
 * @param withheld whom those count of which nothing is shown, not even that they are of somebody
 */
record ClosedRule(DisclosureRule rule, Set<CountKey> hidden, Set<CountKey> withheld)
    implements Protection, Serializable {

  private static final Shown HIDDEN = new Shown(null, Shown.Status.SUPPRESSED);
  private static final Shown WITHHELD = new Shown(null, Shown.Status.WITHHELD);

  @Override
  public Shown show(Count count) {
    CountKey key = count.key() == null ? null : SamePeople.of(count.key());
    if (key != null && withheld.contains(key)) {
      return WITHHELD;
    }
    return key != null && hidden.contains(key) ? HIDDEN : rule.show(count);
  }

  @Override
  public long middleOfSuppressed() {
    return rule.middleOfSuppressed();
  }

  @Override
  public long mostAdded() {
    return rule.mostAdded();
  }
}
