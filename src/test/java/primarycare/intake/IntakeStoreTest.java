package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Refusal;
import primarycare.support.Frames;

/** What intake leaves in the store, and what it finds there. */
class IntakeStoreTest {

  private static final String READING = "practice_map: reading 1 new file";

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void parsesAFileOnceInItsLife() {
    List<String> first = PracticeMaps.practices(maps.load("map.csv"));
    assertThat(maps.steps()).containsExactly(READING);

    List<String> second = PracticeMaps.practices(maps.load("map.csv"));

    assertThat(maps.steps()).isEmpty();
    assertThat(second).isEqualTo(first).hasSize(4);
  }

  @Test
  void knowsAFileByItsContentAndNotByItsName() {
    String address = maps.load("map.csv").files().get(0).entry().address();
    maps.write("renamed.csv", maps.text());

    LoadedFile renamed = maps.load("renamed.csv").files().get(0);

    assertThat(maps.steps()).isEmpty();
    assertThat(renamed.name()).isEqualTo("renamed.csv");
    assertThat(renamed.entry().address()).isEqualTo(address);
  }

  @Test
  void readsOnlyTheFileThatChanged() {
    maps.write("june.csv", maps.text("2026-06-01"));
    maps.write("july.csv", maps.text("2026-07-01"));
    maps.load("june.csv", "july.csv");
    assertThat(maps.steps()).containsExactly("practice_map: reading 2 new files");
    maps.write("july.csv", maps.text("2026-07-01").replace("U00002", "U00003"));

    List<String> practices = PracticeMaps.practices(maps.load("june.csv", "july.csv"));

    assertThat(maps.steps()).containsExactly(READING);
    assertThat(practices).hasSize(4).last().asString().contains("U00003");
  }

  @Test
  void readsAnEntryAgainThatHasNoRecordOfItself() throws IOException {
    List<String> first = PracticeMaps.practices(maps.load("map.csv"));
    Files.delete(find("intake.json"));

    assertThat(PracticeMaps.practices(maps.load("map.csv"))).isEqualTo(first);
    assertThat(maps.steps()).containsExactly(READING);
  }

  @Test
  void readsAnEntryAgainWhoseRowsAreCutOrGone() throws IOException {
    List<String> first = PracticeMaps.practices(maps.load("map.csv"));
    Files.delete(find(".parquet"));
    assertThat(PracticeMaps.practices(maps.load("map.csv"))).isEqualTo(first);
    assertThat(maps.steps()).containsExactly(READING);

    Files.write(find(".parquet"), new byte[] {'P', 'A', 'R', '1'});

    assertThat(PracticeMaps.practices(maps.load("map.csv"))).isEqualTo(first);
    assertThat(maps.steps()).containsExactly(READING);
  }

  @Test
  void knowsAnEarlierFileThatIsNoLongerAmongTheInputs() {
    maps.write("june.csv", maps.text("2026-06-01"));
    maps.write(
        "july.csv",
        maps.text("2026-07-01").replace("PRACTICE_POSTCODE", "Postal").replace("QZZ", "QZ1"));
    maps.load("june.csv");

    Accepted july = maps.load("july.csv");
    LoadedFile file = july.files().get(0);

    assertThat(july.drift(file).since()).contains("2026-06-01");
    assertThat(july.drift(file).columns().added()).containsExactly("Postal");
    assertThat(july.drift(file).columns().removed()).containsExactly("PRACTICE_POSTCODE");
    assertThat(july.drift(file).codes().get("icb_code")).containsExactly("QZ1");
    assertThat(file.entry().header()).contains("Postal").hasSize(17);
    assertThat(Drift.of(file, List.of(file.entry())).since()).isEmpty();
  }

  @Test
  void takesARecordOfAnEarlierVersionForNone() throws IOException {
    maps.load("map.csv");
    Path manifest = find("intake.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\"header\":\\[[^]]*],", ""));

    maps.load("map.csv");

    assertThat(maps.steps()).containsExactly(READING);
  }

  @Test
  void listsWhatIsWrongWithTheQuarantinedRecordsOfAFile() {
    maps.write(
        "broken.csv",
        maps.text("2026-07-01").replace("2026-07-01,C82002,", "Friday,,") + "short\n");

    Accepted accepted = maps.load("broken.csv");

    assertThat(
            Frames.lines(accepted.quarantined(accepted.files().get(0)).orderBy("line", "column")))
        .containsExactly(
            "3 EXTRACT_DATE type Friday", "3 PRACTICE_CODE required ", "4  field count 1 fields");
    Accepted whole = maps.load("map.csv");
    assertThat(whole.quarantined(whole.files().get(0)).count()).isZero();
  }

  @Test
  void keepsTheStorePrivate() throws IOException {
    maps.load("map.csv");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(maps.store())))
        .isEqualTo("rwx------");
  }

  @Test
  void narrowsAStoreThatIsOpenToOthersAndEveryFileInIt() throws IOException {
    Files.createDirectories(maps.store());
    Files.setPosixFilePermissions(maps.store(), PosixFilePermissions.fromString("rwxrwxrwx"));

    maps.load("map.csv");

    try (Stream<Path> files = Files.walk(maps.store())) {
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void takesALinkToAFolderForTheStore() throws IOException {
    Path elsewhere = Files.createDirectories(maps.store().resolveSibling("elsewhere"));
    Files.createSymbolicLink(maps.store(), elsewhere);

    maps.load("map.csv");

    assertThat(elsewhere.resolve("practice_map")).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
        .isEqualTo("rwx------");
  }

  @Test
  void refusesAnInputThatLiesInTheStoreOrTheOutput() throws IOException {
    maps.load("map.csv");
    Path output = Files.createDirectories(maps.store().resolveSibling("out"));
    Files.writeString(output.resolve("map.csv"), maps.text());
    Files.createSymbolicLink(output.resolveSibling("link"), output);

    for (String input : List.of("out/*.csv", "*/*.json", "link/map.csv")) {
      assertThatThrownBy(() -> maps.load(input))
          .as(input)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("an input lies in the store or the output");
    }
  }

  @Test
  void leavesNothingHalfDoneAfterSuccess() throws IOException {
    maps.load("map.csv");

    assertThat(names()).containsExactlyInAnyOrder("files.json", "practice_map");
  }

  @Test
  void leavesNothingHalfDoneAfterARefusal() throws IOException {
    maps.write("again.csv", maps.text().replace("U00002", "U00003"));

    assertThatThrownBy(() -> maps.load("map.csv", "again.csv")).isInstanceOf(Refusal.class);

    assertThat(names()).containsExactlyInAnyOrder("files.json", "practice_map");
  }

  @Test
  void sweepsWhatARunKilledYesterdayLeftAndNotWhatMayStillBeAtWork() throws IOException {
    maps.load("map.csv");
    Path old = Files.createDirectories(maps.store().resolve(".staging-killed/practice_map"));
    Files.createDirectories(maps.store().resolve(".staging-running"));
    Instant before = Instant.now().minus(Duration.ofDays(2));
    Files.setLastModifiedTime(old.getParent(), FileTime.from(before));

    maps.load("map.csv");

    assertThat(names()).containsExactlyInAnyOrder("files.json", "practice_map", ".staging-running");
  }

  @Test
  void makesNoStoreForAFileThatIsRefusedUnread() {
    maps.write("empty.csv", "");

    assertThatThrownBy(() -> maps.load("empty.csv")).isInstanceOf(Refusal.class);

    assertThat(maps.store()).doesNotExist();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(maps.store())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Path find(String end) throws IOException {
    try (Stream<Path> files = Files.walk(maps.store())) {
      return files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
    }
  }
}
