package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.SurveyAnswer;
import primarycare.support.SourceRows;

class SurveyRowsTest {

  private static final String COLUMNS =
      "year        question  practice_code  responses  positive  positive_share  positive_missing"
          + "  responses_missing  positive_share_missing\n";

  private static List<SurveyAnswer> answers(String row) {
    return SurveyRows.of(SourceRows.of(SurveyRows.SOURCE, COLUMNS + row));
  }

  private static String positive(String row) {
    SurveyAnswer answer = answers(row).get(0);
    return answer.positive() + " " + answer.withheld();
  }

  @Test
  void collectsEachAnswer() {
    assertThat(answers("2019-01-01  phone     C82001         9          1"))
        .containsExactly(
            new SurveyAnswer(
                LocalDate.of(2019, 1, 1),
                "phone",
                "C82001",
                new BigDecimal("9.000000000"),
                new BigDecimal("1.000000000"),
                false));
  }

  @Test
  void takesTheShareOfThoseWhoRespondedWhereThePositiveAreNotCounted() {
    assertThat(positive("2019-01-01  phone     C82001         100        50        0.4"))
        .isEqualTo("50.000000000 false");
    assertThat(positive("2019-01-01  phone     C82001         104                  0.530865384"))
        .isEqualTo("55.209999936 false");
    assertThat(positive("2019-01-01  phone     C82001         1.5                  0.000000001"))
        .as("rounded to nine places")
        .isEqualTo("2E-9 false");
    assertThat(positive("2019-01-01  phone     C82001                              0.5"))
        .isEqualTo("null false");
  }

  @Test
  void tellsWithheldAnswersFromMissingOnes() {
    String none = "2019-01-01  phone     C82001         100                                  ";
    assertThat(positive(none + "suppressed")).isEqualTo("null true");
    assertThat(positive(none + "not_reported")).isEqualTo("null false");
    assertThat(positive(none + "                  suppressed")).isEqualTo("null true");
    assertThat(positive(none + "                                     suppressed"))
        .isEqualTo("null true");
  }
}
