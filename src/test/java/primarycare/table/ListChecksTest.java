package primarycare.table;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Each check of lists has a case here in which it fails. */
class ListChecksTest {

  @Test
  void failsAndNamesThePracticesWhoseListsOfADateDisagree() {
    Dataset<Row> lists =
        Frames.of(
            "extract_date, practice_code, `five-year bands`, `single years`, totals",
            "(DATE'2026-07-01', 'C82001', 10L, 10L, 10L)",
            "(DATE'2026-07-01', 'C82002', 10L, 11L, NULL)",
            "(DATE'2026-07-01', 'C82003', NULL, 10L, 9L)",
            "(DATE'2026-07-01', 'C82004', NULL, NULL, 7L)");
    Row check = ListChecks.agree(lists.withColumn("told", lit(false))).first();

    assertThat(
            List.of(check.getAs("passed"), check.getAs("left_value"), check.getAs("right_value")))
        .containsExactly(false, 4.0, 2.0);
    assertThat(check.<Boolean>getAs("enforced")).isTrue();
    assertThat(check.<String>getAs("explanation")).isEqualTo("practices such as C82002, C82003");
  }

  @Test
  void failsAPracticeThatLacksABandWhereTheOthersHaveAll() {
    assertThat(bands(9, 40, 1, 39)).containsExactly("true false 10.0 9.0");
    assertThat(bands(10, 40, 0, 39)).containsExactly("true true 10.0 10.0");
  }

  @Test
  void failsAListOfWhichEveryPracticeLacksABand() {
    assertThat(bands(10, 38, 0, 39)).containsExactly("true false 10.0 0.0");
  }

  @Test
  void onlyTellsWhereManyPracticesLackBandsAndNothingOfAListOfFewBands() {
    assertThat(bands(8, 40, 2, 39)).containsExactly("false false 10.0 8.0");
    assertThat(bands(10, 29, 0, 39)).isEmpty();
    assertThat(bands(10, 0, 0, 39)).isEmpty();
  }

  @Test
  void failsAListThatIsTheOneBeforeDatedAnew() {
    assertThat(differ(lists(20, 0))).containsExactly("2026-06-01 true", "2026-07-01 false");
  }

  @Test
  void passesAListOfWhichOnePracticeHasAnotherNumber() {
    assertThat(differ(lists(20, 1))).containsExactly("2026-06-01 true", "2026-07-01 true");
  }

  @Test
  void passesFewPracticesThatKeepTheirNumbers() {
    assertThat(differ(lists(19, 0))).containsExactly("2026-06-01 true", "2026-07-01 true");
  }

  @Test
  void failsAMonthThatIsDividedByTheListOfAnother() {
    assertThat(own("2026-07-01", "2026-07-01")).containsExactly("2026-07-01 true");
    assertThat(own("2026-06-01", "2026-07-01")).containsExactly("2026-07-01 false");
  }

  @Test
  void failsAListThatIsMoreThanAMonthOffWhateverTheCalendarSays() {
    assertThat(own("2026-08-01", "2026-08-01")).containsExactly("2026-07-01 true");
    assertThat(own("2026-09-01", "2026-09-01")).containsExactly("2026-07-01 false");
    assertThat(own("2026-06-01", "2026-06-01")).containsExactly("2026-07-01 false");
  }

  private static List<String> own(String used, String meant) {
    Dataset<Row> rows =
        Frames.of("month, list_extract_date", "(DATE'2026-07-01', DATE'" + used + "')");
    Dataset<Row> months =
        Frames.of("month, list_extract_date", "(DATE'2026-07-01', DATE'" + meant + "')");
    return told(ListChecks.own(new Measured(GpCapacity.table(List.of()), rows), months));
  }

  @Test
  void onlyTellsOfAListOfWhichRecordsWereQuarantined() {
    Dataset<Row> lists =
        Frames.of(
            "extract_date, practice_code, `five-year bands`, `single years`, totals",
            "(DATE'2026-06-01', 'C82001', 9L, 10L, 10L)",
            "(DATE'2026-07-01', 'C82001', 9L, 10L, 10L)");
    Dataset<Row> files =
        Frames.of(
            "source, quarantined, first_date, last_date",
            "('registered_patients', 1L, DATE'2026-06-01', DATE'2026-06-01')",
            "('registered_patients', 0L, DATE'2026-07-01', DATE'2026-07-01')",
            "('practice_map', 1L, DATE'2026-07-01', DATE'2026-07-01')");

    assertThat(
            Frames.lines(
                ListChecks.agree(ListChecks.told(lists, files))
                    .orderBy("month")
                    .select("month", "enforced", "passed")))
        .containsExactly("2026-06-01 false false", "2026-07-01 true false");
  }

  /** So many practices with so many cells, and so many others. */
  private static List<String> bands(int practices, int cells, int others, int otherCells) {
    List<String> rows = new ArrayList<>();
    for (int n = 0; n < practices + others; n++) {
      rows.add(
          "(DATE'2026-07-01', 'P" + n + "', " + (n < practices ? cells : otherCells) + "L, 40L)");
    }
    Dataset<Row> lists =
        Frames.of(
            "extract_date, practice_code, band_cells, all_band_cells", rows.toArray(String[]::new));
    return Frames.lines(
        ListChecks.bands(lists.withColumn("told", lit(false)))
            .select("enforced", "passed", "left_value", "right_value"));
  }

  private static List<String> differ(Dataset<Row> lists) {
    return told(ListChecks.differ(lists));
  }

  private static List<String> told(Dataset<Row> checks) {
    return Frames.lines(checks.orderBy("month").select("month", "passed"));
  }

  /** Lists of two months, of which the first practices gain a patient. */
  private static Dataset<Row> lists(int practices, int changed) {
    return Frames.of(
        "extract_date, practice_code, registered_patients",
        IntStream.range(0, practices)
            .boxed()
            .flatMap(
                n ->
                    List.of(
                        "(DATE'2026-06-01', 'P" + n + "', 100L)",
                        "(DATE'2026-07-01', 'P" + n + "', " + (n < changed ? 101L : 100L) + "L)")
                        .stream())
            .toArray(String[]::new));
  }
}
