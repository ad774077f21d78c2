package primarycare.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What changed in the areas of a practice.
 *
 * @param type of area; {@code practice} where the practice opened, closed or merged into another
 * @param day the first of the new state
 * @param from the area or practice that it left; empty for none
 * @param to the one that it joined; empty for none
 */
public record Change(
    String type,
    String practice,
    LocalDate day,
    Optional<Area> from,
    Optional<Area> to,
    Kind kind) {

  /** How it changed. */
  public enum Kind {
    JOINED,
    LEFT,
    MOVED,
    OPENED,
    CLOSED,
    MERGED,
    RECODED
  }

  Change with(Area left, Area joined, Kind how) {
    return new Change(
        type, practice, day, Optional.ofNullable(left), Optional.ofNullable(joined), how);
  }
}
