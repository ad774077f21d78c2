package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;
import primarycare.support.Frames;

/** Conflicts that rows tell of, and those of organisations as rows. */
class ConflictsTest {

  private static final String DAY = "2026-07-01";

  @Test
  void findsAPracticeThatOneMapPutsInTwoPlaces() {
    Dataset<Row> map =
        Frames.of(
            "extract_date, practice_code, pcn_code, sub_icb_location_code, icb_code",
            mapped("C82001", "U00001"),
            mapped("C82001", "U00002"),
            mapped("C82002", "U00001"),
            mapped("C82002", "U00001"));

    assertThat(told(Conflicts.mappedTwice(map)))
        .containsExactly(
            "practice mapped twice C82001 U00001 04C QK1 U00002 04C QK1 " + DAY + " " + DAY);
  }

  private static String mapped(String practice, String pcn) {
    return "(DATE'" + DAY + "', '" + practice + "', '" + pcn + "', '04C', 'QK1')";
  }

  @Test
  void writesAConflictAsARowWithoutALastDayWhereItGoesOn() {
    Span open = Span.of(Span.BEGINNING.withYear(2022), null);
    Conflict conflict = new Conflict("two", "pcn_membership", "C82001", "U1", "U2", open, "one");

    assertThat(told(Conflicts.frame(Runs.spark(), List.of(conflict))))
        .containsExactly("two C82001 U1 U2 2022-01-01 null");
  }

  @Test
  void findsPracticesThatNoRegisterKnowsOrNotAtThatDate() {
    KnownPractices known =
        new KnownPractices(
            Set.of("C82001"),
            Map.of("C82002", new KnownPractices.Days(null, LocalDate.of(2026, 3, 15))));
    Dataset<Row> months =
        Frames.of(
            "practice_code, month",
            "('C82001', DATE'2026-07-01')",
            "('C82002', DATE'2026-03-01')",
            "('C82002', DATE'2026-04-01')",
            "('Y00009', DATE'2026-05-01')",
            "('Y00009', DATE'2026-04-01')",
            "('V81999', DATE'2026-04-01')",
            "('A PERSON', DATE'2026-04-01')");

    assertThat(told(StrangePractices.of("ae_attendance", months, known)))
        .containsExactlyInAnyOrder(
            "practice not open at that date C82002   2026-04-01 2026-04-01",
            "unknown practice Y00009   2026-04-01 2026-05-01");
  }

  private static List<String> told(Dataset<Row> issues) {
    assertThat(issues.where("settled_by = '' OR found_in = ''").count()).isZero();
    return Frames.lines(
        issues.select(
            "issue", "practice_code", "area_code", "other_code", "first_date", "last_date"));
  }
}
