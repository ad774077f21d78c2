package primarycare.organisation;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which months of a calendar each area has a practice; people without a practice are areas of
 * every type of area that there is in a month.
 */
public final class AreasByMonth implements Serializable {

  private static final long serialVersionUID = 1;

  private record Named(String type, String code) implements Serializable {}

  private final Map<Named, BitSet> months = new HashMap<>();

  /**
   * @param placements of the calendar
   */
  public AreasByMonth(Calendar calendar, List<Placement> placements) {
    Map<Calendar.Entry, Integer> numbers = new HashMap<>();
    calendar.entries().forEach(entry -> numbers.put(entry, numbers.size()));
    for (Placement placement : placements) {
      BitSet own = new BitSet();
      placement.months().forEach(entry -> own.set(numbers.get(entry)));
      placement.shares().forEach(share -> add(share.type(), share.area().code(), own));
    }
  }

  private void add(String type, String code, BitSet own) {
    of(type, code).or(own);
    WithoutPractice.codes().forEach(without -> of(type, without).or(own));
  }

  private BitSet of(String type, String code) {
    return months.computeIfAbsent(new Named(type, code), none -> new BitSet());
  }

  /**
   * Whether there is an area in a month.
   *
   * @param month its number in the calendar
   */
  public boolean has(String type, String code, int month) {
    BitSet own = months.get(new Named(type, code));
    return own != null && own.get(month);
  }
}
