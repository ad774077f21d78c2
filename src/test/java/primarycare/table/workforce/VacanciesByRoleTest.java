package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Said;
import primarycare.organisation.StatedAreas;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.kind.StatedRows;
import primarycare.table.spec.RecordTable;

/**
 * Vacancies by role at July 2015, of the primary care strategy of Leicester City, July 2016: of
 * Leicester City, West Leicestershire, and East Leicestershire and Rutland.
 */
class VacanciesByRoleTest {

  private static final String STRATEGY =
      """
      date        area_code  role                    posts  published_percent  published_base
      2015-07-01  04C        Partner GP              3      14
      2015-07-01  04C        Salaried GP             8      36
      2015-07-01  04C        Long-term locum GP      2      9
      2015-07-01  04C        Practice Nurse          4      18
      2015-07-01  04C        Nurse Practitioner      1      5
      2015-07-01  04C        Nurse Prescriber        1      5
      2015-07-01  04C        Phlebotomist            2      9
      2015-07-01  04V        Partner GP              4      14                 29
      2015-07-01  04V        Salaried GP             6      20                 29
      2015-07-01  04V        Long-term locum GP      4      14                 29
      2015-07-01  04V        Practice Nurse          3      10                 29
      2015-07-01  04V        Nurse Practitioner      1      3                  29
      2015-07-01  04V        Health Care Assistants  1      3                  29
      2015-07-01  04V        Phlebotomist            2      7                  29
      2015-07-01  04V        Medical Secretary       1      3                  29
      2015-07-01  04V        Support staff           8      28                 29
      2015-07-01  04V        Nurse Prescriber        0                         29
      2015-07-01  03W        Partner GP              1      9                  11
      2015-07-01  03W        Salaried GP             2      18                 11
      2015-07-01  03W        Health Care Assistants  2      18                 11
      2015-07-01  03W        Support staff           1      9                  11
      """;

  private final StatedAreas areas =
      StatedAreas.of(new Said().mapped("2015-07-01", "C82001", "U1").history());

  private List<VacanciesByRole> made(String text) {
    return VacanciesByRole.rows(
            new StatedRows<>(TextRecords.of(VacanciesByRole.Stated.class, text), areas))
        .toList();
  }

  private RowTable rows(String text) {
    return RowTable.of(RecordTable.of(VacanciesByRole.class), made(text).stream());
  }

  private RowTable role(String area, String role) {
    return rows(STRATEGY).with("area_code", area).with("role", role);
  }

  private RowTable checks(String text, Check check) {
    return RowTable.of(RecordTable.of(Reconciliation.class), VacanciesByRole.checks(made(text)))
        .with("check_name", check.name());
  }

  @Test
  void isOfTheMonthOfItsDayAndNamesItsArea() {
    rows("date        area_code  role  posts\n2015-07-14  04C        GP    1")
        .hasRows(
            """
            month       period  vacancy_date  area_type         area_code  area_name
            2015-07-01  month   2015-07-14    sub_icb_location  04C        Sub 04C
            """);
  }

  /**
   * The rows add to 30, of which 6 are 20%; the other percentages are of 29, of which 6 are 21%.
   */
  @Test
  void reportsSixOfTwentyNineAsTwentyOnePercentBesideThePublishedTwenty() {
    role("04V", "Salaried GP")
        .hasRows(
            """
            posts  all_posts  percent_of_posts  rounded_percent  published_percent  difference_points  published_base  rounded_percent_of_base  difference_points_of_base  base_difference
            6      30         20.0              20               20.0               0.0                29              21                       1.0                        1
            """);
    role("04V", "Support staff")
        .hasRows(
            """
            posts  rounded_percent  published_percent  difference_points  rounded_percent_of_base  difference_points_of_base
            8      27               28.0               -1.0               28                       0.0
            """);
  }

  @Test
  void reportsTheBaseOfElevenOfWhichTheRowsShowSix() {
    role("03W", "Salaried GP")
        .hasRows(
            """
            posts  all_posts  rounded_percent  difference_points  rounded_percent_of_base  base_difference
            2      6          33               15.0               18                       -5
            """);
    checks(STRATEGY, VacanciesByRole.BASES)
        .hasRows(
            """
            level                            month       passed  enforced  left_value  right_value  difference
            vacancies: 04V on 2015-07-01     2015-07-01  false   false     30.0        29.0         1.0
            vacancies: 03W on 2015-07-01     2015-07-01  false   false     6.0         11.0         -5.0
            """);
  }

  /** Percentages of the city are of 22. */
  @Test
  void addsTheCitysRowsToOneLessThanTheirPercentagesAreOf() {
    role("04C", "Salaried GP")
        .hasRows(
            """
            posts  all_posts  rounded_percent  difference_points  published_base  rounded_percent_of_base  base_difference
            8      21         38               2.0
            """);
  }

  @Test
  void leavesOutTheDifferenceWhereNothingWasPublished() {
    role("04V", "Nurse Prescriber")
        .hasRows(
            """
            posts  rounded_percent  published_percent  difference_points  rounded_percent_of_base  difference_points_of_base
            0      0                                                      0
            """);
  }

  @Test
  void namesTheRolesWhosePercentageIsNotThatOfTheRows() {
    checks(
            STRATEGY.lines().filter(line -> !line.contains("04C")).reduce("", this::joined).strip(),
            VacanciesByRole.PERCENTS)
        .hasRows(
            """
            level      month       passed  enforced  left_value  right_value  difference
            vacancies  2015-07-01  false   false     6.0         13.0         -7.0
            """);
    assertThat(
            checks(
                    "date        area_code  role        posts  published_percent\n"
                        + "2015-07-01  04V        Partner GP  4      14\n"
                        + "2015-07-01  04V        Nurse       1      86",
                    VacanciesByRole.PERCENTS)
                .distinct("explanation"))
        .containsExactly("for example 04V Nurse on 2015-07-01, 04V Partner GP on 2015-07-01");
  }

  private String joined(String before, String line) {
    return before + "\n" + line;
  }

  @Test
  void passesAPublishedPercentageOfTheSamePosts() {
    String agreed =
        """
        date        area_code  role   posts  published_percent  published_base
        2015-07-01  04C        GP     1      50                 2
        2015-07-01  04C        Nurse  1      50                 2
        """;
    assertThat(checks(agreed, VacanciesByRole.PERCENTS).distinct("passed", "explanation"))
        .containsExactly("true | ");
    assertThat(checks(agreed, VacanciesByRole.BASES).distinct("passed")).containsExactly("true");
  }

  @Test
  void hasNoPercentageOfNoPosts() {
    rows("date        area_code  role  posts\n2015-07-01  04C        GP    0")
        .hasRows(
            """
            posts  all_posts  percent_of_posts  rounded_percent
            0      0
            """);
  }
}
