package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Responses of a practice's patients to a question of a survey.
 *
 * @param year first day of the year
 * @param responses null where the input has none
 * @param positive of them, as weighted by the survey where it is; null where the input has none
 * @param withheld whether the input has some, and does not tell how many
 */
public record SurveyAnswer(
    LocalDate year,
    String question,
    String practice,
    BigDecimal responses,
    BigDecimal positive,
    boolean withheld) {

  public boolean isTold() {
    return responses != null && positive != null;
  }
}
