package primarycare.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a local file says of a practice from a day on; each may be null for what it does not say.
 *
 * @param from null for a row without a date, which is earlier than any
 * @param ratingMissing why there is no rating, as a word of the source
 */
public record PracticeDetails(
    LocalDate from,
    String contractType,
    Boolean singleHanded,
    Boolean training,
    String cqcRating,
    String ratingMissing,
    Long mainSites,
    Long branchSites) {

  /**
   * The latest of a practice's at or before a day, all of it: a blank there is not known, whatever
   * an earlier one says.
   */
  public static Optional<PracticeDetails> at(LocalDate day, List<PracticeDetails> ofPractice) {
    PracticeDetails latest = null;
    for (PracticeDetails one : ofPractice) {
      boolean holds = one.from == null || !one.from.isAfter(day);
      if (holds && (latest == null || one.isAfter(latest))) {
        latest = one;
      }
    }
    return Optional.ofNullable(latest);
  }

  private boolean isAfter(PracticeDetails other) {
    return from != null && (other.from == null || from.isAfter(other.from));
  }
}
