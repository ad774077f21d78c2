package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.conform.GivenLists;
import primarycare.conform.GivenLists.GivenList;
import primarycare.support.Frames;

/** Each check of lists has a case here in which it fails. */
class ListChecksTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void failsAndNamesThePracticesWhoseListsOfADateDisagree() {
    GivenLists lists =
        GivenLists.of(
            List.of(
                new GivenList("C82001", JULY, 10L, 40, 10L, 10L),
                new GivenList("C82002", JULY, 10L, 40, 11L, null),
                new GivenList("C82003", JULY, null, 0, 10L, 9L),
                new GivenList("C82004", JULY, null, 0, null, 7L)));

    assertThat(told(ListChecks.agree(lists, day -> false), "left", "right", "explanation"))
        .containsExactly("2026-07-01 true false 4.0 2.0 practices such as C82002, C82003");
  }

  @Test
  void failsAPracticeThatLacksABandWhereTheOthersHaveAll() {
    assertThat(bands(9, 40, 1, 39)).containsExactly("2026-07-01 true false 10.0 9.0");
    assertThat(bands(10, 40, 0, 39)).containsExactly("2026-07-01 true true 10.0 10.0");
  }

  @Test
  void failsAListOfWhichEveryPracticeLacksABand() {
    assertThat(bands(10, 38, 0, 39)).containsExactly("2026-07-01 true false 10.0 0.0");
  }

  @Test
  void onlyTellsWhereManyPracticesLackBandsAndNothingOfAListOfFewBands() {
    assertThat(bands(8, 40, 2, 39)).containsExactly("2026-07-01 false false 10.0 8.0");
    assertThat(bands(10, 29, 0, 39)).isEmpty();
    assertThat(bands(10, 0, 0, 39)).isEmpty();
  }

  @Test
  void failsAListThatIsTheOneBeforeDatedAnew() {
    assertThat(differ(lists(20, 0)))
        .containsExactly("2026-06-01 true true", "2026-07-01 true false");
  }

  @Test
  void passesAListOfWhichOnePracticeHasAnotherNumber() {
    assertThat(differ(lists(20, 1)))
        .containsExactly("2026-06-01 true true", "2026-07-01 true true");
  }

  @Test
  void passesFewPracticesThatKeepTheirNumbers() {
    assertThat(differ(lists(19, 0)))
        .containsExactly("2026-06-01 true true", "2026-07-01 true true");
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
    return Frames.lines(
        ListChecks.own(new Measured(GpCapacity.table(List.of()), rows), months)
            .orderBy("month")
            .select("month", "passed"));
  }

  @Test
  void onlyTellsOfAListOfWhichRecordsWereQuarantined() {
    GivenLists lists =
        GivenLists.of(
            List.of(
                new GivenList("C82001", JUNE, 9L, 40, 10L, 10L),
                new GivenList("C82001", JULY, 9L, 40, 10L, 10L)));
    List<Row> files =
        Frames.of(
                "source, quarantined, first_date, last_date",
                "('registered_patients', 1L, DATE'2026-06-01', DATE'2026-06-01')",
                "('registered_patients', 1L, DATE(NULL), DATE(NULL))",
                "('registered_patients', 0L, DATE'2026-07-01', DATE'2026-07-01')",
                "('practice_map', 1L, DATE'2026-07-01', DATE'2026-07-01')")
            .collectAsList();

    assertThat(told(ListChecks.agree(lists, ListChecks.told(files)), "explanation"))
        .containsExactly(
            "2026-06-01 false false practices such as C82001; records of this list are quarantined",
            "2026-07-01 true false practices such as C82001");
  }

  @Test
  void tellsOfAListOfOneSex() {
    assertThat(told(ListChecks.halves(Set.of(JULY)), "explanation"))
        .containsExactly(
            "2026-07-01 false false"
                + " the file of the other sex is not there: the list is not used");
  }

  /** So many practices with so many cells, and so many others. */
  private static List<String> bands(int practices, int cells, int others, int otherCells) {
    List<GivenList> lists = new ArrayList<>();
    for (int n = 0; n < practices + others; n++) {
      lists.add(new GivenList("P" + n, JULY, 100L, n < practices ? cells : otherCells, null, null));
    }
    return told(ListChecks.bands(GivenLists.of(lists), day -> false), "left", "right");
  }

  private static List<String> differ(GivenLists lists) {
    return told(ListChecks.differ(lists));
  }

  /** The day, whether the check is enforced and passed, and more of the columns of each row. */
  private static List<String> told(Stream<Row> checks, String... more) {
    List<String> columns = List.of(Check.SCHEMA.fieldNames());
    return checks
        .map(
            row ->
                Stream.concat(Stream.of("month", "enforced", "passed"), Stream.of(more))
                    .map(name -> name.endsWith("t") ? name + "_value" : name)
                    .map(name -> row.get(columns.indexOf(name)).toString())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  /** Lists of two months, of which the first practices gain a patient. */
  private static GivenLists lists(int practices, int changed) {
    List<GivenList> lists = new ArrayList<>();
    for (int n = 0; n < practices; n++) {
      lists.add(new GivenList("P" + n, JULY, n < changed ? 101L : 100L, 40, null, null));
      lists.add(new GivenList("P" + n, JUNE, 100L, 40, null, null));
    }
    return GivenLists.of(lists);
  }
}
