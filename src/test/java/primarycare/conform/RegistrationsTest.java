package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

class RegistrationsTest {

  private static final String FEMALE = "('C82001', DATE'2026-07-01', 'female', '0-4', 310L)";
  private static final String MALE = "('C82001', DATE'2026-07-01', 'male', '95+', 12L)";
  private static final String TOTAL = "('C82001', DATE'2026-07-01', 'all', 'all', 9000L)";

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
    assertThat(listSizes(TOTAL, "('C82001', DATE'2026-07-01', 'male', '0-4', 0L)"))
        .containsExactly("C82001 2026-07-01 0");
  }

  @Test
  void countsPatientsOfOneSexWithoutAnAgeAsACell() {
    assertThat(listSizes(FEMALE, "('C82001', DATE'2026-07-01', 'male', 'all', 300L)"))
        .containsExactly("C82001 2026-07-01 610");
  }

  @Test
  void keepsPracticesAndExtractDatesApart() {
    assertThat(
            listSizes(
                FEMALE,
                "('C82001', DATE'2026-08-01', 'all', 'all', 9010L)",
                "('C82002', DATE'2026-07-01', 'all', 'all', 4200L)"))
        .containsExactlyInAnyOrder(
            "C82001 2026-07-01 310", "C82001 2026-08-01 9010", "C82002 2026-07-01 4200");
  }

  private static List<String> listSizes(String... rows) {
    return Registrations.listSizes(
            Runs.spark()
                .sql(
                    "SELECT * FROM VALUES "
                        + String.join(", ", rows)
                        + " AS t(practice_code, extract_date, sex, age_band, number_of_patients)"))
        .select("practice_code", "extract_date", "registered_patients")
        .collectAsList()
        .stream()
        .map((Row row) -> row.mkString(" "))
        .toList();
  }
}
