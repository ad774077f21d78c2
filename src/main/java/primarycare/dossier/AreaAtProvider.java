package primarycare.dossier;

import java.io.Serializable;
import primarycare.figure.Count;

/**
 * Attendances of an area at one provider in a month.
 *
 * @param month its number in the calendar
 * @param group of the department, by its number; 0 for a type that is not known
 */
public record AreaAtProvider(
    Places.Named area, int month, int group, String provider, Count attendances)
    implements Serializable {}
