package primarycare.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** People who are of no practice of the job's area, by where they are registered. */
public enum WithoutPractice {
  ELSEWHERE("registered_elsewhere", "Registered with a practice outside the area"),
  UNLISTED("unlisted_practice", "Practice code that the practice map does not know"),
  NONE("no_registered_practice", "No registered practice", "V81997"),
  NOT_APPLICABLE(
      "practice_not_applicable", "No practice applies: prison, armed forces or overseas", "V81998"),
  UNKNOWN("unknown_practice", "Practice not known", "V81999");

  private static final List<String> CODES =
      Arrays.stream(values()).map(WithoutPractice::code).toList();

  private final String code;
  private final String title;
  private final List<String> defaults;

  WithoutPractice(String code, String title, String... defaults) {
    this.code = code;
    this.title = title;
    this.defaults = List.of(defaults);
  }

  /** The area code of their rows. */
  public String code() {
    return code;
  }

  /** What their rows are called. */
  public String title() {
    return title;
  }

  /** Whether a code stands for no practice where a practice's should be. */
  public static boolean isDefault(String practice) {
    return Arrays.stream(values()).anyMatch(people -> people.defaults.contains(practice));
  }

  /** The area codes of all of them. */
  public static List<String> codes() {
    return CODES;
  }

  /**
   * Which of them people of a practice are; empty for those of a practice of the area.
   *
   * @param practice code; null for none
   * @param isInArea whether the practice is of the job's area then; empty where it did not exist
   */
  public static Optional<WithoutPractice> of(String practice, Optional<Boolean> isInArea) {
    if (practice == null || UNKNOWN.defaults.contains(practice)) {
      return Optional.of(UNKNOWN);
    }
    if (NONE.defaults.contains(practice)) {
      return Optional.of(NONE);
    }
    if (NOT_APPLICABLE.defaults.contains(practice)) {
      return Optional.of(NOT_APPLICABLE);
    }
    if (isInArea.isEmpty()) {
      return Optional.of(UNLISTED);
    }
    return isInArea.get() ? Optional.empty() : Optional.of(ELSEWHERE);
  }
}
