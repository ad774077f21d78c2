package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Each practice is of a sub-ICB location of its own; the first two are of the job's area. */
class AccessSurveyTest {

  @Test
  void ranksAnAreaAmongAllOfTheInputAndPublishesOnlyOurs() {
    Dataset<Row> rows = of(answers(20));
    assertThat(lines(rows.where("area_type = 'sub_icb_location'"), "area_code"))
        .containsExactly("L01", "L02");
    assertThat(lines(rows.where("area_code = 'L02'"), "rank", "areas_ranked", "top_percent"))
        .containsExactly("2 20 10.0");
  }

  @Test
  void givesEqualAreasTheBetterRank() {
    List<String> rows = new ArrayList<>(List.of(answers(3)));
    rows.set(1, answer("P01", 100, 99, false).replace("P01", "P02"));
    assertThat(lines(of(rows.toArray(String[]::new)).where("area_code IN ('L01', 'L02')"), "rank"))
        .containsExactly("1", "1");
  }

  /** 50 of 100: score limits 40.383 and 59.617. */
  @Test
  void givesTheShareItsLimits() {
    assertThat(
            lines(
                of(answer("P01", 100, 50, false)).where("area_code = 'P01'"),
                "positive_percent",
                "round(positive_lower, 3)",
                "round(positive_upper, 3)"))
        .containsExactly("50.0 40.383 59.617");
  }

  /** 55.21 of 104 is 53.086538...%. */
  @Test
  void givesTheShareOfAWeightedCount() {
    Dataset<Row> rows = of(answer("P01", 104, 50, false).replace(" 50,", " 55.21,"));
    assertThat(figures(rows, "P01")).containsExactly("exact 104.0 55.21 53.08653846153846");
  }

  @Test
  void suppressesFewerThanTenResponsesAndShowsTen() {
    Dataset<Row> rows = of(answer("P01", 9, 9, false), answer("P02", 10, 9, false));
    assertThat(figures(rows, "P01")).containsExactly("suppressed null null null");
    assertThat(figures(rows, "P02")).containsExactly("exact 10.0 9.0 90.0");
  }

  @Test
  void leavesSuppressedResponsesOutOfEveryAreaSoThatNoneCanBeSubtracted() {
    Dataset<Row> rows = of(answer("P01", 9, 9, false), answer("P02", 100, 50, false));
    assertThat(figures(rows, "all")).containsExactly("exact 100.0 50.0 50.0");
    assertThat(lines(rows.where("area_code = 'all'"), "practices", "practices_counted"))
        .containsExactly("2 1");
  }

  @Test
  void tellsWithheldFromMissing() {
    assertThat(figures(of(answer("P01", null, null, true)), "P01"))
        .containsExactly("suppressed null null null");
    assertThat(figures(of(answer("P01", null, null, false)), "P01"))
        .containsExactly("not_available null null null");
    assertThat(figures(of(answer("P01", 100, null, false)), "P01"))
        .containsExactly("not_available null null null");
  }

  @Test
  void stopsTheReleaseForMorePositiveResponsesThanResponses() {
    assertThat(check(answer("P01", 10, 11, false), answer("P02", 10, 10, false)))
        .containsExactly("false true for example P01 phone");
    assertThat(check(answer("P01", 10, 10, false), answer("P02", null, 3, false)))
        .containsExactly("true true ");
  }

  private static List<String> check(String... answers) {
    return lines(AccessSurvey.positiveHold(source(answers)), "passed", "enforced", "explanation");
  }

  private static List<String> figures(Dataset<Row> rows, String area) {
    return lines(
        rows.where("area_code = '" + area + "'"),
        "responses_status",
        "responses",
        "positive",
        "positive_percent");
  }

  /** Practices P01, P02 ... whose positive responses fall from 99 of 100 one by one. */
  private static String[] answers(int practices) {
    String[] answers = new String[practices];
    for (int i = 0; i < practices; i++) {
      answers[i] = answer(String.format("P%02d", i + 1), 100, 99 - i, false);
    }
    return answers;
  }

  private static String answer(String practice, Integer responses, Integer positive, boolean held) {
    return String.format(
        "(DATE'2019-01-01', 'phone', '%s', %s, %s, %s)", practice, responses, positive, held);
  }

  private static Dataset<Row> source(String... answers) {
    return Frames.of("month, question, practice_code, responses, positive, withheld", answers)
        .selectExpr(
            "month",
            "question",
            "practice_code",
            "CAST(responses AS DECIMAL(18,9)) AS responses",
            "CAST(positive AS DECIMAL(18,9)) AS positive",
            "withheld");
  }

  /** The first two practices are of the job's area. */
  private static Dataset<Row> of(String... answers) {
    Dataset<Row> areas =
        source(answers)
            .selectExpr(
                "month",
                "practice_code",
                "practice_code IN ('P01', 'P02') AS in_area",
                "explode(array(named_struct('type', 'practice', 'code', practice_code),"
                    + " named_struct('type', 'all', 'code', CAST(NULL AS STRING)),"
                    + " named_struct('type', 'pcn', 'code', CAST(NULL AS STRING)),"
                    + " named_struct('type', 'sub_icb_location',"
                    + " 'code', replace(practice_code, 'P', 'L')))) AS area")
            .selectExpr(
                "month",
                "practice_code",
                "in_area",
                "area.type AS area_type",
                "area.code AS area_code",
                "'name' AS area_name",
                "CAST(1 AS DECIMAL(18,9)) AS weight");
    return AccessSurvey.of(source(answers), areas)
        .selectExpr("*", "CAST(responses AS DOUBLE) AS r", "CAST(positive AS DOUBLE) AS p")
        .drop("responses", "positive")
        .withColumnRenamed("r", "responses")
        .withColumnRenamed("p", "positive")
        .orderBy("area_type", "area_code");
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    return Frames.lines(rows.selectExpr(columns));
  }
}
