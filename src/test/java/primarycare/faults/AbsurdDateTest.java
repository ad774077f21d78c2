package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.support.Duck;

/** One absurd date among attendances moves no month and names no release. */
class AbsurdDateTest {

  @TempDir private Path folder;

  @Test
  void publishesTheSameAttendancesAndSaysWhatWasQuarantined() throws IOException {
    SmallJob job = new SmallJob(folder);
    assertThat(job.refresh("disclosure.preset=exact").code()).isZero();
    List<?> whole = attendances(job);
    String name = job.output().resolve("current").toRealPath().getFileName().toString();
    Files.writeString(
        job.input("ae.csv"),
        "Z1,2100-01-05,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n"
            + "Z2,1995-03-05,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n",
        StandardOpenOption.APPEND);

    Runs.Result run = job.refresh("disclosure.preset=exact");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(attendances(job)).isEqualTo(whole);
    assertThat(job.output().resolve("current").toRealPath().getFileName().toString())
        .startsWith(name.substring(0, "2026-07-".length()));
    assertThat(
            Duck.query(
                folder,
                "SELECT column_name, rule, records FROM '"
                    + table(job, "quarantine_summary")
                    + "' WHERE outcome = 'quarantined'"))
        .hasSize(1)
        .first()
        .asString()
        .contains("arrival_date", "date after the file's own month", "1");
    assertThat(run.out()).contains("1995-03");
    assertThat(Runs.run("check", "--explain", "ae.csv", job.file()).out())
        .as("the shape of a date that is there")
        .containsPattern("arrival_date +date after the file's own month +9999-99-99");
  }

  @Test
  void losesNoRecordWithoutADateBesideIt() throws IOException {
    SmallJob job = new SmallJob(folder);
    Files.writeString(
        job.input("ae.csv"),
        "Z1,2100-01-05,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n"
            + "Z2,1801-01-01,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n",
        StandardOpenOption.APPEND);

    Accepted accepted = job.intake();

    long undated =
        accepted
            .rows("ae_attendance")
            .where("attendance_id = 'Z2' AND arrival_date IS NULL")
            .count();
    long quarantined =
        accepted.files("ae_attendance").stream()
            .mapToLong(file -> accepted.quarantined(file).where("line > 0").count())
            .sum();
    assertThat(undated + quarantined).as("kept, or kept aside").isEqualTo(1);
    assertThat(accepted.rows("ae_attendance").where("attendance_id = 'Z1'").count()).isZero();
  }

  private List<?> attendances(SmallJob job) throws IOException {
    return Duck.query(
        folder, "SELECT * FROM '" + table(job, "attendance_by_age_band") + "' ORDER BY ALL");
  }

  private static Path table(SmallJob job, String name) {
    return job.output().resolve("current/tables/" + name + ".parquet");
  }
}
