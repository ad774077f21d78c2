package primarycare.conform;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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

  @Test
  void countsStudentsBySingleYearsAloneAndOlderPeopleByBandsToo() {
    assertThat(
            ages(
                "'single years', 'female', '17', 17L, 100L",
                "'single years', 'female', '18', 18L, 7L",
                "'single years', 'male', '25', 25L, 5L",
                "'single years', 'male', '26', 26L, 100L",
                "'single years', 'male', '64', 64L, 100L",
                "'single years', 'female', '95', 95L, 3L"))
        .containsExactly("12 3");
    assertThat(
            ages(
                "'five-year bands', 'female', '20-24', NULL, 100L",
                "'five-year bands', 'female', '60-64', NULL, 10L",
                "'five-year bands', 'female', '65-69', NULL, 4L",
                "'five-year bands', 'male', '95+', NULL, 1L"))
        .containsExactly("null 5");
    assertThat(ages("'single years', 'male', '30', 30L, 100L")).containsExactly("0 0");
    assertThat(ages("'totals', 'all', 'all', NULL, 9000L")).containsExactly("null null");
  }

  private static List<String> ages(String... cells) {
    String[] rows =
        Arrays.stream(cells)
            .map(cell -> "('C82001', DATE'2026-07-01', " + cell + ")")
            .toArray(String[]::new);
    String columns = "practice_code, extract_date, detail, sex, age_band, age, number_of_patients";
    return lines(
        Frames.of(columns, rows), Registrations.AGED_18_TO_25, Registrations.AGED_65_AND_OVER);
  }

  private static List<String> listSizes(String... rows) {
    String columns = "practice_code, extract_date, detail, sex, age_band, number_of_patients";
    return lines(
        Frames.of(columns, rows).withColumn("age", lit(null).cast("bigint")),
        "practice_code",
        "extract_date",
        "registered_patients");
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    return Frames.lines(
        new Registrations(rows, rows.limit(0), Set.of(LocalDate.of(2026, 7, 1)))
            .listSizes()
            .selectExpr(columns));
  }
}
