package primarycare.organisation;

import java.time.LocalDate;

/**
 * A membership of a PCN, as the memberships of PCNs give it.
 *
 * @param name of the practice
 * @param location code of the practice's sub-ICB location; null for none
 * @param start null where it is not known
 * @param end null for none
 */
public record Partner(
    String practice, String name, String location, Area pcn, LocalDate start, LocalDate end) {

  /** The days it claims: none where it ends on the day it begins, or before. */
  public Stay claim() {
    return new Stay(pcn, Span.of(start, end));
  }

  /** Whether it has days at all. */
  public boolean hasDays() {
    Span span = claim().span();
    return span.first().isBefore(span.last());
  }
}
