package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AttendersTest {

  private static final Dataset<Row> CELLS =
      Attenders.cells(
          Frames.of(
              "arrival_date, gp_practice_code, department_type, person_key",
              "(DATE'2026-07-01', 'C82001', '01', 'aa')",
              "(DATE'2026-07-31', 'C82001', '01', 'aa')",
              "(DATE'2026-08-01', 'C82001', '01', 'aa')",
              "(DATE'2026-07-02', 'C82001', '03', 'aa')",
              "(DATE'2026-07-02', 'C82001', '01', 'bb')",
              "(DATE'2026-07-02', 'C82001', '01', NULL)",
              "(DATE'2026-07-03', 'C82001', '01', NULL)",
              "(DATE'2026-07-02', 'C82002', '99', 'aa')"));

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
