package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.layout.Sources;
import primarycare.support.Frames;

/** Rows that tell of a practice which no register knows, or not on that day. */
class KnownPracticesTest {

  private static final String[] ATTENDANCE = {"entry", "line", "gp_practice_code", "arrival_date"};

  @Test
  void notesAPracticeThatNoRegisterKnowsAndTheLineOfTheFirst() {
    assertThat(
            notes(
                "('e1', 2L, 'C82001', DATE'2026-07-01')",
                "('e1', 5L, 'Y00009', DATE'2026-07-02')",
                "('e1', 4L, 'Y00008', DATE'2026-07-02')",
                "('e2', 3L, 'Y00009', DATE'2026-08-02')"))
        .containsExactlyInAnyOrder(
            "e1 noted gp_practice_code unknown practice 2 4",
            "e2 noted gp_practice_code unknown practice 1 3");
  }

  @Test
  void notesAPracticeOnADayOnWhichItWasNotOpen() {
    assertThat(
            notes(
                "('e1', 2L, 'C82002', DATE'2026-03-14')",
                "('e1', 3L, 'C82002', DATE'2026-03-15')",
                "('e1', 4L, 'C82002', DATE'2020-03-31')",
                "('e1', 5L, 'C82002', DATE'2026-03-16')",
                "('e1', 6L, 'C82001', DATE'2026-03-16')"))
        .containsExactly("e1 noted gp_practice_code practice not open at that date 2 4");
  }

  @Test
  void notesNothingOfPeopleWithoutAPractice() {
    assertThat(
            notes(
                "('e1', 2L, 'V81997', DATE'2026-03-14')",
                "('e1', 3L, 'V81999', DATE'2026-03-14')",
                "('e1', 4L, STRING(NULL), DATE'2026-03-14')"))
        .isEmpty();
  }

  @Test
  void notesNothingOfAPracticeWhoseDaysNoRegisterTells() {
    assertThat(notes("('e1', 2L, 'C82001', DATE'1990-01-01')")).isEmpty();
  }

  @Test
  void countsAWideRecordOnce() {
    Dataset<Row> staff =
        Frames.of(
            "entry, line, practice_code, census_month",
            "('e1', 2L, 'Y00009', DATE'2026-06-01')",
            "('e1', 2L, 'Y00009', DATE'2026-06-01')");
    assertThat(told(practices().notes(Sources.named("gp_workforce"), staff)))
        .containsExactly("e1 noted practice_code unknown practice 1 2");
  }

  private static List<String> notes(String... attendances) {
    Dataset<Row> rows = Frames.of(String.join(", ", ATTENDANCE), attendances);
    return told(practices().notes(Sources.named("ae_attendance"), rows));
  }

  private static List<String> told(Dataset<Row> notes) {
    return Frames.lines(
        notes.select("entry", "outcome", "column", "rule", "records", "first_line"));
  }

  /** C82001 by the map alone, C82002 from April 2020 to the middle of March 2026. */
  private static KnownPractices practices() {
    Dataset<Row> register =
        Frames.of(
            "practice_code, open_date, close_date",
            "('C82002', DATE'2020-04-01', DATE'2026-03-15')");
    return new KnownPractices(Frames.of("practice_code", "('C82001')", "('C82002')"), register);
  }
}
