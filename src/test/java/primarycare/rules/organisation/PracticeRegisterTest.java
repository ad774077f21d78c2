package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.organisation.RegisterEntry;
import primarycare.organisation.Registered;
import primarycare.rules.key.Finding;
import primarycare.rules.organisation.Mentions.Mention;

/** The days that follow from the statuses of a register, and the file's own date. */
class PracticeRegisterTest {

  private static final Mentioned ROWS =
      Mentioned.of(
          "entry",
          "practice_code",
          "practice_name",
          "commissioner_code",
          "prescribing_setting",
          "status",
          "open_date",
          "close_date",
          "commissioner_start_date",
          "commissioner_end_date",
          "register_date");

  private static final Row ACTIVE = row("C82001", "active", "2020-04-01", "", "2026-05-08", "");
  private static final Row CLOSED = row("C82002", "closed", "1974-04-01", "", "", "");

  /** A row with the days on which the practice opened, closed, joined and left; blank for none. */
  private record Row(String file, long line, String dated, String setting, String... texts) {

    Row of(String other) {
      return new Row(other, line, dated, setting, texts);
    }

    Row on(long other) {
      return new Row(file, other, dated, setting, texts);
    }

    /** Of a file whose name or job gives it a date. */
    Row ofJuly() {
      return new Row(file, line, "2026-07-01", setting, texts);
    }

    Row set(String other) {
      return new Row(file, line, dated, other, texts);
    }

    Mention said() {
      return ROWS.says(
          line, file, texts[0], "SURGERY", "04C", setting, texts[1], texts[2], texts[3], texts[4],
          texts[5], dated);
    }
  }

  private static Row row(
      String practice, String status, String open, String close, String joined, String left) {
    return new Row("e1", 1, "", "4", practice, status, open, close, joined, left);
  }

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
    assertThat(days(ACTIVE.ofJuly(), CLOSED.ofJuly())).contains("C82002 1974-04-01 2026-07-01");
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
    List<Row> rows = new ArrayList<>(List.of(CLOSED));
    for (int practice = 100; practice < 180; practice++) {
      String open = "20%02d-07-15".formatted(23 + practice % 4);
      rows.add(row("C82" + practice, "active", open, "", "", ""));
    }
    assertThat(days(rows.toArray(Row[]::new))).contains("C82002 1974-04-01 2026-07-15");
    rows.add(row("C82999", "active", "2100-01-01", "", "", ""));
    assertThat(days(rows.toArray(Row[]::new)))
        .as("a slip of one practice")
        .contains("C82002 1974-04-01 2026-07-15", "C82999 2100-01-01 null");
  }

  @Test
  void hasAProposedPracticeOpenNoEarlierThanAfterTheFile() {
    assertThat(days(row("C82004", "proposed", "2026-04-01", "", "", "").ofJuly()))
        .containsExactly("C82004 2026-07-02 null");
    assertThat(days(row("C82004", "proposed", "", "", "", "").ofJuly()))
        .containsExactly("C82004 2026-07-02 null");
    assertThat(days(row("C82004", "proposed", "2026-10-01", "", "", "").ofJuly()))
        .containsExactly("C82004 2026-10-01 null");
  }

  @Test
  void looksAtEachFileByItself() {
    assertThat(days(ACTIVE, CLOSED.of("e2")))
        .as("a file in which nothing has a day")
        .contains("C82002 1974-04-01 null");
  }

  @Test
  void notesThePracticesWithoutACloseDateAndTheLineOfTheFirst() {
    Row other = row("C82003", "closed", "1974-04-01", "", "", "").on(9);
    Row known = row("C82004", "closed", "1974-04-01", "2020-03-31", "", "");

    assertThat(notes(ACTIVE, CLOSED, other, known))
        .containsExactly(Finding.noted("e1", "close_date", "closed without a close date", 2, 1));
    assertThat(notes(ACTIVE)).isEmpty();
  }

  @Test
  void tellsGpPracticesFromOthersAndFromThoseOnlyProposed() {
    Row proposed = row("C82004", "proposed", "2027-04-01", "", "", "");

    assertThat(
            PracticeRegister.of(
                    Stream.of(ACTIVE, ACTIVE.set("9"), ACTIVE.set(""), proposed)
                        .map(Row::said)
                        .toList())
                .stream()
                .map(PracticeRegister.Practice::registered))
        .extracting(Registered::isGpPractice)
        .containsExactly(true, false, false, false);
  }

  @Test
  void hasWhatTheRegisterSaysOfAPractice() {
    PracticeRegister.Practice closed = PracticeRegister.of(List.of(CLOSED.said())).get(0);

    assertThat(closed.registered())
        .isEqualTo(
            new Registered("C82002", "SURGERY", "04C", true, LocalDate.of(1974, 4, 1), null));
    assertThat(closed.entry())
        .isEqualTo(new RegisterEntry(LocalDate.of(1974, 4, 1), null, "closed", "4"));
  }

  private static Iterable<Finding> notes(Row... rows) {
    return new Notes(new KnownPractices(List.of(), Map.of()), Set.of())
        .register(PracticeRegister.of(Stream.of(rows).map(Row::said).toList()))
        .findings();
  }

  private static List<String> days(Row... rows) {
    return PracticeRegister.of(Stream.of(rows).map(Row::said).toList()).stream()
        .map(practice -> practice.code() + " " + practice.open() + " " + practice.close())
        .sorted()
        .toList();
  }
}
