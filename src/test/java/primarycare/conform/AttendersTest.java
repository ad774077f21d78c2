package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Facts;
import primarycare.support.Attendance;
import primarycare.support.Frames;

class AttendersTest {

  private static final Dataset<Row> CELLS =
      Attended.people(
          Facts.of(
              AttendanceFacts.SOURCE,
              Attendance.rows(
                  record("DATE'2026-07-01'", "'C82001'", "'01'", "'aa'"),
                  record("DATE'2026-07-31'", "'C82001'", "'01'", "'aa'"),
                  record("DATE'2026-08-01'", "'C82001'", "'01'", "'aa'"),
                  record("DATE'2026-07-02'", "'C82001'", "'04'", "'aa'"),
                  record("DATE'2026-07-02'", "'C82001'", "'01'", "'bb'"),
                  record("DATE'2026-07-02'", "'C82001'", "'01'", "CAST(NULL AS STRING)"),
                  record("DATE'2026-07-03'", "'C82001'", "'01'", "CAST(NULL AS STRING)"),
                  record("DATE'2026-07-02'", "'C82002'", "'99'", "'aa'"))));

  private static String record(String date, String practice, String department, String person) {
    return Attendance.record(
        "arrival_date", date,
        "gp_practice_code", practice,
        "department_type", department,
        "person_key", person);
  }

  @Test
  void countsTheAttendancesOfEachPersonByMonthPracticeAndDepartment() {
    assertThat(
            Frames.lines(
                CELLS
                    .where("person IS NOT NULL")
                    .orderBy("practice_code", "month", "department_group_number", "attendances")
                    .select("month", "practice_code", "department_group_number", "attendances")))
        .containsExactly(
            "2026-07-01 C82001 1 1",
            "2026-07-01 C82001 1 2",
            "2026-07-01 C82001 3 1",
            "2026-08-01 C82001 1 1",
            "2026-07-01 C82002 null 1");
  }

  @Test
  void takesRecordsWithoutAKeyForNobodyInParticular() {
    assertThat(Frames.lines(CELLS.where("person IS NULL").select("practice_code", "attendances")))
        .containsExactly("C82001 2");
  }

  @Test
  void knowsAPersonAgainElsewhereAndInAnotherMonth() {
    assertThat(CELLS.where("person IS NOT NULL").select("person").distinct().count()).isEqualTo(2);
  }
}
