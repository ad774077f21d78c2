package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class RepeatAttendersTest {

  private static final String COLUMNS =
      "period_number, practice_code, department_group_number, person, attendances";

  @Test
  void countsPeopleAndTheirSquaresOverDepartmentsAndMonths() {
    assertThat(
            counted(
                "(1, 'C82001', 1, 7L, 2L)",
                "(1, 'C82001', 3, 7L, 1L)",
                "(1, 'C82001', NULL, 8L, 1L)"))
        .containsExactly("1 C82001 0 4 2 2.5", "1 C82001 1 2 1 2.0", "1 C82001 3 1 1 1.0");
  }

  @Test
  void hasTheFactorOfThoseWithAKeyWhereNineOfTenHaveOne() {
    assertThat(counted("(1, 'C82001', 1, 7L, 9L)", "(1, 'C82001', 1, NULL, 1L)"))
        .containsExactly("1 C82001 0 9 1 9.0", "1 C82001 1 9 1 9.0");
    assertThat(counted("(1, 'C82001', 1, 7L, 8L)", "(1, 'C82001', 1, NULL, 1L)"))
        .containsExactly("1 C82001 0 8 1 null", "1 C82001 1 8 1 null");
    assertThat(counted("(1, 'C82001', 1, NULL, 8L)"))
        .containsExactly("1 C82001 0 null null null", "1 C82001 1 null null null");
  }

  @Test
  void hasNobodyOfAPracticeWithoutAttendancesWhereOthersHaveKeys() {
    assertThat(joined("(1, 'C82001', 1, 7L, 2L)"))
        .containsExactly("C82001 2 2 1 2.0", "C82002 0 0 0 null");
    assertThat(joined("(1, 'C82001', 1, NULL, 2L)", "(1, 'C82003', 1, 7L, 2L)"))
        .containsExactly("C82001 2 0 null null", "C82002 0 0 0 null");
    assertThat(joined("(1, 'C82001', 1, NULL, 2L)", "(2, 'C82003', 1, 7L, 2L)"))
        .containsExactly("C82001 2 null null null", "C82002 0 null null null");
  }

  @Test
  void givesNoFactorAndNoLimitsOfFewAttendancesOrPeople() {
    Dataset<Row> rows =
        Frames.of(
            "attendances, people_attending, registered_patients, repeat_attendance_factor",
            "(100L, 80L, 1000D, 1.5D)",
            "(95L, 80L, 1000D, 1.5D)",
            "(100L, NULL, 1000D, 1.5D)",
            "(NULL, NULL, 1000D, 1.5D)",
            "(100L, 80L, 1000D, NULL)");
    assertThat(
            Frames.lines(
                RepeatAttenders.limits(rows)
                    .selectExpr(
                        "repeat_attendance_factor",
                        "rate_lower_repeat_attenders BETWEEN 76 AND 78",
                        "rate_upper_repeat_attenders BETWEEN 125 AND 128")))
        .containsExactly(
            "1.5 true true",
            "null null null",
            "null null null",
            "null null null",
            "null null null");
  }

  private static List<String> counted(String... rows) {
    return Frames.lines(
        RepeatAttenders.counted(Frames.of(COLUMNS, rows))
            .orderBy("period_number", "practice_code", "department_group_number"));
  }

  private static List<String> joined(String... rows) {
    Dataset<Row> practices =
        Frames.of(
            "period_number, practice_code, department_group_number, attendances",
            "(1, 'C82001', 0, 2L)",
            "(1, 'C82002', 0, 0L)");
    return Frames.lines(
        RepeatAttenders.joined(practices, RepeatAttenders.counted(Frames.of(COLUMNS, rows)))
            .orderBy("practice_code")
            .select(
                "practice_code",
                "attendances",
                RepeatAttenders.WITH_KEY,
                RepeatAttenders.PEOPLE,
                RepeatAttenders.FACTOR));
  }
}
