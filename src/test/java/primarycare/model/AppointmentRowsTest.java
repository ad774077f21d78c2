package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;
import primarycare.support.Frames;

class AppointmentRowsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Place PRACTICE = new Place(true, "C82001");
  private static final Place LOCATION = new Place(false, "03W");

  private static final AppointmentCounts COUNTS =
      AppointmentRows.of(
          Frames.of(
              "detail, month, practice_code, sub_icb_location_code, status, staff_type, mode,"
                  + " time_from_booking, national_category, appointments",
              "('month and practice', DATE'2026-07-01', 'C82001', '03W', 'attended', 'gp',"
                  + " 'telephone', 'same day', 'Routine', 30L)",
              "('month and practice', DATE'2026-07-01', 'C82001', '03W', 'attended', 'gp',"
                  + " 'telephone', '15 to 21 days', 'Routine', 12L)",
              "('month and practice', DATE'2026-07-01', 'C82001', '03W', NULL, 'not_known',"
                  + " 'telephone', 'more than 28 days', NULL, 5L)",
              "('month and sub-ICB location', DATE'2026-07-01', NULL, '03W', 'attended', 'gp',"
                  + " 'telephone', 'same day', NULL, 70L)",
              "('day and sub-ICB location', DATE'2026-07-01', NULL, '04C', 'attended', 'gp',"
                  + " 'telephone', 'same day', NULL, 8L)"));

  private static long at(Place place, String breakdown, String category) {
    return COUNTS.at(place, JULY, new Kind(breakdown, category)).orElseThrow();
  }

  @Test
  void addsUpEachBreakdownOfAPractice() {
    assertThat(at(PRACTICE, "all", "all")).isEqualTo(47);
    assertThat(at(PRACTICE, "status", "attended")).isEqualTo(42);
    assertThat(at(PRACTICE, "status", "not_provided")).isEqualTo(5);
    assertThat(at(PRACTICE, "professional", "not_known")).isEqualTo(5);
    assertThat(at(PRACTICE, "mode", "telephone")).isEqualTo(47);
    assertThat(at(PRACTICE, "national_category", "Routine")).isEqualTo(42);
    assertThat(COUNTS.attended("C82001")).containsExactly(Map.entry(JULY, 42L));
  }

  @Test
  void tellsLongWaitsAsOne() {
    assertThat(at(PRACTICE, "wait", "over 14 days")).isEqualTo(17);
    assertThat(at(PRACTICE, "wait", "same day")).isEqualTo(30);
  }

  @Test
  void keepsFilesByLocationApartFromThoseByPractice() {
    assertThat(at(LOCATION, "all", "all")).isEqualTo(70);
    assertThat(at(new Place(false, "04C"), "all", "all")).isEqualTo(8);
    assertThat(COUNTS.has(new Place(true, "03W"), JULY)).isFalse();
  }
}
