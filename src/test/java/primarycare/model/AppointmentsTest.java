package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AppointmentsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void countsThoseAttendedOfFilesByPracticeOnly() {
    assertThat(
            PlainRows.of(
                Appointments.byPractice(
                    Frames.of(
                        "detail, month, practice_code, status, appointments",
                        "('month and practice', DATE'2026-07-01', 'C82001', 'attended', 30L)",
                        "('month and practice', DATE'2026-07-01', 'C82001', 'attended', 12L)",
                        "('month and practice', DATE'2026-07-01', 'C82001', NULL, 5L)",
                        "('month and practice', DATE'2026-07-01', 'C82001', 'did_not_attend', 9L)",
                        "('month and practice', DATE'2026-07-01', 'C82002', 'not_known', 4L)",
                        "('month and sub-ICB location', DATE'2026-07-01', NULL, 'attended', 70L)")),
                Appointments.class))
        .containsExactlyInAnyOrder(
            new Appointments(JULY, "C82001", 42L), new Appointments(JULY, "C82002", 0L));
  }
}
