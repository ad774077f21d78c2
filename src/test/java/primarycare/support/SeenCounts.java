package primarycare.support;

import java.util.HashMap;
import java.util.Map;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/** A preset that keeps what it has shown of which count: all that a reader is taken to see. */
public final class SeenCounts implements Protection {

  private final Map<CountKey, Shown> seen = new HashMap<>();

  @Override
  public Shown show(Count count) {
    Shown shown = DisclosureRule.HES_ECDS_2018.show(count);
    seen.put(count.key(), shown);
    return shown;
  }

  @Override
  public long middleOfSuppressed() {
    return DisclosureRule.HES_ECDS_2018.middleOfSuppressed();
  }

  @Override
  public long mostAdded() {
    return DisclosureRule.HES_ECDS_2018.mostAdded();
  }

  public Map<CountKey, Shown> seen() {
    return seen;
  }
}
