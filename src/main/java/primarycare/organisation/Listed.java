package primarycare.organisation;

import java.time.LocalDate;

/**
 * Patients of a practice who live in an LSOA, as a list by LSOA has them.
 *
 * @param date on which the list was extracted
 * @param name of the practice; null for none
 * @param lsoa null where the list does not say
 */
public record Listed(LocalDate date, String practice, String name, String lsoa, long patients) {

  private static final String CLOSED = "CLOSED";

  /** Whether the practice has closed, by its code or its name. */
  public boolean isClosed() {
    return practice.equals(CLOSED) || (name != null && name.strip().equalsIgnoreCase(CLOSED));
  }
}
