package primarycare.fact;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;

/** Reads the {@link AttendanceCell} of rows, a number for each value of a column at first. */
final class CellReader {

  private static final String DEPARTMENT = "department_type";
  private static final String SEX = "sex";
  private static final String AGE = "age_at_arrival";
  private static final List<String> DEPARTMENTS = List.of("01", "02", "03", "04");

  private final ReadColumn departments;
  private final ReadColumn sexes;
  private final ReadColumn ages;
  private final int[] department;
  private final int[] sex;
  private final SignReader signs;

  CellReader(ReadRows rows) {
    this.departments = rows.column(DEPARTMENT);
    this.sexes = rows.column(SEX);
    this.ages = rows.column(AGE);
    this.department = of(departments, type -> 1 + DEPARTMENTS.indexOf(type));
    this.sex = of(sexes, CellReader::sex);
    this.signs = new SignReader(rows);
  }

  /** The columns that it reads. */
  static Stream<String> read() {
    return Stream.concat(Mark.read().stream(), Stream.of(DEPARTMENT, SEX, AGE));
  }

  /** A number for none, which is 0, and for each text. */
  private static int[] of(ReadColumn column, ToIntFunction<String> number) {
    int[] numbers = new int[column.values() + 1];
    Arrays.setAll(numbers, at -> at == 0 ? 0 : number.applyAsInt(column.text(at - 1)));
    return numbers;
  }

  private static int sex(String sex) {
    return switch (sex) {
      case "female" -> AttendanceCell.FEMALE;
      case "male" -> AttendanceCell.MALE;
      default -> 0;
    };
  }

  int department(int row) {
    return department[departments.at(row) + 1];
  }

  int signs(int row) {
    return signs.signs(row);
  }

  /** The number of a row's cell, with the signs that it shows. */
  long number(int row, int shown) {
    int at = ages.at(row);
    int age = at == ReadColumn.NONE ? AttendanceCell.NO_AGE : (int) ages.number(at);
    return AttendanceCell.number(department(row), sex[sexes.at(row) + 1], age, shown);
  }
}
