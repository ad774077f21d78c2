package primarycare.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A span of days in which a practice existed under one name, in one sub-ICB location and ICB, and
 * by the maps in one PCN.
 *
 * @param name null where no source gives one
 * @param location code and name; without a name where only the register tells of it
 * @param thereSince the first day on which the practice is known to have been there: before the
 *     first map none is, even where the register says since when the practice is open
 * @param maps extract dates of the maps that say so, in order; none for a practice open only
 *     between maps
 */
public record Life(
    String practice,
    String name,
    Optional<Area> location,
    Optional<Area> icb,
    Optional<Area> pcn,
    Span span,
    LocalDate thereSince,
    List<LocalDate> maps) {

  /** The days since which it is known to have been there, to the last. */
  Span there() {
    return new Span(thereSince, span.last());
  }
}
