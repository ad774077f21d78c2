package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.organisation.StaffOfYear;
import primarycare.support.SourceRows;

class LongRunRowsTest {

  @Test
  void collectsTheStaffOfEachYearAndGroup() {
    assertThat(
            LongRunRows.of(
                SourceRows.of(
                    LongRunRows.SOURCE,
                    """
                    year        staff_group  staff  publication
                    1995-01-01  all_gps      29000  Old
                    2025-01-01  nurses       17.5   New
                    """)))
        .containsExactly(
            new StaffOfYear(
                LocalDate.of(1995, 1, 1), "all_gps", new BigDecimal("29000.000000000"), "Old"),
            new StaffOfYear(
                LocalDate.of(2025, 1, 1), "nurses", new BigDecimal("17.500000000"), "New"));
  }
}
