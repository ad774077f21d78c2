package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AppointmentsTest {

  @Test
  void countsThoseAttendedOfFilesByPracticeOnly() {
    assertThat(
            Frames.lines(
                Appointments.attended(
                        Frames.of(
                            "detail, month, practice_code, status, appointments",
                            "('month and practice', DATE'2026-07-01', 'C82001', 'attended', 30L)",
                            "('month and practice', DATE'2026-07-01', 'C82001', 'attended', 12L)",
                            "('month and practice', DATE'2026-07-01', 'C82001', NULL, 5L)",
                            "('month and practice', DATE'2026-07-01', 'C82001', 'did_not_attend', 9L)",
                            "('month and practice', DATE'2026-07-01', 'C82002', 'not_known', 4L)",
                            "('month and sub-ICB location', DATE'2026-07-01', NULL, 'attended', 70L)"))
                    .orderBy("practice_code")))
        .containsExactly("2026-07-01 C82001 42", "2026-07-01 C82002 0");
  }
}
