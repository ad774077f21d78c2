package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.conform.AgeGroup;
import primarycare.conform.Needs;
import primarycare.support.Frames;

class AttendanceNeedTest {

  private static final int GROUPS = 4 * 6;

  @Test
  void givesEveryGroupOfAnAreaARowAndANoughtWhereNobodyCame() {
    Dataset<Row> rows = counted(cell(1, 2, 5, Map.of(Needs.WITH_ACUITY, 5, Needs.LOW_ACUITY, 2)));
    assertThat(rows.count()).isEqualTo(GROUPS);
    assertThat(shown(rows.where("department_group_number = 2 AND age_group_order = 3")))
        .containsExactly("0 0 0 0 null");
  }

  @Test
  void countsEveryAgeAndDepartmentInAll() {
    Dataset<Row> rows =
        counted(
            cell(1, 2, 5, Map.of(Needs.WITH_ACUITY, 5, Needs.LOW_ACUITY, 2)),
            cell(3, 5, 4, Map.of(Needs.WITH_ACUITY, 1, Needs.LOW_ACUITY, 1)));
    assertThat(shown(rows.where("department_group_number = 0 AND age_group_order = 1")))
        .containsExactly(
            "9 6 3 null arrival time, discharge status, investigations and"
                + " treatments at a type 1 department");
  }

  @Test
  void knowsNothingOfAFieldThatNoAttendanceCarriesAndSaysWhich() {
    Dataset<Row> rows = counted(cell(1, 2, 5, Map.of(Needs.WITH_TIME, 4, Needs.IN_HOURS, 0)));
    assertThat(shown(rows.where("department_group_number = 1 AND age_group_order = 2")))
        .containsExactly(
            "5 0 null 0 acuity, discharge status, investigations and treatments at a type 1"
                + " department");
  }

  @Test
  void tellsEachSignByAFieldThatItPublishes() {
    List<String> names = AttendanceNeedSpec.SPEC.names();
    assertThat(names).containsAll(AttendanceNeedSpec.TOLD_BY.keySet());
    assertThat(names).containsAll(AttendanceNeedSpec.FIELDS.keySet());
    assertThat(AttendanceNeedSpec.FIELDS.keySet()).containsAll(AttendanceNeedSpec.TOLD_BY.values());
  }

  @Test
  void labelsEveryAgeGroup() {
    Dataset<Row> numbers = Frames.of("n", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
    assertThat(Frames.lines(numbers.select(AgeGroup.label(col("n")))))
        .containsExactlyElementsOf(AgeGroup.LABELS);
  }

  private static Dataset<Row> counted(String... cells) {
    String columns =
        "period_number, area_number, department_group_number, age_group_order, attendances, "
            + String.join(", ", Needs.counts());
    return AttendanceNeed.counted(Frames.of(columns, cells));
  }

  private static String cell(int department, int age, long attendances, Map<String, Integer> n) {
    List<String> values =
        new ArrayList<>(List.of("1", "7", "" + department, "" + age, attendances + "L"));
    Needs.counts().forEach(count -> values.add(n.getOrDefault(count, 0) + "L"));
    return "(" + String.join(", ", values) + ")";
  }

  private static List<String> shown(Dataset<Row> rows) {
    Column[] columns =
        Stream.of(
                "attendances",
                Needs.WITH_ACUITY,
                Needs.LOW_ACUITY,
                Needs.IN_HOURS,
                AttendanceNeedSpec.NOT_CARRIED)
            .map(name -> col(name))
            .toArray(Column[]::new);
    return Frames.lines(rows.select(columns));
  }
}
