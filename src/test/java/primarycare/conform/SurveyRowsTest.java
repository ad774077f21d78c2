package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.SurveyAnswer;
import primarycare.support.Frames;

class SurveyRowsTest {

  private static final String COLUMNS =
      "year, question, practice_code, responses, positive, positive_share, responses_missing,"
          + " positive_missing, positive_share_missing";

  private static List<String> positive(String... rows) {
    return SurveyRows.of(Frames.of(COLUMNS, rows)).stream()
        .map(answer -> answer.positive() + " " + answer.withheld())
        .toList();
  }

  private static String row(String responses, String positive, String share, String missing) {
    return ("(DATE'2019-01-01', 'phone', 'C82001', CAST(%s AS DECIMAL(18,9)),"
            + " CAST(%s AS DECIMAL(18,9)), CAST(%s AS DECIMAL(18,9)), NULL, %s, NULL)")
        .formatted(responses, positive, share, missing);
  }

  @Test
  void takesTheShareOfThoseWhoRespondedWhereThePositiveAreNotCounted() {
    assertThat(positive(row("100", "50", "0.4", "NULL"))).containsExactly("50.000000000 false");
    assertThat(positive(row("104", "NULL", "0.530865384", "NULL")))
        .containsExactly("55.209999936 false");
  }

  @Test
  void tellsWithheldAnswersFromMissingOnes() {
    assertThat(positive(row("100", "NULL", "NULL", "'suppressed'"))).containsExactly("null true");
    assertThat(positive(row("100", "NULL", "NULL", "'not_reported'")))
        .containsExactly("null false");
    assertThat(SurveyRows.of(Frames.of(COLUMNS, row("9", "1", "NULL", "NULL"))))
        .extracting(SurveyAnswer::practice)
        .containsExactly("C82001");
  }
}
