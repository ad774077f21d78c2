package primarycare.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the lists of each extract date say of sexes, so that every patient counts once.
 *
 * @param totals dates with rows of all sexes as one
 * @param both dates with rows of women and of men
 */
public record SexesOfLists(Set<LocalDate> totals, Set<LocalDate> both) implements Serializable {

  private static final String ALL = "all";

  public SexesOfLists {
    totals = Set.copyOf(totals);
    both = Set.copyOf(both);
  }

  /** Dates of which every patient is told: not those of one sex only, which is half a list. */
  public Set<LocalDate> dates() {
    Set<LocalDate> dates = new TreeSet<>(totals);
    dates.addAll(both);
    return dates;
  }

  /**
   * Whether rows of a sex count: those of all sexes where a date has them, else those of women and
   * men.
   */
  public boolean counts(LocalDate date, String sex) {
    return sex.equals(ALL) ? totals.contains(date) : both.contains(date) && !totals.contains(date);
  }
}
