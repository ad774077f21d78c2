package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Staff;
import primarycare.support.Frames;
import primarycare.support.SourceRows;

class StaffRowsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final int DAY_OF_MAY = (int) MAY.toEpochDay();
  private static final int DAY_OF_JUNE = (int) JUNE.toEpochDay();

  /** Of rows of two partitions. */
  private static StaffRows of(String some, String more) {
    List<Row> packed = new ArrayList<>();
    for (String partition : List.of(some, more)) {
      StaffRows.packed(
              SourceRows.ofColumns(
                      "practice STRING, staff_group STRING, ages STRING, day INT,"
                          + " fte DECIMAL(18,9), headcount DECIMAL(18,9)",
                      "practice  staff_group  ages   day    fte          headcount\n" + partition)
                  .iterator())
          .forEachRemaining(packed::add);
    }
    return StaffRows.of(packed);
  }

  @Test
  void collectsWhatEachCensusSaysOfAPracticeAndGroup() {
    Staff staff =
        of(
                """
                C82001    nurses              %d  1.333333333  2
                C82001    admin               %d               1
                """
                    .formatted(DAY_OF_JUNE, DAY_OF_JUNE),
                """
                C82001    nurses              %d  0.5
                """
                    .formatted(DAY_OF_MAY))
            .staff();

    assertThat(staff.at("C82001", "nurses", JUNE))
        .isEqualTo(new Staff.Count(new BigDecimal("1.333333333"), 2L));
    assertThat(staff.at("C82001", "nurses", MAY).headcount()).isNull();
    assertThat(staff.at("C82001", "admin", JUNE)).isEqualTo(new Staff.Count(null, 1L));
    assertThat(staff.at("C82001", "admin", MAY)).isEqualTo(Staff.Count.NONE);
    assertThat(staff.groups(JUNE)).containsExactly("admin", "nurses");
    assertThat(staff.groups(MAY)).containsExactly("nurses");
  }

  @Test
  void keepsGpsOfAnAgeApartFromGroups() {
    StaffRows rows =
        of(
            """
            C82001    all_gps      30-34  %d  5
            C82001    all_gps      60-64  %d
            """
                .formatted(DAY_OF_JUNE, DAY_OF_JUNE),
            """
            C82001    all_gps             %d  7
            C82001    all_gps      70+    %d  2            3
            """
                .formatted(DAY_OF_JUNE, DAY_OF_JUNE));

    assertThat(rows.gpsByAge())
        .isEqualTo(
            Map.of(
                "C82001",
                Map.of(
                    "30-34",
                    new Staff.Count(new BigDecimal("5.000000000"), null),
                    "70+",
                    new Staff.Count(new BigDecimal("2.000000000"), 3L))));
    assertThat(rows.staff().at("C82001", "all_gps", JUNE).fte()).isEqualByComparingTo("7");
    assertThat(rows.staff().groups(JUNE)).containsExactly("all_gps");
  }

  @Test
  void hasNothingOfNoRows() {
    assertThat(StaffRows.of(List.of()).staff().practices()).isEmpty();
    assertThat(StaffRows.of(List.of()).gpsByAge()).isEmpty();
  }

  @Test
  void readsTheColumnsOfAFrameByTheirNames() {
    Staff staff =
        StaffRows.of(
                Frames.of(
                    "month, practice_code, age_band, staff_group, fte, headcount",
                    "(DATE'2026-06-01', 'C82001', NULL, 'nurses', 1.5BD, 2.000000000BD)"))
            .staff();

    assertThat(staff.at("C82001", "nurses", JUNE))
        .isEqualTo(new Staff.Count(new BigDecimal("1.500000000"), 2L));
  }
}
