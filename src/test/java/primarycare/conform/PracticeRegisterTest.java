package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** The days that follow from the statuses of a register, and the file's own date. */
class PracticeRegisterTest {

  private static final String ACTIVE = row("C82001", "active", "2020-04-01", "", "2026-05-08", "");
  private static final String CLOSED = row("C82002", "closed", "1974-04-01", "", "", "");

  @Test
  void closesAPracticeWithoutACloseDateOnTheLatestDayOfTheFile() {
    assertThat(days(ACTIVE, CLOSED))
        .containsExactly("C82001 2020-04-01 null", "C82002 1974-04-01 2026-05-08");
  }

  @Test
  void leavesTheCloseDateThatThereIs() {
    assertThat(days(ACTIVE, row("C82002", "closed", "1974-04-01", "2017-10-31", "", "")))
        .contains("C82002 1974-04-01 2017-10-31");
    assertThat(days(ACTIVE, row("C82003", "dormant", "1974-04-01", "", "", "")))
        .as("dormant is not closed")
        .contains("C82003 1974-04-01 null");
  }

  @Test
  void takesTheDateOfTheJobOrNameBeforeTheLatestDay() {
    assertThat(days(dated(ACTIVE), dated(CLOSED))).contains("C82002 1974-04-01 2026-07-01");
  }

  @Test
  void takesNoDayThatIsStillToComeForTheFilesOwn() {
    assertThat(
            days(
                row("C82001", "active", "2020-04-01", "2027-03-31", "2020-04-01", "2027-03-31"),
                row("C82004", "proposed", "2026-12-01", "", "2026-12-01", ""),
                row("C82005", "closed", "1974-04-01", "2026-06-30", "", "2026-06-30"),
                CLOSED))
        .contains("C82002 1974-04-01 2026-06-30");
  }

  @Test
  void takesNoSingleDayFarFromWhatIsUsualForTheFilesOwn() {
    List<String> rows = new ArrayList<>(List.of(CLOSED));
    for (int practice = 100; practice < 180; practice++) {
      String open = "20%02d-07-15".formatted(23 + practice % 4);
      rows.add(row("C82" + practice, "active", open, "", "", ""));
    }
    assertThat(days(rows.toArray(String[]::new))).contains("C82002 1974-04-01 2026-07-15");
    rows.add(row("C82999", "active", "2100-01-01", "", "", ""));
    assertThat(days(rows.toArray(String[]::new)))
        .as("a slip of one practice")
        .contains("C82002 1974-04-01 2026-07-15", "C82999 2100-01-01 null");
  }

  @Test
  void hasAProposedPracticeOpenNoEarlierThanAfterTheFile() {
    assertThat(days(dated(row("C82004", "proposed", "2026-04-01", "", "", ""))))
        .containsExactly("C82004 2026-07-02 null");
    assertThat(days(dated(row("C82004", "proposed", "", "", "", ""))))
        .containsExactly("C82004 2026-07-02 null");
    assertThat(days(dated(row("C82004", "proposed", "2026-10-01", "", "", ""))))
        .containsExactly("C82004 2026-10-01 null");
  }

  @Test
  void looksAtEachFileByItself() {
    assertThat(days(ACTIVE, CLOSED.replace("'e1'", "'e2'")))
        .as("a file in which nothing has a day")
        .contains("C82002 1974-04-01 null");
  }

  @Test
  void notesThePracticesWithoutACloseDateAndTheLineOfTheFirst() {
    Dataset<Row> rows =
        register(ACTIVE, CLOSED, CLOSED.replace("C82002", "C82003").replace("1L", "9L"));
    assertThat(notes().register(rows).findings())
        .containsExactly(Finding.noted("e1", "close_date", "closed without a close date", 2, 1));
    assertThat(notes().register(register(ACTIVE)).findings()).isEmpty();
  }

  private static Notes notes() {
    return new Notes(new KnownPractices(List.of(), Map.of()), Set.of());
  }

  private static List<String> days(String... rows) {
    return Frames.lines(
        PracticeRegister.of(register(rows))
            .selectExpr("practice_code", "open_date", "close_date")
            .orderBy("practice_code"));
  }

  private static Dataset<Row> register(String... rows) {
    return Frames.of(
            "entry, line, practice_code, status, open_date, close_date, joined, left, dated", rows)
        .selectExpr(
            "entry",
            "line",
            "practice_code",
            "status",
            "TO_DATE(NULLIF(open_date, '')) AS open_date",
            "TO_DATE(NULLIF(close_date, '')) AS close_date",
            "TO_DATE(NULLIF(joined, '')) AS commissioner_start_date",
            "TO_DATE(NULLIF(left, '')) AS commissioner_end_date",
            "TO_DATE(NULLIF(dated, '')) AS register_date");
  }

  /** A row with the days on which the practice opened, closed, joined and left; blank for none. */
  private static String row(
      String practice, String status, String open, String close, String joined, String left) {
    return String.format(
        "('e1', 1L, '%s', '%s', '%s', '%s', '%s', '%s', '')",
        practice, status, open, close, joined, left);
  }

  private static String dated(String row) {
    return row.replaceFirst("''\\)$", "'2026-07-01')");
  }
}
