package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class WorkforceTest {

  private static final String PROVIDED = "Provided";

  @Test
  void putsFteAndHeadcountOfAGroupInOneRow() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "GP", "fte", "4.5", PROVIDED),
                row("C82001", "2026-06-01", "GP", "headcount", "6", PROVIDED)))
        .containsExactly("C82001 2026-06-01 GP 4.5 6.0");
  }

  @Test
  void keepsPracticesMonthsAndGroupsApart() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "GP", "fte", "4.5", PROVIDED),
                row("C82001", "2026-07-01", "GP", "fte", "4.25", PROVIDED),
                row("C82001", "2026-06-01", "Nurses", "fte", "2", PROVIDED),
                row("C82002", "2026-06-01", "GP", "fte", "1", PROVIDED)))
        .containsExactlyInAnyOrder(
            "C82001 2026-06-01 GP 4.5 null",
            "C82001 2026-07-01 GP 4.25 null",
            "C82001 2026-06-01 Nurses 2.0 null",
            "C82002 2026-06-01 GP 1.0 null");
  }

  @Test
  void givesAFullyEstimatedGroupNeitherFigureWhateverTheFileEstimates() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "GP", "fte", "3.2", Workforce.ESTIMATED),
                row("C82001", "2026-06-01", "GP", "headcount", "4", Workforce.ESTIMATED)))
        .containsExactly("C82001 2026-06-01 GP null null");
  }

  @Test
  void believesTheGroupsAPracticeReportedBesideOneItDidNot() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "GP", "fte", "4.5", PROVIDED),
                row("C82001", "2026-06-01", "Nurses", "fte", "2", Workforce.ESTIMATED)))
        .containsExactlyInAnyOrder(
            "C82001 2026-06-01 GP 4.5 null", "C82001 2026-06-01 Nurses null null");
  }

  @Test
  void takesNotAvailableForNoFigureAndNotForNought() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "GP", "fte", "NULL", PROVIDED),
                row("C82001", "2026-06-01", "GP", "headcount", "NULL", PROVIDED)))
        .containsExactly("C82001 2026-06-01 GP null null");
  }

  @Test
  void takesAGroupOfNoughtForReported() {
    assertThat(
            staff(
                row("C82001", "2026-06-01", "DPC", "fte", "0", PROVIDED),
                row("C82001", "2026-06-01", "DPC", "headcount", "0", PROVIDED)))
        .containsExactly("C82001 2026-06-01 DPC 0.0 0.0");
  }

  @Test
  void believesFiguresWhoseSourceIsNotSaid() {
    assertThat(
            staff(
                "('C82001', DATE'2026-06-01', 'GP', 'fte', 4.5D, NULL)",
                row("C82002", "2026-06-01", "GP", "fte", "1", PROVIDED)))
        .containsExactlyInAnyOrder(
            "C82001 2026-06-01 GP 4.5 null", "C82002 2026-06-01 GP 1.0 null");
  }

  @Test
  void takesTheTotalOfAFileByRoleOnlyWhereNoFileGivesTheGroup() {
    String columns =
        "practice_code, census_month, staff_group, staff_role, measure, value, data_source";
    String day = "DATE'2026-06-01'";
    assertThat(
            Frames.lines(
                Workforce.staff(
                        Frames.of(
                            columns,
                            "('C82001', " + day + ", 'GP', 'total', 'fte', 9D, NULL)",
                            "('C82001', " + day + ", 'GP', 'all', 'fte', 4.5D, '" + PROVIDED + "')",
                            "('C82002', " + day + ", 'GP', 'total', 'fte', 3D, NULL)",
                            "('C82002', " + day + ", 'GP', 'Partner', 'fte', 2D, NULL)",
                            "('C82003', " + day + ", 'GP', 'total', 'fte', 1D, NULL)",
                            "('C82003', "
                                + day
                                + ", 'GP', 'all', 'fte', 1D, '"
                                + Workforce.ESTIMATED
                                + "')"),
                        Optional.empty())
                    .select("practice_code", "fte")))
        .containsExactlyInAnyOrder("C82001 4.5", "C82002 3.0", "C82003 null");
  }

  @Test
  void takesTheGpsByAgeThatAPracticeReportedAtTheCensus() {
    assertThat(
            Frames.lines(
                Workforce.staff(
                        Frames.of(
                            "census_month, practice_code, staff_group, staff_role, measure,"
                                + " data_source, value",
                            "(DATE'2026-06-01', 'C1', 'all_gps', 'age 30-34', 'fte', NULL, 5BD)",
                            "(DATE'2026-06-01', 'C1', 'all_gps', 'age 60-64', 'fte', 'Provided',"
                                + " 2BD)",
                            "(DATE'2026-06-01', 'C1', 'all_gps', 'age 60-64', 'headcount', NULL,"
                                + " 3BD)",
                            "(DATE'2026-06-01', 'C1', 'all_gps', 'all', 'fte', NULL, 7BD)",
                            "(DATE'2026-06-01', 'C1', 'nurses', 'age 30-34', 'fte', NULL, 9BD)",
                            "(DATE'2026-06-01', 'C2', 'all_gps', 'age 30-34', 'fte', '"
                                + Workforce.ESTIMATED
                                + "', 9BD)",
                            "(DATE'2026-05-01', 'C3', 'all_gps', 'age 30-34', 'fte', NULL, 9BD)"),
                        Optional.of(LocalDate.of(2026, 6, 1)))
                    .select(
                        "practice_code", "month", "staff_group", "age_band", "fte", "headcount")))
        .containsExactlyInAnyOrder(
            "C1 2026-06-01 all_gps null 7 null",
            "C1 2026-06-01 all_gps 30-34 5 null",
            "C1 2026-06-01 all_gps 60-64 2 3",
            "C2 2026-06-01 all_gps 30-34 null null");
  }

  private static String row(
      String practice, String month, String group, String measure, String value, String source) {
    return String.format(
        "('%s', DATE'%s', '%s', '%s', DOUBLE(%s), '%s')",
        practice, month, group, measure, value, source);
  }

  private static List<String> staff(String... rows) {
    String columns = "practice_code, census_month, staff_group, measure, value, data_source";
    return Frames.lines(
        Workforce.staff(
                Frames.of(columns, rows).withColumn("staff_role", functions.lit("all")),
                Optional.empty())
            .select("practice_code", "month", "staff_group", "fte", "headcount"));
  }
}
