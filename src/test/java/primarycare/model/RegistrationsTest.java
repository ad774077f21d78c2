package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.fact.Block;
import primarycare.fact.ListCell;
import primarycare.fact.ListDetail;
import primarycare.intake.Fact;

/** Of facts of lists one row per practice and extract date. */
class RegistrationsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final ListDetail BANDS = ListDetail.FIVE_YEAR_BANDS;
  private static final ListDetail YEARS = ListDetail.SINGLE_YEARS;

  private static Row fact(String kind, LocalDate date, String practice, int sex, long patients) {
    long[] numbers = {new ListCell(sex, 1, patients).number()};
    byte[] block = Block.of(numbers, 1);
    return new Fact("", kind, practice, date.toEpochDay(), block, 1).row();
  }

  private static Row total(LocalDate date, String practice, long patients) {
    return fact(ListDetail.TOTALS.kind(), date, practice, ListCell.BOTH, patients);
  }

  private static Row women(ListDetail detail, LocalDate date, long patients) {
    return fact(detail.kind(), date, "C82001", ListCell.FEMALE, patients);
  }

  private static List<String> sizes(Row... facts) {
    Dataset<Row> rows =
        Runs.spark().createDataFrame(Arrays.asList(facts), Fact.SCHEMA).repartition(3);
    Dataset<Row> sizes = Registrations.sizes(Registrations.usable(rows, Set.of(JULY)));
    return GivenListRows.of(sizes)
        .inOrder()
        .map(list -> list.practice() + " " + list.day() + " " + list.total())
        .toList();
  }

  @Test
  void keepsPracticesAndExtractDatesApart() {
    assertThat(
            sizes(
                women(BANDS, JULY, 310),
                total(AUGUST, "C82001", 9010),
                total(JULY, "C82002", 4200)))
        .containsExactlyInAnyOrder(
            "C82001 2026-07-01 310", "C82001 2026-08-01 9010", "C82002 2026-07-01 4200");
  }

  @Test
  void takesBandsBeforeSingleYearsAndTheseBeforeATotalAndDoublesNobody() {
    Row total = total(JULY, "C82001", 9000);
    assertThat(sizes(total)).containsExactly("C82001 2026-07-01 9000");
    assertThat(sizes(total, women(YEARS, JULY, 320))).containsExactly("C82001 2026-07-01 320");
    assertThat(sizes(women(BANDS, JULY, 310), total, women(YEARS, JULY, 320)))
        .containsExactly("C82001 2026-07-01 310");
    assertThat(sizes(women(BANDS, JULY, 0), total)).containsExactly("C82001 2026-07-01 0");
  }

  @Test
  void takesNoHalfOfAList() {
    Row half = women(YEARS, AUGUST, 310);
    Row beside = fact(YEARS.kindOfTotals(), AUGUST, "C82001", ListCell.BOTH, 310);
    assertThat(sizes(half, beside)).isEmpty();
    assertThat(sizes(half, beside, total(AUGUST, "C82001", 600)))
        .containsExactly("C82001 2026-08-01 600");
  }

  @Test
  void hasNoRowOfAListOfWhichNothingCounts() {
    Row row = women(BANDS, JULY, 310);
    Fact fact = Fact.of(row);
    Row away = new Fact("", fact.kind(), fact.name(), fact.part(), fact.numbers(), -1).row();

    assertThat(sizes(row, away)).isEmpty();
    assertThat(sizes(row, away, row)).containsExactly("C82001 2026-07-01 310");
  }
}
