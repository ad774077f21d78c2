package primarycare.reconcile;

import org.junit.jupiter.api.Test;
import primarycare.organisation.SurveyAnswer;
import primarycare.support.TextRecords;

class PositiveResponsesTest {

  /** What is not told is not counted. */
  @Test
  void failsForMorePositiveResponsesThanResponses() {
    String answers =
        """
        year        question  practice  responses  positive  withheld
        2019-01-01  web       C82001    10         11        false
        2019-01-01  phone     C82001    10         11        false
        2019-01-01  phone     C82002    10         10        false
        2020-01-01  phone     C82001    10         10        false
        2020-01-01  phone     C82002               3         false
        """;
    Rows.of(PositiveResponses.of("patient_survey", TextRecords.of(SurveyAnswer.class, answers)))
        .hasRows(
            """
            level           month       passed  enforced  left_value  right_value  difference  explanation
            patient_survey  2019-01-01  false   true      1.0         3.0          -2.0        for example C82001 phone, C82001 web
            patient_survey  2020-01-01  true    true      1.0         1.0          0.0
            """);
  }
}
