package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** A job that names no scheme and has lists by five-year band, and not all by single years. */
class BandsOfListsTest {

  private static final String NOTICE =
      "no list of registered patients by single year of age is given";

  @TempDir Path folder;
  private final Attendances attendances = new Attendances();

  private void years(String month, String sex) {
    for (String practice : List.of("C82001", "C82002", "C82003")) {
      attendances.year(month, practice, sex, "22", sex.equals("MALE") ? 390 : 400);
    }
  }

  /** Of June and July 2026, each with a list by five-year band. */
  private Path job() {
    Inputs inputs = new Inputs(folder);
    for (String month : List.of("2026-06-01", "2026-07-01")) {
      for (String practice : List.of("C82001", "C82002", "C82003")) {
        inputs.practice(month, practice, "U10001", "03W");
        attendances.band(month, practice, "FEMALE", "20_24", 400);
        attendances.band(month, practice, "MALE", "20_24", 390);
        attendances.came(24, month, practice, "1", "22");
      }
    }
    return attendances
        .into(inputs)
        .with("\"publish\": [\"attendance_by_age_band\"]")
        .byDefault()
        .job("\"03W\"");
  }

  private void hasBands(String scheme, Path job) {
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT DISTINCT age_band_scheme FROM $attendance_by_age_band WHERE rate_per_1000"
                    + " IS NOT NULL"))
        .containsExactly(List.of(scheme));
  }

  private String summary() throws Exception {
    return Files.readString(folder.resolve("out/current/summary.txt"));
  }

  @Test
  void hasFiveYearBandsAndSaysSo() throws Exception {
    Path job = job();
    hasBands("quinary", job);
    assertThat(summary()).contains(NOTICE);
    assertThat(Runs.run("check", job).out()).contains(NOTICE);
  }

  @Test
  void hasFiveYearBandsWhereSingleYearsAreOfOneSex() throws Exception {
    years("2026-06-01", "FEMALE");
    years("2026-07-01", "FEMALE");
    hasBands("quinary", job());
    assertThat(summary()).contains(NOTICE + " for both sexes: ");
  }

  @Test
  void hasFiveYearBandsWhereAMonthLacksSingleYearsAndNamesIt() throws Exception {
    years("2026-07-01", "FEMALE");
    years("2026-07-01", "MALE");
    Path job = job();
    hasBands("quinary", job);
    assertThat(summary()).contains(NOTICE + " for both sexes for 2026-06: ");
    assertThat(Runs.run("check", job).out()).contains("for 2026-06: ");
  }

  @Test
  void hasTheBandsThatHave21To25WhereEveryMonthHasSingleYears() throws Exception {
    for (String month : List.of("2026-06-01", "2026-07-01")) {
      years(month, "FEMALE");
      years(month, "MALE");
    }
    hasBands("five-year-from-1", job());
    assertThat(summary()).doesNotContain(NOTICE);
  }
}
