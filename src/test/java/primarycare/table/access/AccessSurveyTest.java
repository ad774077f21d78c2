package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Display;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Said;
import primarycare.organisation.SurveyAnswer;
import primarycare.statistics.Methods;
import primarycare.support.RowTable;
import primarycare.support.TextTable;
import primarycare.table.spec.RecordTable;

/** Two practices of the job's area, and others that are elsewhere. */
class AccessSurveyTest {

  private static final String MAP = "2018-06-01";

  static Said said() {
    Said said =
        new Said()
            .area("03W", "04C")
            .mapped(MAP, "C82001", "", "03W")
            .mapped(MAP, "C82002", "U2", "04C");
    for (int i = 1; i <= 9; i++) {
      said.mapped(MAP, "A8100" + i, "U9", "1" + i + "C");
    }
    return said;
  }

  static List<SurveyAnswer> answers(String text) {
    return TextTable.of("year  question  practice  responses  positive  withheld\n" + text)
        .rows()
        .stream()
        .map(
            row ->
                new SurveyAnswer(
                    LocalDate.of(Integer.parseInt(row.get("year")), 1, 1),
                    row.get("question"),
                    row.get("practice"),
                    Optional.ofNullable(row.get("responses")).map(BigDecimal::new).orElse(null),
                    Optional.ofNullable(row.get("positive")).map(BigDecimal::new).orElse(null),
                    row.containsKey("withheld")))
        .toList();
  }

  private static RowTable rows(Said said, String text) {
    return rows(said, text, Display.DEFAULT);
  }

  private static RowTable rows(Said said, String text, Display display) {
    return RowTable.of(
        RecordTable.of(AccessSurvey.class),
        AccessSurvey.rows(answers(text), said.history(), new ListSizes(List.of()), display));
  }

  private static RowTable rows(String text) {
    return rows(said(), text);
  }

  @Test
  void ranksAnAreaAmongAllOfTheInputAndPublishesOnlyOurs() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      text.append("2019  phone     A8100" + i + "    100        " + (90 - i) + "\n");
    }
    rows(text
            + """
            2019  phone     C82001    100        99
            2019  phone     C82002    100        88
            """)
        .with("area_type", "sub_icb_location")
        .hasRows(
            """
            month       period  question  area_code  area_name  rank  areas_ranked  top_percent
            2019-01-01  year    phone     03W        Sub 03W    1     10            10.0
            2019-01-01  year    phone     04C        Sub 04C    3     10            30.0
            """);
  }

  private static final String THREE =
      """
      2019  phone     C82001    100        99
      2019  phone     C82002    50         49.5
      2019  phone     A81001    100        10
      """;

  /** The first of three, or of one, is not in the top 10% of anything. */
  @Test
  void ranksNoFewerAreasThanTenAndSaysOfHowMany() {
    rows(THREE)
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  rank  areas_ranked  top_percent
            C82001           3
            C82002           3
            """);
    rows(THREE)
        .with("area_type", "all")
        .hasRows("area_code  rank  areas_ranked  top_percent\nall              1");
  }

  @Test
  void givesEqualAreasTheBetterRank() {
    RowTable rows = rows(said(), THREE, new Display(50, 2, 3, 20, 50));
    rows.with("area_type", "practice")
        .hasRows(
            """
            area_code  rank  areas_ranked
            C82001     1     3
            C82002     1     3
            """);
    rows.with("area_type", "all")
        .hasRows(
            "area_code  area_name  rank  areas_ranked  top_percent\nall        Leicester        1");
  }

  @Test
  void hasNoRowOfATypeForAPracticeWithoutAnAreaOfIt() {
    rows("""
    2019  phone     C82001    100        99
    2019  phone     C82002    100        49
    """)
        .with("area_type", "pcn")
        .hasRows("area_code  practices\nU2         1");
  }

  @Test
  void hasAnAreaOfEachYearAndQuestionInOrder() {
    assertThat(
            rows("""
            2020  web       C82001    100        99
            2019  web       C82001    100        99
            2020  phone     C82001    100        99
            """)
                .distinct("month", "question"))
        .containsExactly("2019-01-01 | web", "2020-01-01 | phone", "2020-01-01 | web");
  }

  /** 50 of 100: score limits 40.383 and 59.617. */
  @Test
  void givesTheShareItsLimits() {
    rows("2019  phone     C82001    100        50")
        .with("area_code", "C82001")
        .hasRows(
            """
            responses_status  responses  positive  positive_percent  positive_lower     positive_upper
            exact             100.0      50.0      50.0              40.38315303659956  59.61684696340044
            """);
  }

  /** 55.21 of 104 is 53.086538...%. */
  @Test
  void givesTheShareOfAWeightedCount() {
    rows("2019  phone     C82001    104        55.21")
        .with("area_code", "C82001")
        .hasRows("responses  positive  positive_percent\n104.0      55.21     53.08653846153846");
  }

  @Test
  void dividesTheResponsesOfASharedPractice() {
    rows(
            said()
                .scheme("place", "C82001", "city", "0.25", "", "")
                .scheme("place", "C82001", "county", "0.75", "", ""),
            "2019  phone     C82001    100        50")
        .with("area_type", "place")
        .hasRows(
            """
            area_code  practices  responses  positive
            city       1          25.0       12.5
            county     1          75.0       37.5
            """);
  }

  @Test
  void suppressesFewerThanTenResponsesAndLeavesThemOutOfEveryArea() {
    RowTable rows =
        rows(
            """
            2019  phone     C82001    9          9
            2019  phone     C82002    10         9
            """);
    rows.with("area_type", "practice")
        .hasRows(
            """
            area_code  practices  practices_counted  responses_status  responses  positive  positive_percent  rank  areas_ranked
            C82001     1          0                  suppressed                                                     1
            C82002     1          1                  exact             10.0       9.0       90.0                    1
            """);
    rows.with("area_type", "all")
        .hasRows(
            """
            practices  practices_counted  responses_status  responses  positive
            2          1                  exact             10.0       9.0
            """);
  }

  @Test
  void tellsWithheldFromMissing() {
    rows("""
    2019  a         C82001                         yes
    2019  b         C82001
    2019  c         C82001    100
    """)
        .with("area_code", "C82001")
        .hasRows(
            """
            question  responses_status  responses
            a         suppressed
            b         not_available
            c         not_available
            """);
  }

  @Test
  void saysHowTheShareIsMade() {
    assertThat(AccessSurvey.METHOD_OF_SHARE).isEqualTo(Methods.WILSON.description());
  }

  /** One of 16 patients has its percentage, and the others are ranked without it. */
  @Test
  void ranksNoPracticeOfFewPatients() {
    LocalDate july = LocalDate.of(2026, 7, 1);
    ListSizes lists = new ListSizes(List.of(july));
    lists.add("C82001", july, 16);
    lists.add("C82002", july, 750);

    RowTable.of(
            RecordTable.of(AccessSurvey.class),
            AccessSurvey.rows(
                answers(THREE), said().history(), lists, new Display(50, 2, 2, 20, 50)))
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  positive_percent  rank  areas_ranked  ranked  not_ranked_reason
            C82001     99.0                    2             false   the list has fewer than 750 patients, the limit of the National GP Profiles
            C82002     99.0              1     2             true
            """);
  }
}
