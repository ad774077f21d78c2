package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.support.Entries;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Files of months that nobody asked for are told, and those that a table looks back to are not. */
class OutsidePeriodTest {

  @TempDir private Path folder;

  @Test
  void tellsASourceOfWhichEveryFileIsOutside() {
    assertThat(notices("2026-05", "2026-07", staff("2021-06-01"), staff("2021-07-01")))
        .singleElement()
        .asString()
        .startsWith("gp_workforce: all of its 2 files are outside the job's period, 2026-05 to")
        .contains("of 2021-06 to 2021-07");
  }

  @Test
  void tellsTheOneFileThatIsOutsideByName() {
    assertThat(notices("2026-05", "2026-07", staff("2026-06-01"), staff("2027-06-01")))
        .singleElement()
        .asString()
        .contains("1 of its 2 files is outside", "2027-06-01.csv")
        .doesNotContain("2026-06-01.csv");
  }

  @Test
  void tellsNothingOfMonthsThatAYearOrATrendLooksBackTo() {
    assertThat(notices("2026-07", "2026-07", of("ae_attendance", "2025-08-01"))).isEmpty();
    assertThat(notices("2026-07", "2026-07", staff("2024-07-01"))).isEmpty();
    assertThat(notices("2026-07", "2026-07", of("registered_patients", "2025-08-01"))).isEmpty();
    assertThat(notices("2026-07", "2026-07", of("ae_attendance", "2024-08-01"))).hasSize(1);
  }

  @Test
  void tellsNothingOfTheListAfterTheLastCensusNorOfAFileOfSeveralMonths() {
    assertThat(notices("2026-07", "2026-07", of("registered_patients", "2026-08-01"))).isEmpty();
    assertThat(notices("2026-07", "2026-07", of("registered_patients", "2026-10-01"))).hasSize(1);
    assertThat(notices("2026-07", "2026-07", of("ae_attendance", "2026-08-01"))).hasSize(1);
    assertThat(notices("2100-12", "2100-12", of("ae_attendance", "2100-12-01"))).isEmpty();
    LoadedFile several =
        Entries.of("x", "a")
            .layout("nhs111_activity", "nhs111-activity")
            .days("2020-01-01", "2026-07-01")
            .file("calls.csv", "");
    assertThat(notices("2026-07", "2026-07", several)).isEmpty();
  }

  @Test
  void takesAMapForStandingUntilTheNext() {
    assertThat(notices("2026-07", "2026-07", of("practice_map", "2019-04-01"))).isEmpty();
    assertThat(notices("2026-07", "2026-07", of("practice_map", "2027-04-01"))).hasSize(1);
  }

  @Test
  void tellsNothingOfYearsOfUndatedFilesOrWithoutAPeriod() {
    assertThat(notices("2026-07", "2026-07", of("patient_survey", "2019-01-01"))).isEmpty();
    LoadedFile undated =
        Entries.of("x", "a").layout("vacancies", "vacancies").undated().file("v.csv", "");
    assertThat(notices("2026-07", "2026-07", undated)).isEmpty();
    Path file = new Inputs(folder).job("\"03W\"");
    assertThat(OutsidePeriod.notices(Jobs.read(file), List.of(staff("1999-01-01")))).isEmpty();
  }

  private List<String> notices(String from, String to, LoadedFile... files) {
    Path file = new Inputs(folder).job("\"03W\"");
    Job job = Jobs.read(file, "period.from=" + from, "period.to=" + to);
    return OutsidePeriod.notices(job, List.of(files));
  }

  private static LoadedFile staff(String day) {
    return of("gp_workforce", day);
  }

  private static LoadedFile of(String source, String day) {
    return Entries.of(day, "a").layout(source, "any").file(day + ".csv", "");
  }
}
