package primarycare.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What people are added up by who stand in one line, each under a code.
 *
 * <p>Its hash is that of its texts and days, the same wherever it is made.
 */
public sealed interface Line extends Serializable {

  /** A list, by practice. */
  record OfList(LocalDate date) implements Line {}

  /** The people of an LSOA that is placed in several areas, by where they are registered. */
  record OfLsoa(LocalDate month, String lsoa) implements Line {}

  /** The people of a practice that areas of a type share, by residence. */
  record OfPractice(LocalDate month, String areaType, String practice) implements Line {}

  /** The people of a practice that areas of a type share, by the area that takes them. */
  record OfShared(LocalDate month, String areaType, String practice) implements Line {}

  /** The people who live in an area, by the area in which they are registered. */
  record OfResidence(LocalDate month, String areaType, String residence) implements Line {}
}
