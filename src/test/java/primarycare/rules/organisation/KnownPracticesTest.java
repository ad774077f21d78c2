package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.PublishedCode;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.support.Frames;

/** Rows that tell of a practice which no register knows, or not on that day. */
class KnownPracticesTest {

  private static final Mentioned ATTENDANCES =
      Mentioned.of("entry", "gp_practice_code", "arrival_date");

  @Test
  void notesAPracticeThatNoRegisterKnowsAndTheLineOfTheFirst() {
    assertThat(
            notes(
                says(2, "e1", "C82001", "2026-07-01"),
                says(5, "e1", "Y00009", "2026-07-02"),
                says(4, "e1", "Y00008", "2026-07-02"),
                says(3, "e2", "Y00009", "2026-08-02")))
        .containsExactlyInAnyOrder(
            "e1 noted gp_practice_code unknown practice 2 4",
            "e2 noted gp_practice_code unknown practice 1 3");
  }

  @Test
  void notesAPracticeOnADayOnWhichItWasNotOpen() {
    assertThat(
            notes(
                says(2, "e1", "C82002", "2026-03-14"),
                says(3, "e1", "C82002", "2026-03-15"),
                says(4, "e1", "C82002", "2020-03-31"),
                says(5, "e1", "C82002", "2026-03-16"),
                says(6, "e1", "C82001", "2026-03-16")))
        .containsExactly("e1 noted gp_practice_code practice not open at that date 2 4");
  }

  @Test
  void notesNothingOfPeopleWithoutAPractice() {
    assertThat(
            notes(
                says(2, "e1", "V81997", "2026-03-14"),
                says(3, "e1", "V81999", "2026-03-14"),
                says(4, "e1", "", "2026-03-14")))
        .isEmpty();
  }

  @Test
  void notesNothingOfAPracticeWhoseDaysNoRegisterTells() {
    assertThat(notes(says(2, "e1", "C82001", "1990-01-01"))).isEmpty();
  }

  @Test
  void isOpenFromTheDayOnWhichAPracticeOpensToTheDayOnWhichItCloses() {
    KnownPractices known = practices();
    assertThat(known.broken("C82002", LocalDate.of(2020, 3, 31)))
        .hasValue("practice not open at that date");
    assertThat(known.broken("C82002", LocalDate.of(2020, 4, 1))).isEmpty();
    assertThat(known.broken("C82002", LocalDate.of(2026, 3, 15))).isEmpty();
    assertThat(known.broken("C82002", null)).isEmpty();
  }

  @Test
  void addsUpTheRecordsOfAllDays() {
    Mentioned staff = Mentioned.of("entry", "practice_code", "census_month");
    List<Mention> rows =
        List.of(
            staff.say(9, 3, "e1", "Y00009", "2026-06-01"),
            staff.say(4, 2, "e1", "Y00009", "2026-07-01"));

    assertThat(told(notes().practices(Sources.named("gp_workforce"), rows)))
        .containsExactly("e1 noted practice_code unknown practice 5 4");
  }

  @Test
  void looksOnlyAtRowsOfWhichFactsTellThatTheyMayBeNoted() {
    Source source = Sources.named("ae_attendance");
    Dataset<Row> rows =
        Frames.of(
            "entry, line, gp_practice_code, arrival_date",
            "('e1', 2L, 'C82001', DATE'2026-03-16')",
            "('e1', 3L, 'C82002', DATE'2026-03-16')",
            "('e1', 4L, 'C82002', DATE'2026-03-15')",
            "('e1', 5L, 'Y00009', DATE'2026-03-01')",
            "('e2', 2L, 'C82002', DATE'2026-02-16')",
            "('e2', 3L, 'V81999', DATE'2026-02-16')");
    List<Mention> facts =
        List.of(
            fact("e1", "C82001", "2026-03-01"),
            fact("e1", "C82002", "2026-03-01"),
            fact("e1", "Y00009", "2026-03-01"),
            fact("e2", "C82002", "2026-02-01"),
            fact("e2", "V81999", "2026-02-01"));

    StrangeFacts strange = StrangeFacts.of(source, facts, practices()).orElseThrow();

    assertThat(Frames.lines(strange.rows(rows)))
        .containsExactlyInAnyOrder(
            "e1 3 C82002 2026-03-16", "e1 4 C82002 2026-03-15", "e1 5 Y00009 null");
    assertThat(told(notes().practices(source, named(source, strange.rows(rows)))))
        .containsExactlyInAnyOrderElementsOf(told(notes().practices(source, named(source, rows))));
    assertThat(StrangeFacts.of(source, facts.subList(0, 1), practices())).isEmpty();
  }

  @Test
  void notesEveryRowOfTextsThatFactsHaveAsOne() {
    Source source = Sources.named("ae_attendance");
    int people = 1_000;
    Dataset<Row> rows =
        Frames.of(
            "entry, line, gp_practice_code, arrival_date",
            IntStream.range(0, people)
                .mapToObj(i -> "('e1', %dL, 'PERSON %d', DATE'2026-03-16')".formatted(i + 2, i))
                .toArray(String[]::new));
    List<Mention> facts = List.of(fact("e1", PublishedCode.NO_PRACTICE, "2026-03-01"));

    StrangeFacts strange = StrangeFacts.of(source, facts, practices()).orElseThrow();
    List<Mention> collected = named(source, strange.rows(rows));

    assertThat(collected).as("collected, however many people there are").hasSize(1);
    assertThat(told(notes().practices(source, collected)))
        .containsExactly("e1 noted gp_practice_code unknown practice 1000 2");
  }

  private static List<Mention> named(Source source, Dataset<Row> rows) {
    return Mentions.of(List.of(OrganisationQuestions.named(source, rows))).of(source.name());
  }

  private static Mention fact(String entry, String practice, String month) {
    String part = Long.toString(LocalDate.parse(month).toEpochDay());
    return Mentioned.of("entry", "gp_practice_code", "part").says(0, entry, practice, part);
  }

  private static Mention says(long line, String entry, String practice, String day) {
    return ATTENDANCES.says(line, entry, practice, day);
  }

  private static List<String> notes(Mention... attendances) {
    return told(notes().practices(Sources.named("ae_attendance"), List.of(attendances)));
  }

  private static Notes notes() {
    return new Notes(practices(), Set.of());
  }

  private static List<String> told(Notes notes) {
    return notes.findings().stream()
        .map(
            found ->
                String.join(
                    " ",
                    found.entry(),
                    found.outcome(),
                    found.column(),
                    found.rule(),
                    Long.toString(found.records()),
                    Long.toString(found.firstLine())))
        .toList();
  }

  /** C82001 by the map alone, C82002 from April 2020 to the middle of March 2026. */
  private static KnownPractices practices() {
    return new KnownPractices(
        Set.of("C82001", "C82002"),
        Map.of(
            "C82002",
            new KnownPractices.Days(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 15))));
  }
}
