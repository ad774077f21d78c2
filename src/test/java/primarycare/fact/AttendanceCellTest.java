package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttendanceCellTest {

  static Stream<AttendanceCell> cells() {
    return Stream.of(
        new AttendanceCell(0, 0, AttendanceCell.NO_AGE, 0),
        new AttendanceCell(4, 3, 149, AttendanceCell.SIGNS - 1),
        new AttendanceCell(1, AttendanceCell.FEMALE, 0, Signs.LOW_ACUITY.bit()),
        new AttendanceCell(0, AttendanceCell.MALE, 95, Signs.HAS_CARE.bit()));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void isToldFromItsNumber(AttendanceCell cell) {
    assertThat(AttendanceCell.of(cell.number())).isEqualTo(cell);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void hasRoomForEverySign(AttendanceCell cell) {
    assertThat(Signs.values()).allMatch(sign -> sign.bit() < AttendanceCell.SIGNS);
    assertThat(Stream.of(Signs.values()).filter(sign -> sign.isIn(cell.signs())).count())
        .isEqualTo(Integer.bitCount(cell.signs()));
  }
}
