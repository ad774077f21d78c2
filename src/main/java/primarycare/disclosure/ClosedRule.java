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
 */
record ClosedRule(DisclosureRule rule, Set<CountKey> hidden) implements Protection, Serializable {

  private static final Shown HIDDEN = new Shown(null, Shown.Status.SUPPRESSED);

  @Override
  public Shown show(Count count) {
    return count.key() != null && hidden.contains(SamePeople.of(count.key()))
        ? HIDDEN
        : rule.show(count);
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
