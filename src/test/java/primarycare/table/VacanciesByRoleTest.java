package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Vacancies by role at July 2015, of the primary care strategy of Leicester City, July 2016. */
class VacanciesByRoleTest {

  private static final String COLUMNS =
      "date, area_code, role, posts, published_percent, published_base";

  /** Leicester City, West Leicestershire, and East Leicestershire and Rutland. */
  private static final List<String> CITY =
      List.of(
          "Partner GP 3 14",
          "Salaried GP 8 36",
          "Long-term locum GP 2 9",
          "Practice Nurse 4 18",
          "Nurse Practitioner 1 5",
          "Nurse Prescriber 1 5",
          "Phlebotomist 2 9");

  private static final List<String> WEST =
      List.of(
          "Partner GP 4 14",
          "Salaried GP 6 20",
          "Long-term locum GP 4 14",
          "Practice Nurse 3 10",
          "Nurse Practitioner 1 3",
          "Health Care Assistants 1 3",
          "Phlebotomist 2 7",
          "Medical Secretary 1 3",
          "Support staff 8 28",
          "Nurse Prescriber 0 -");

  private static final List<String> EAST =
      List.of(
          "Partner GP 1 9", "Salaried GP 2 18", "Health Care Assistants 2 18", "Support staff 1 9");

  /**
   * The rows add to 30, of which 6 are 20%; the other percentages are of 29, of which 6 are 21%.
   */
  @Test
  void reportsSixOfTwentyNineAsTwentyOnePercentBesideThePublishedTwenty() {
    assertThat(role("04V", "Salaried GP")).containsExactly("6 30 20 20.0 0.0 29 21 1.0 1");
    assertThat(role("04V", "Support staff")).containsExactly("8 30 27 28.0 -1.0 29 28 0.0 1");
  }

  @Test
  void reportsTheBaseOfElevenOfWhichTheRowsShowSix() {
    assertThat(role("03W", "Salaried GP")).containsExactly("2 6 33 18.0 15.0 11 18 0.0 -5");
    assertThat(lines(VacanciesByRole.bases(measured())))
        .containsExactlyInAnyOrder(
            "vacancies: 03W on 2015-07-01 false 6.0 11.0 -5.0",
            "vacancies: 04V on 2015-07-01 false 30.0 29.0 1.0");
  }

  /** Percentages of the city are of 22. */
  @Test
  void addsTheCitysRowsToOneLessThanTheirPercentagesAreOf() {
    assertThat(role("04C", "Salaried GP")).containsExactly("8 21 38 36.0 2.0 null null null null");
  }

  @Test
  void leavesOutTheDifferenceWhereNothingWasPublished() {
    assertThat(role("04V", "Nurse Prescriber")).containsExactly("0 30 0 null null 29 0 null 1");
  }

  @Test
  void namesTheRolesWhosePercentageIsNotThatOfTheRows() {
    List<String> checks =
        Frames.lines(
            VacanciesByRole.percents(measured().where("area_code = '04V'"))
                .select("passed", "enforced", "left_value", "right_value", "explanation"));
    assertThat(checks)
        .containsExactly(
            "false false 6.0 9.0 for example 04V Long-term locum GP on 2015-07-01, 04V Partner GP"
                + " on 2015-07-01, 04V Support staff on 2015-07-01");
  }

  @Test
  void passesAPublishedPercentageOfTheSamePosts() {
    Dataset<Row> agreed =
        VacanciesByRole.of(
            frame(
                List.of(
                    "('2015-07-01', '04C', 'GP', 1L, 50, 2L)",
                    "('2015-07-01', '04C', 'Nurse', 1L, 50, 2L)")));
    assertThat(Frames.lines(VacanciesByRole.percents(agreed).select("passed")))
        .containsOnly("true");
    assertThat(Frames.lines(VacanciesByRole.bases(agreed).select("passed"))).containsOnly("true");
  }

  @Test
  void hasNoPercentageOfNoPosts() {
    assertThat(
            Frames.lines(
                VacanciesByRole.of(frame(List.of("('2015-07-01', '04C', 'GP', 0L, NULL, NULL)")))
                    .select("posts", "all_posts", "rounded_percent")))
        .containsExactly("0 0 null");
  }

  private static List<String> role(String area, String role) {
    return Frames.lines(
        measured()
            .where("area_code = '" + area + "' AND role = '" + role + "'")
            .select(
                "posts",
                "all_posts",
                "rounded_percent",
                "published_percent",
                "difference_points",
                "published_base",
                "rounded_percent_of_base",
                "difference_points_of_base",
                "base_difference"));
  }

  private static Dataset<Row> measured() {
    List<String> rows = new java.util.ArrayList<>();
    CITY.forEach(line -> rows.add(row("04C", line, "NULL")));
    WEST.forEach(line -> rows.add(row("04V", line, "29L")));
    EAST.forEach(line -> rows.add(row("03W", line, "11L")));
    return VacanciesByRole.of(frame(rows));
  }

  private static String row(String area, String line, String base) {
    int second = line.lastIndexOf(' ');
    int first = line.lastIndexOf(' ', second - 1);
    String published = line.substring(second + 1).replace("-", "NULL");
    return String.format(
        "('2015-07-01', '%s', '%s', %sL, %s, %s)",
        area, line.substring(0, first), line.substring(first + 1, second), published, base);
  }

  private static Dataset<Row> frame(List<String> rows) {
    return Frames.of(COLUMNS, rows.toArray(String[]::new))
        .selectExpr(
            "CAST(date AS DATE) AS date",
            "area_code",
            "role",
            "posts",
            "CAST(published_percent AS DECIMAL(18,9)) AS published_percent",
            "CAST(published_base AS BIGINT) AS published_base");
  }

  private static List<String> lines(Dataset<Row> checks) {
    return Frames.lines(
        checks.select("level", "passed", "left_value", "right_value", "difference"));
  }
}
