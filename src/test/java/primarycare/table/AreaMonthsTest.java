package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AreaMonthsTest {

  @Test
  void fillsMonthsInWhichNobodyAttendedWithNoughtAndAddsAllDepartments() {
    Dataset<Row> attended =
        Frames.of(
            "month, area_number, department_group_number, attendances, allocated",
            "(DATE'2026-01-01', 1, 1, 4L, false)",
            "(DATE'2026-01-01', 1, 2, 3L, true)",
            "(DATE'2026-01-01', 1, NULL, 2L, false)");
    Dataset<Row> present =
        Frames.of("month, area_number", "(DATE'2026-01-01', 1)", "(DATE'2026-02-01', 1)");
    Dataset<Row> filled = AreaMonths.filled(attended, present);
    assertThat(Frames.lines(filled.orderBy("month", "area_number", "department_group_number")))
        .containsExactly(
            "2026-01-01 1 0 9 true",
            "2026-01-01 1 1 4 false",
            "2026-01-01 1 2 3 true",
            "2026-01-01 1 3 0 false",
            "2026-02-01 1 0 0 false",
            "2026-02-01 1 1 0 false",
            "2026-02-01 1 2 0 false",
            "2026-02-01 1 3 0 false");
  }
}
