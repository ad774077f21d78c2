package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.scan.ScanOutcome;
import primarycare.support.Frames;

/** A date that a slip of the pen made moves no month. */
class AbsurdDatesTest {

  private static final String HEADER =
      "attendance_id,arrival_date,department_type,attendance_category,age_at_arrival,sex,"
          + "gp_practice_code\n";

  @TempDir private Path folder;

  @Test
  void quarantinesADateAfterTheFilesOwnMonth() {
    Accepted accepted = load("ae.csv", List.of("2100-01-05", "2026-08-02"));
    LoadedFile file = accepted.files().get(0);

    assertThat(file.periods()).startsWith("2026-06-01").endsWith("2026-07-28");
    assertThat(file.late()).contains(new ScanOutcome.Dated(2, 2));
    assertThat(accepted.rows("ae_attendance").count()).isEqualTo(80);
    assertThat(Frames.lines(accepted.late(file).orElseThrow().orderBy("line")))
        .containsExactly(
            "2 arrival_date date after the file's own month 2100-01-05",
            "3 arrival_date date after the file's own month 2026-08-02");
  }

  @Test
  void keepsAMonthThatHasOnlyBegunWhereTheNameTellsIt() {
    Accepted accepted = load("ae-2026-08.csv", List.of("2100-01-05", "2026-08-02"));

    assertThat(accepted.files().get(0).periods()).endsWith("2026-08-02");
    assertThat(accepted.files().get(0).late()).contains(new ScanOutcome.Dated(1, 2));
    assertThat(accepted.rows("ae_attendance").count()).isEqualTo(81);
  }

  @Test
  void findsNothingInAFileWithoutSuchADate() {
    Accepted accepted = load("ae.csv", List.of());

    assertThat(accepted.files().get(0).late()).isEmpty();
    assertThat(accepted.late(accepted.files().get(0))).isEqualTo(Optional.empty());
    assertThat(accepted.rows("ae_attendance").count()).isEqualTo(80);
  }

  private Accepted load(String name, List<String> odd) {
    List<String> days = new ArrayList<>(odd);
    for (int i = 0; i < 80; i++) {
      days.add("2026-0" + (6 + i % 2) + "-" + "%02d".formatted(1 + i % 28));
    }
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < days.size(); i++) {
      text.append("A").append(i).append(',').append(days.get(i)).append(",01,1,30,1,C82001\n");
    }
    PracticeMaps files = new PracticeMaps(folder);
    files.write(name, text.toString());
    return files.loadOf("ae_attendance", name);
  }
}
