package primarycare.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many records there are of each month, where months are about as large as each other: one of
 * very few is a slip of the pen, or has only begun.
 *
 * @param records by month, {@code yyyy-MM}; months without any are left out
 */
public record MonthSizes(SortedMap<String, Long> records) {

  /** A month of fewer than this part of the usual number does not count as begun. */
  public static final int BEGUN = 10;

  /** A month of fewer than this part of the usual number, beside one without any, is astray. */
  public static final int ASTRAY = 20;

  public MonthSizes {
    records = new TreeMap<>(records);
    records.values().removeIf(size -> size == 0);
  }

  /** The sizes of several files together. */
  public MonthSizes and(MonthSizes other) {
    SortedMap<String, Long> sum = new TreeMap<>(records);
    other.records.forEach((month, size) -> sum.merge(month, size, Long::sum));
    return new MonthSizes(sum);
  }

  /**
   * The size of the month in which the record in the middle stands, months being in their order.
   */
  public long usual() {
    long all = records.values().stream().mapToLong(Long::longValue).sum();
    long passed = 0;
    for (long size : records.values().stream().sorted().toList()) {
      passed += size;
      if (2 * passed >= all) {
        return size;
      }
    }
    return 0;
  }

  /** The newest month that holds at least a tenth of the usual number. */
  public Optional<String> newest() {
    return records.entrySet().stream()
        .filter(month -> BEGUN * month.getValue() >= usual())
        .map(Map.Entry::getKey)
        .reduce((first, second) -> second);
  }

  /**
   * Months at either end of which each has hardly a record, and which a month without any parts
   * from the others.
   */
  public Set<Month> astray() {
    List<Month> months =
        records.keySet().stream().flatMap(month -> Month.parse(month).stream()).toList();
    Set<Month> astray = new TreeSet<>(parted(months));
    List<Month> backwards = new ArrayList<>(months);
    Collections.reverse(backwards);
    astray.addAll(parted(backwards));
    return astray;
  }

  /** The first months, up to the last gap before one that has more than hardly a record. */
  private List<Month> parted(List<Month> months) {
    int parted = 0;
    for (int i = 0; i + 1 < months.size() && isTiny(months.get(i)); i++) {
      parted = Math.abs(months.get(i).until(months.get(i + 1))) > 1 ? i + 1 : parted;
    }
    return months.subList(0, parted);
  }

  private boolean isTiny(Month month) {
    return ASTRAY * records.get(month.toString()) < usual();
  }
}
