package primarycare.support;

import java.util.function.Predicate;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/**
 * A preset, and counts that are hidden besides, as a release hides them for others.
 *
 * @param hidden whom these count
 */
public record HidingMore(DisclosureRule rule, Predicate<CountKey> hidden) implements Protection {

  @Override
  public Shown show(Count count) {
    return hidden.test(count.key()) ? new Shown(null, Shown.Status.SUPPRESSED) : rule.show(count);
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
