package primarycare.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People who are of no practice of the job's area, by where they are registered. */
public enum WithoutPractice {
  ELSEWHERE("registered_elsewhere", "Registered with a practice outside the area"),
  UNLISTED("unlisted_practice", "Practice code that the practice map does not know"),
  NONE("no_registered_practice", "No registered practice"),
  UNKNOWN("unknown_practice", "Practice not known");

  /** Not applicable, as for prisons, the forces and visitors from overseas, is no practice too. */
  private static final Set<String> NO_PRACTICE = Set.of("V81997", "V81998");

  private static final String NOT_KNOWN = "V81999";

  private final String code;
  private final String title;

  WithoutPractice(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The area code of their rows. */
  public String code() {
    return code;
  }

  /** What their rows are called. */
  public String title() {
    return title;
  }

  /** Codes that stand for no practice. */
  public static List<String> defaults() {
    return List.of("V81997", "V81998", NOT_KNOWN);
  }

  /** The area codes of all of them. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(WithoutPractice::code).toList();
  }

  /**
   * Which of them people of a practice are; empty for those of a practice of the area.
   *
   * @param practice code; null for none
   * @param isInArea whether the practice is of the job's area then; empty where it did not exist
   */
  public static Optional<WithoutPractice> of(String practice, Optional<Boolean> isInArea) {
    if (practice == null || practice.equals(NOT_KNOWN)) {
      return Optional.of(UNKNOWN);
    }
    if (NO_PRACTICE.contains(practice)) {
      return Optional.of(NONE);
    }
    if (isInArea.isEmpty()) {
      return Optional.of(UNLISTED);
    }
    return isInArea.get() ? Optional.empty() : Optional.of(ELSEWHERE);
  }
}
