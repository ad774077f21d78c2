package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class RegistrationsTest {

  private static final String FEMALE =
      "('C82001', DATE'2026-07-01', 'five-year bands', 'female', '0-4', 310L)";
  private static final String MALE =
      "('C82001', DATE'2026-07-01', 'five-year bands', 'male', '95+', 12L)";
  private static final String TOTAL = "('C82001', DATE'2026-07-01', 'totals', 'all', 'all', 9000L)";

  @Test
  void addsUpTheCellsBySexAndAge() {
    assertThat(listSizes(FEMALE, MALE)).containsExactly("C82001 2026-07-01 322");
  }

  @Test
  void takesTheTotalWhereThereAreNoCells() {
    assertThat(listSizes(TOTAL)).containsExactly("C82001 2026-07-01 9000");
  }

  @Test
  void takesTheCellsAndDoublesNobodyWhereThereAreBoth() {
    assertThat(listSizes(TOTAL, FEMALE, MALE)).containsExactly("C82001 2026-07-01 322");
    assertThat(listSizes(FEMALE, MALE, TOTAL)).containsExactly("C82001 2026-07-01 322");
  }

  @Test
  void takesCellsOfNoughtBeforeATotal() {
    assertThat(
            listSizes(TOTAL, "('C82001', DATE'2026-07-01', 'five-year bands', 'male', '0-4', 0L)"))
        .containsExactly("C82001 2026-07-01 0");
  }

  @Test
  void takesSingleYearsWhereBothSexesAreGivenAndNothingElseIs() {
    String women = "('C82001', DATE'2026-07-01', 'single years', 'female', NULL, 310L)";
    String men = "('C82001', DATE'2026-07-01', 'single years', 'male', NULL, 290L)";
    assertThat(listSizes(women, men)).containsExactly("C82001 2026-07-01 600");
    assertThat(listSizes(women, men, FEMALE)).containsExactly("C82001 2026-07-01 310");
  }

  @Test
  void takesNoHalfOfAList() {
    String women = "('C82001', DATE'2026-09-01', 'single years', 'female', NULL, 310L)";
    assertThat(listSizes(women)).isEmpty();
    assertThat(listSizes(women, "('C82001', DATE'2026-09-01', 'totals', 'all', 'all', 600L)"))
        .containsExactly("C82001 2026-09-01 600");
  }

  @Test
  void keepsPracticesAndExtractDatesApart() {
    assertThat(
            listSizes(
                FEMALE,
                "('C82001', DATE'2026-08-01', 'totals', 'all', 'all', 9010L)",
                "('C82002', DATE'2026-07-01', 'totals', 'all', 'all', 4200L)"))
        .containsExactlyInAnyOrder(
            "C82001 2026-07-01 310", "C82001 2026-08-01 9010", "C82002 2026-07-01 4200");
  }

  private static List<String> listSizes(String... rows) {
    String columns = "practice_code, extract_date, detail, sex, age_band, number_of_patients";
    return Frames.lines(
        new Registrations(Frames.of(columns, rows), Set.of(LocalDate.of(2026, 7, 1)))
            .listSizes()
            .select("practice_code", "extract_date", "registered_patients"));
  }
}
