package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Releases of one store after one another: few attend departments of type 3 and 4. */
class EarlierRunsTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final List<String> PRACTICES = List.of("C82001", "C82002", "C82003");

  private static final List<String> TYPE_1_HIDDEN = List.of("type 1", "null", "suppressed");

  @TempDir private Path folder;

  private Runs.Result refresh(String preset, int few, String... settings) {
    Inputs inputs = new Inputs(folder);
    Attendances attendances = new Attendances();
    for (String practice : PRACTICES) {
      inputs.practice(JULY.toString(), practice, "U10001", "03W");
      attendances.band(JULY.toString(), practice, "FEMALE", "20_24", 400);
      attendances.band(JULY.toString(), practice, "MALE", "20_24", 390);
      attendances.came(20, JULY.plusDays(11).toString(), practice, "2", "22", "01");
    }
    attendances.came(few, JULY.plusDays(12).toString(), PRACTICES.get(0), "2", "22", "03");
    return Runs.refresh(
        attendances
            .into(inputs)
            .disclosure(preset)
            .with("\"publish\": [\"attendance_trend\"], \"periods\": [\"month\"]")
            .byDefault()
            .job("\"03W\""),
        settings);
  }

  private void published(String preset, int few, String... settings) {
    Runs.Result run = refresh(preset, few, settings);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Set<String> names(String where) throws IOException {
    if (!Files.exists(folder.resolve(where))) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve(where))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private List<String> ledger() throws IOException {
    return List.copyOf(names("store/disclosure"));
  }

  private String manifest() throws IOException {
    return Files.readString(folder.resolve("out/current/manifest.json"));
  }

  /** Of the whole area, by department group. */
  private List<List<String>> shown() {
    return Duck.query(
        folder.resolve("out"),
        "SELECT department_group, attendances, attendances_status FROM $attendance_trend"
            + " WHERE area_code = 'all' ORDER BY ALL");
  }

  @Test
  void whatWasHiddenForAnotherStaysHiddenWhenTheMonthIsIssuedAgain() throws IOException {
    published("public", 1);
    assertThat(shown()).contains(TYPE_1_HIDDEN, List.of("type 3 and 4", "null", "suppressed"));
    assertThat(manifest()).contains("\"earlier_releases\" : 0");
    published("public", 9);
    assertThat(shown()).contains(List.of("all", "70", "rounded"), TYPE_1_HIDDEN);
    assertThat(ledger()).hasSize(2);
    assertThat(manifest()).contains("\"earlier_releases\" : 1");

    published("public", 9, "store=" + folder.resolve("another"));
    assertThat(shown()).as("without the ledger").contains(List.of("type 1", "60", "rounded"));
  }

  @Test
  void theSameRunAgainMakesTheSameRelease() throws IOException {
    published("public", 1);
    published("public", 9);
    Set<String> releases = names("out/releases");
    String manifest = manifest();
    List<String> ledger = ledger();
    published("public", 9);
    assertThat(names("out/releases")).isEqualTo(releases).hasSize(2);
    assertThat(manifest()).isEqualTo(manifest);
    assertThat(ledger()).isEqualTo(ledger);
  }

  @Test
  void jobsOfOneStoreComeToRest() throws IOException {
    String other = "name=\"other\"";
    String output = "output=" + folder.resolve("other");
    for (int run = 0; run < 2; run++) {
      published("public", 1);
      published("public", 1, other, output);
    }
    List<String> ledger = ledger();
    Set<String> releases = names("out/releases");
    published("public", 1);
    published("public", 1, other, output);
    assertThat(ledger()).isEqualTo(ledger).hasSize(2);
    assertThat(names("out/releases")).isEqualTo(releases).hasSize(2);
  }

  @Test
  void presetsThatAreNotForPublicationNeitherKeepNorReadAny() throws IOException {
    published("internal", 3);
    assertThat(ledger()).isEmpty();
    published("public", 1, "output=" + folder.resolve("public"));
    Files.write(folder.resolve("store/disclosure").resolve(ledger().get(0)), new byte[] {1});
    published("internal", 9);
  }

  @Test
  void aLedgerThatWasCutStopsTheRunAndSaysWhatToDo() throws IOException {
    published("public", 1);
    Path kept = folder.resolve("store/disclosure").resolve(ledger().get(0));
    byte[] bytes = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(bytes, bytes.length / 2));
    String current = folder.resolve("out/current").toRealPath().toString();

    Runs.Result run = refresh("public", 9);

    assertThat(run.code()).isEqualTo(ExitCode.JOB.code());
    assertThat(run.err())
        .contains("what an earlier release showed cannot be read", kept.toString())
        .contains("put it back from a copy of the store")
        .doesNotContain("bug", "Exception");
    assertThat(folder.resolve("out/current").toRealPath()).hasToString(current);
    Files.delete(kept);
    published("public", 9);
  }
}
