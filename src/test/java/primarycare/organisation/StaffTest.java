package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Staff.Count TWO = new Staff.Count(new BigDecimal("2.5"), 3L);

  @Test
  void tellsEachCensusInWhateverOrderTheyCome() {
    Staff staff = new Staff();
    for (int month : new int[] {6, 2, 9, 1, 7}) {
      staff.add(
          "C82001", "nurses", JUNE.withMonth(month), new Staff.Count(new BigDecimal(month), null));
    }
    for (int month : new int[] {1, 2, 6, 7, 9}) {
      assertThat(staff.at("C82001", "nurses", JUNE.withMonth(month)).fte())
          .isEqualByComparingTo(new BigDecimal(month));
    }
    assertThat(staff.at("C82001", "nurses", JUNE.withMonth(3))).isEqualTo(Staff.Count.NONE);
    assertThat(staff.at("C82002", "nurses", JUNE)).isEqualTo(Staff.Count.NONE);
    assertThat(staff.at("C82001", "admin", JUNE)).isEqualTo(Staff.Count.NONE);
  }

  @Test
  void knowsThePracticesOfEachCensusWhateverTheyReported() {
    Staff staff =
        new Staff()
            .add("C82001", "nurses", JUNE, TWO)
            .add("C82001", "admin", JUNE.plusMonths(1), TWO)
            .add("C82002", "nurses", JUNE, Staff.Count.NONE);

    assertThat(staff.byCensus())
        .isEqualTo(Map.of(JUNE, Set.of("C82001", "C82002"), JUNE.plusMonths(1), Set.of("C82001")));
  }

  @Test
  void takesOneCountOfAPracticeGroupAndCensus() {
    Staff staff = new Staff().add("C82001", "nurses", JUNE, TWO);
    assertThatThrownBy(() -> staff.add("C82001", "nurses", JUNE, TWO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsTheCensusesOfAGroupAndThePracticesOfACensus() {
    LocalDate may = JUNE.minusMonths(1);
    Staff.Count none = new Staff.Count(null, null);
    Staff staff =
        new Staff()
            .add("C82001", "nurses", JUNE, TWO)
            .add("C82001", "nurses", may, none)
            .add("C82001", "admin", JUNE, TWO)
            .add("B82001", "admin", JUNE, none);

    assertThat(staff.of("C82001", "nurses")).containsOnlyKeys(may, JUNE).containsEntry(may, none);
    assertThat(staff.of("C82001", "nurses").get(JUNE).fte()).isEqualByComparingTo("2.5");
    assertThat(staff.of("B82001", "nurses")).isEmpty();
    assertThat(staff.of("Y99999", "nurses")).isEmpty();
    assertThat(staff.byCensus())
        .isEqualTo(Map.of(may, Set.of("C82001"), JUNE, Set.of("B82001", "C82001")));
  }
}
