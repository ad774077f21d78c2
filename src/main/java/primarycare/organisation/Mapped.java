package primarycare.organisation;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What practice maps say of a practice, and the days of all that say so.
 *
 * @param days extract dates of the maps
 */
public record Mapped(
    String practice,
    String name,
    Optional<Area> location,
    Optional<Area> icb,
    Optional<Area> pcn,
    NavigableSet<LocalDate> days) {

  public Mapped {
    days = new TreeSet<>(days);
  }

  /** The same said by the maps of other days. */
  public Mapped on(NavigableSet<LocalDate> others) {
    return new Mapped(practice, name, location, icb, pcn, others);
  }
}
