package primarycare.table.access;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Display;
import primarycare.organisation.ListSizes;
import primarycare.support.RowTable;
import primarycare.table.headline.Headline;
import primarycare.table.spec.RecordTable;

class SurveyHeadlinesTest {

  private static RowTable rows(String text) {
    return RowTable.of(
        RecordTable.of(Headline.class),
        SurveyHeadlines.of(
            AccessSurvey.rows(
                AccessSurveyTest.answers(text),
                AccessSurveyTest.said().history(),
                new ListSizes(List.of()),
                Display.DEFAULT)));
  }

  /** Wilson's limits of 165 of 200. */
  @Test
  void areOfTheLatestYearAndTheOneBeforeWithTheirLimits() {
    rows("""
    2017  phone     C82002    200        100
    2018  phone     C82002    200        150
    2019  phone     C82002    200        165
    """)
        .with("area_type", "practice")
        .hasRows(
            """
            indicator                time_period  area_code  value  lower_ci_95_limit  upper_ci_95_limit  unit  amount  denominator
            Positive answers: phone  2018         C82002     75.0   68.56590168795415  80.4918319931825   %     150.0   200.0
            Positive answers: phone  2019         C82002     82.5   76.635568851751    87.13948493372668  %     165.0   200.0
            """);
  }

  @Test
  void sayOfHowManyPracticesAndWhyThereIsNoValue() {
    rows("""
    2019  phone     C82001    9          9
    2019  phone     C82002    200        165
    """)
        .with("time_period", "2019")
        .hasRows(
            """
            area_type         area_code  value  value_note                caveat
            all               all        82.5                             of 1 of 2 practices
            icb               QK1        82.5                             of 1 of 2 practices
            pcn               U2         82.5
            practice          C82001            responses are suppressed
            practice          C82002     82.5
            sub_icb_location  03W               responses are suppressed
            sub_icb_location  04C        82.5
            """);
  }
}
