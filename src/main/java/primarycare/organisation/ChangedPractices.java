package primarycare.organisation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import primarycare.organisation.AreaMembers.Named;

/** Which practices joined or left each area between a month and the latest one. */
public final class ChangedPractices implements Serializable {

  private static final long serialVersionUID = 1;

  /**
   * What is other in the latest month, as codes in order.
   *
   * @param joined practices that are in the area then alone; null for none
   * @param left practices that are not any more; null for none
   */
  public record Changed(String joined, String left) implements Serializable {

    public static final Changed NOTHING = new Changed(null, null);

    public boolean isNothing() {
      return joined == null && left == null;
    }
  }

  private final Map<Named, Map<Integer, Changed>> areas = new HashMap<>();

  /**
   * @param latest the number of the month
   */
  public ChangedPractices(AreaMembers members, int latest) {
    for (Named area : members.areas()) {
      Set<String> now = members.practices(area, latest, latest);
      members.of(area).keySet().forEach(month -> add(members, area, month, now));
    }
  }

  private void add(AreaMembers members, Named area, int month, Set<String> now) {
    Set<String> then = members.practices(area, month, month);
    Changed changed = new Changed(beside(now, then), beside(then, now));
    if (!changed.isNothing()) {
      areas.computeIfAbsent(area, none -> new HashMap<>()).put(month, changed);
    }
  }

  private static String beside(Set<String> some, Set<String> others) {
    Set<String> own = new TreeSet<>(some);
    own.removeAll(others);
    return own.isEmpty() ? null : String.join(", ", own);
  }

  /** What changed since a month, by its number. */
  public Changed since(String type, String code, int month) {
    return areas.getOrDefault(new Named(type, code), Map.of()).getOrDefault(month, Changed.NOTHING);
  }
}
