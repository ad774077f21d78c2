package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class GpAgesTest {

  @Test
  void takesTheFteOfGpsByAgeThatAPracticeReportedAtTheCensus() {
    assertThat(
            GpAges.at(
                LocalDate.of(2026, 6, 1),
                Frames.of(
                    "census_month, practice_code, staff_group, staff_role, measure,"
                        + " data_source, value",
                    "(DATE'2026-06-01', 'C1', 'all_gps', 'age 30-34', 'fte', NULL, 5BD)",
                    "(DATE'2026-06-01', 'C1', 'all_gps', 'age 60-64', 'fte', 'Fully provided',"
                        + " 2BD)",
                    "(DATE'2026-06-01', 'C1', 'all_gps', 'age 70+', 'headcount', NULL, 9BD)",
                    "(DATE'2026-06-01', 'C1', 'all_gps', 'all', 'fte', NULL, 7BD)",
                    "(DATE'2026-06-01', 'C1', 'nurses', 'age 30-34', 'fte', NULL, 9BD)",
                    "(DATE'2026-06-01', 'C2', 'all_gps', 'age 30-34', 'fte', '"
                        + Workforce.ESTIMATED
                        + "', 9BD)",
                    "(DATE'2026-05-01', 'C3', 'all_gps', 'age 30-34', 'fte', NULL, 9BD)")))
        .isEqualTo(Map.of("C1", Map.of("30-34", new BigDecimal(5), "60-64", new BigDecimal(2))));
  }
}
