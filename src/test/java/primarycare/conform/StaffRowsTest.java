package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Staff;
import primarycare.support.Frames;

class StaffRowsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void collectsWhatEachCensusSaysOfAPracticeAndGroup() {
    Staff staff =
        StaffRows.of(
            Frames.of(
                "month, practice_code, staff_group, fte, headcount",
                "(DATE'2026-06-01', 'C82001', 'nurses', 1.333333333BD, 2.000000000BD)",
                "(DATE'2026-05-01', 'C82001', 'nurses', 0.5BD, NULL)",
                "(DATE'2026-06-01', 'C82001', 'admin', NULL, 1BD)"));

    assertThat(staff.at("C82001", "nurses", JUNE))
        .isEqualTo(new Staff.Count(new BigDecimal("1.333333333"), 2L));
    assertThat(staff.at("C82001", "nurses", MAY).headcount()).isNull();
    assertThat(staff.at("C82001", "admin", JUNE)).isEqualTo(new Staff.Count(null, 1L));
    assertThat(staff.at("C82001", "admin", MAY)).isEqualTo(Staff.Count.NONE);
    assertThat(staff.groups(JUNE)).containsExactly("admin", "nurses");
    assertThat(staff.groups(MAY)).containsExactly("nurses");
  }
}
