package primarycare.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Registered patients of every practice at the extract dates of the lists. */
public final class ListSizes {

  private static final long NOT_LISTED = -1;

  private final List<LocalDate> days;
  private final Map<String, long[]> patients = new HashMap<>();

  /**
   * @param days extract dates of all lists
   */
  public ListSizes(Collection<LocalDate> days) {
    this.days = List.copyOf(new TreeSet<>(days));
  }

  /** Takes what the list of a day says of a practice. */
  public void add(String practice, LocalDate day, long registered) {
    patients.computeIfAbsent(practice, code -> none())[place(day)] = registered;
  }

  private long[] none() {
    long[] none = new long[days.size()];
    Arrays.fill(none, NOT_LISTED);
    return none;
  }

  private int place(LocalDate day) {
    int place = Collections.binarySearch(days, day);
    if (place < 0) {
      throw new IllegalArgumentException("no list of " + day);
    }
    return place;
  }

  /** Whether the latest list that has a practice is too small for it to be ranked. */
  public boolean isSmall(String practice) {
    OptionalLong latest =
        Arrays.stream(patients.getOrDefault(practice, new long[0]))
            .filter(registered -> registered != NOT_LISTED)
            .reduce((earlier, later) -> later);
    return latest.isPresent() && SmallList.is(latest.getAsLong(), 1);
  }

  /** Whether a list is of a day. */
  public boolean has(LocalDate day) {
    return Collections.binarySearch(days, day) >= 0;
  }

  /** The practices on the list of a day. */
  public List<String> on(LocalDate day) {
    int place = place(day);
    return patients.entrySet().stream()
        .filter(own -> own.getValue()[place] != NOT_LISTED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Registered patients on the list of a day; empty for a practice that is not on it. */
  public OptionalLong at(String practice, LocalDate day) {
    long[] own = patients.get(practice);
    long registered = own == null ? NOT_LISTED : own[place(day)];
    return registered == NOT_LISTED ? OptionalLong.empty() : OptionalLong.of(registered);
  }

  /** The latest list up to a day that the practice is on; empty where there is none. */
  public OptionalLong upTo(String practice, LocalDate day) {
    Optional<LocalDate> latest = latest(practice, day);
    return latest.isPresent() ? at(practice, latest.get()) : OptionalLong.empty();
  }

  /** The day of the latest list up to a day that the practice is on; empty where there is none. */
  public Optional<LocalDate> latest(String practice, LocalDate day) {
    long[] own = patients.get(practice);
    int place = Collections.binarySearch(days, day);
    for (int i = place < 0 ? -place - 2 : place; own != null && i >= 0; i--) {
      if (own[i] != NOT_LISTED) {
        return Optional.of(days.get(i));
      }
    }
    return Optional.empty();
  }
}
