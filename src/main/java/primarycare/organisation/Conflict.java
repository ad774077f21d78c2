package primarycare.organisation;

import primarycare.job.PersonText;
import primarycare.job.PublishedCode;

/**
 * Where the sources of organisations contradict themselves or each other, and what settles it.
 *
 * @param foundIn the source
 * @param practice blank where it is of no single one
 * @param area code; blank for none
 * @param other code of the other area or practice; blank for none
 * @param days concerned
 */
public record Conflict(
    String issue,
    String foundIn,
    String practice,
    String area,
    String other,
    Span days,
    String settledBy) {

  /** The source of which the other code is a practice's too. */
  static final String OF_SUCCESSORS = "practice_successor";

  /**
   * The same with codes as they may be told: what has not the form of a practice's code, where one
   * should stand, may be of a person.
   */
  public Conflict shown() {
    return new Conflict(
        issue,
        foundIn,
        practice(practice),
        PersonText.shown(area),
        foundIn.equals(OF_SUCCESSORS) ? practice(other) : PersonText.shown(other),
        days,
        settledBy);
  }

  private static String practice(String code) {
    return code.isEmpty() ? code : PublishedCode.practiceShown(code);
  }
}
