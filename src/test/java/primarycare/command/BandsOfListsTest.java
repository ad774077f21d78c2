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

/** A job that names no scheme and has lists by five-year band alone. */
class BandsOfListsTest {

  @TempDir Path folder;

  @Test
  void hasFiveYearBandsAndSaysSo() throws Exception {
    Attendances attendances = new Attendances();
    Inputs inputs = new Inputs(folder);
    for (String practice : List.of("C82001", "C82002", "C82003")) {
      inputs.practice("2026-07-01", practice, "U10001", "03W");
      attendances.band("2026-07-01", practice, "FEMALE", "20_24", 400);
      attendances.band("2026-07-01", practice, "MALE", "20_24", 390);
      attendances.came(24, "2026-07-12", practice, "1", "22");
    }
    Path job =
        attendances
            .into(inputs)
            .with("\"publish\": [\"attendance_by_age_band\"]")
            .with("\"ageBandSchemes\": [], \"cells\": \"default\"")
            .job("\"03W\"");

    Runs.Result run = Runs.refresh(job);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT DISTINCT age_band_scheme FROM $attendance_by_age_band"))
        .containsExactly(List.of("quinary"));
    assertThat(Files.readString(folder.resolve("out/current/summary.txt")))
        .contains("no list of registered patients by single year of age is given");
    assertThat(Runs.run("check", job).out())
        .contains("no list of registered patients by single year of age is given");
  }
}
