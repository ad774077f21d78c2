package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.sample.AttendanceFiles.Cut;

/** The same request makes the same bytes, whoever writes them. */
class SampleBytesTest {

  private static final List<String> FIXED =
      List.of(
          "areas.csv",
          "lsoa-areas.csv",
          "expected-providers.csv",
          "local/england-attendances.csv",
          "job.json",
          ".sample");

  @TempDir Path folder;

  @Test
  void makesTheSameBytesFromTheSameSeed() {
    assertThat(bytes("one", 7)).containsExactlyEntriesOf(bytes("two", 7));
  }

  @Test
  void makesOtherBytesFromAnotherSeed() {
    Map<String, String> seven = made("seven", 7);
    Map<String, String> eight = made("eight", 8);
    assertThat(seven.keySet()).isEqualTo(eight.keySet());
    for (String file : seven.keySet()) {
      boolean fixed = FIXED.contains(file);
      assertThat(seven.get(file).equals(eight.get(file))).as(file).isEqualTo(fixed);
    }
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    Samples.make(Samples.small(folder.resolve("1"), 3), 1, new Cut(100, 300));
    Samples.make(Samples.small(folder.resolve("4"), 3), 4, new Cut(100, 300));
    assertThat(Samples.bytes(folder.resolve("1")))
        .containsExactlyEntriesOf(Samples.bytes(folder.resolve("4")));
  }

  @Test
  void cutsALongMonthIntoNumberedFilesOfTheSameRows() {
    Samples.make(Samples.small(folder.resolve("whole"), 3), 2, new Cut(100, 100_000));
    Samples.make(Samples.small(folder.resolve("parts"), 3), 2, new Cut(100, 600));
    Map<String, String> whole = Samples.contents(folder.resolve("whole"));
    Map<String, String> parts = Samples.contents(folder.resolve("parts"));
    assertThat(parts.keySet())
        .contains(
            "ae/ae-attendances-2026-07-part-001.csv", "ae/ae-attendances-2026-07-part-004.csv")
        .doesNotContain("ae/ae-attendances-2026-07.csv");
    StringBuilder rows = new StringBuilder(AttendanceRows.HEADER + "\n");
    parts.forEach(
        (file, text) -> {
          if (file.startsWith("ae/ae-attendances-2026-07")) {
            assertThat(text).startsWith(AttendanceRows.HEADER + "\n");
            rows.append(text.substring(AttendanceRows.HEADER.length() + 1));
          }
        });
    assertThat(rows).hasToString(whole.get("ae/ae-attendances-2026-07.csv"));
  }

  @Test
  void refusesAFileThatWouldHoldHalfAChunk() {
    assertThatThrownBy(() -> new Cut(100, 250)).hasMessage("a file holds whole chunks");
  }

  @Test
  void holdsTheSameRowsCompressed() {
    Map<String, String> plain = made("plain", 7);
    SampleRequest zipped =
        new SampleRequest(
            folder.resolve("zipped"),
            7,
            Samples.JULY,
            3,
            40,
            2_000,
            true,
            true,
            false,
            Optional.empty());
    Samples.make(zipped);
    Map<String, String> contents = Samples.contents(folder.resolve("zipped"));
    contents.remove(".sample");
    plain.remove(".sample");
    assertThat(contents).containsExactlyEntriesOf(plain);
    assertThat(Samples.bytes(folder.resolve("zipped")).keySet())
        .contains(
            "ae/ae-attendances-2026-07.csv.gz",
            "lists/gp-reg-pat-prac-quin-age-2026-07.zip",
            "map/gp-reg-pat-prac-map-2026-07.csv");
  }

  @Test
  void givesEveryMonthItsShareAndLosesNone() {
    SampleMade made = Samples.make(Samples.small(folder.resolve("shares"), 7));
    long attendances =
        made.files().stream()
            .filter(file -> file.file().startsWith("ae/"))
            .mapToLong(SampleMade.Wrote::rows)
            .sum();
    assertThat(attendances).isEqualTo(3 * 2_000);
    assertThat(made.files()).extracting(SampleMade.Wrote::file).isSorted();
  }

  private Map<String, String> bytes(String name, long seed) {
    Samples.make(Samples.small(folder.resolve(name), seed));
    Map<String, String> hex = new TreeMap<>();
    Samples.bytes(folder.resolve(name))
        .forEach(
            (file, bytes) -> hex.put(file, java.util.Arrays.hashCode(bytes) + "," + bytes.length));
    return hex;
  }

  private Map<String, String> made(String name, long seed) {
    Samples.make(Samples.small(folder.resolve(name), seed));
    return Samples.contents(folder.resolve(name));
  }
}
