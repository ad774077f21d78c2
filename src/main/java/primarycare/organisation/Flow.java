package primarycare.organisation;

import java.time.LocalDate;

/**
 * Registered patients of a month who live in one area and are registered in one, both of one type.
 *
 * @param residenceCode the area, {@value #ELSEWHERE} or {@value #UNKNOWN}
 * @param registrationCode the area, or where people are registered who are {@link WithoutPractice},
 *     or {@value #CLOSED_PRACTICE}
 */
public record Flow(
    LocalDate month,
    String areaType,
    String residenceCode,
    String registrationCode,
    long patients) {

  /** Residence in no area of the type, by an LSOA that the look-up gives to none of them. */
  public static final String ELSEWHERE = "elsewhere";

  /** Residence that the list does not know. */
  public static final String UNKNOWN = "unknown_residence";

  /** Registration with a practice that has closed. */
  public static final String CLOSED_PRACTICE = "closed_practice";

  /**
   * Whether they are registered in another area than they live in: not where their practice has
   * closed, or is in no area of the type.
   */
  public boolean isRegisteredElsewhere() {
    return isBetween()
        && !registrationCode.equals(CLOSED_PRACTICE)
        && !registrationCode.equals(History.UNASSIGNED);
  }

  /** Whether they live in another area than they are registered in. */
  public boolean isLivingElsewhere() {
    return isBetween() && !residenceCode.equals(UNKNOWN);
  }

  private boolean isBetween() {
    return !residenceCode.equals(registrationCode);
  }
}
