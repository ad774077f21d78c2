package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.bytes.Zips;

/**
 * A file that did not change is not opened: each test puts another text of the same size and time
 * into its place, which only a run that opens it can see.
 */
class FileMemoryTest {

  private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(3));
  private static final String READING = "practice_map: reading 1 new file";

  @TempDir private Path folder;
  private PracticeMaps maps;
  private String text;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
    text = maps.text();
  }

  @Test
  void opensNoFileThatDidNotChange() {
    write("map.csv", text, LONG_AGO);
    maps.load("map.csv");
    write("map.csv", other(), LONG_AGO);

    assertThat(practices(maps.load("map.csv"))).contains("U00002").doesNotContain("U00003");
    assertThat(maps.steps()).isEmpty();
  }

  @Test
  void opensEveryFileWhereThatIsAskedFor() {
    write("map.csv", text, LONG_AGO);
    maps.load("map.csv");
    write("map.csv", other(), LONG_AGO);

    assertThat(practices(maps.rehash("map.csv"))).contains("U00003");
    assertThat(practices(maps.load("map.csv"))).as("and remembers it").contains("U00003");
  }

  @Test
  void opensAFileOfAnotherTimeOrSize() {
    write("map.csv", text, LONG_AGO);
    maps.load("map.csv");
    write("map.csv", other(), LONG_AGO.plusMillis(1));
    assertThat(practices(maps.load("map.csv"))).contains("U00003");

    write("map.csv", text + "\n", LONG_AGO.plusMillis(1));
    assertThat(practices(maps.load("map.csv"))).contains("U00002");
  }

  @Test
  void opensAFileAgainThatWasWrittenJustBeforeItWasHashed() {
    Instant now = Instant.now();
    write("map.csv", text, now);
    maps.load("map.csv");
    write("map.csv", other(), now);

    assertThat(practices(maps.load("map.csv"))).contains("U00003");
  }

  @Test
  void opensNoArchiveThatDidNotChange() throws IOException {
    byte[] july =
        Zips.zip("june.csv", maps.text("2026-06-01"), "july.csv", maps.text("2026-07-01"));
    age(maps.write("maps.zip", july), LONG_AGO);
    List<String> first = PracticeMaps.practices(maps.load("maps.zip"));
    age(maps.write("maps.zip", new byte[july.length]), LONG_AGO);

    assertThat(PracticeMaps.practices(maps.load("maps.zip"))).isEqualTo(first).hasSize(4);
  }

  @Test
  void readsAFileAgainWhoseEntryIsGone() throws IOException {
    write("map.csv", text, LONG_AGO);
    String address = maps.load("map.csv").files().get(0).entry().address();
    Files.delete(maps.store().resolve("practice_map/entry=" + address + "/intake.json"));

    assertThat(practices(maps.load("map.csv"))).contains("U00002");
    assertThat(maps.steps()).containsExactly(READING);
  }

  @Test
  void readsAFileAgainThatTheJobHasReadOtherwise() {
    write("map.csv", text, LONG_AGO);
    String address = maps.load("map.csv").files().get(0).entry().address();
    String inputs =
        "{\"practice_map\": [{\"files\": \"map.csv\","
            + " \"codes\": {\"icb_code\": {\"QZZ\": \"QK1\"}}}]}";

    LoadedFile other = maps.loadAll(inputs).files().get(0);

    assertThat(maps.steps()).containsExactly(READING);
    assertThat(other.entry().address()).isNotEqualTo(address);
    assertThat(other.entry().sha256())
        .isEqualTo(maps.load("map.csv").files().get(0).entry().sha256());
    assertThat(maps.steps()).as("each has its entry").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"version\":",
        "{\"version\":\"0\",\"files\":{}}",
        "{\"version\":\"now\",\"files\":null}",
        "{\"version\":\"now\",\"files\":{\"a\":null}}",
        "{\"version\":\"now\",\"files\":{\"a\":{\"bytes\":1,\"modified\":1,\"hashed\":1,"
            + "\"sha256\":null,\"members\":null,\"entries\":null}}}"
      })
  void takesATornOrForeignMemoryForNone(String kept) throws IOException {
    write("map.csv", text, LONG_AGO);
    maps.load("map.csv");
    write("map.csv", other(), LONG_AGO);
    Files.writeString(maps.store().resolve("files.json"), kept.replace("now", Sniffed.SCANNER));

    assertThat(practices(maps.load("map.csv"))).contains("U00003");
    assertThat(practices(maps.load("map.csv"))).as("and puts another there").contains("U00003");
  }

  @Test
  void keepsWhatItKnowsOfFilesThatAreNotAmongTheInputs() {
    String june = maps.text("2026-06-01").replace("\u00e9", "e");
    write("june.csv", june, LONG_AGO);
    write("july.csv", maps.text("2026-07-01"), LONG_AGO);
    maps.load("june.csv");
    maps.load("july.csv");
    write("june.csv", june.replaceAll("[^\n]", "x"), LONG_AGO);

    assertThat(maps.load("june.csv", "july.csv").files()).hasSize(2);
    assertThat(maps.steps()).isEmpty();
  }

  @Test
  void refusesAFileThatChangedWhileItWasHashed() {
    InputFile found = ScannedFile.input("practice_map", folder.resolve("map.csv"));
    write("map.csv", text + "more\n", LONG_AGO);

    assertThatThrownBy(() -> FileMemory.none(new Configuration()).sha256(found))
        .isInstanceOf(ChangedFile.class);
  }

  private String other() {
    return text.replace("U00002", "U00003");
  }

  private void write(String name, String text, Instant time) {
    age(maps.write(name, text), time);
  }

  private static void age(Path file, Instant time) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(time));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String practices(Accepted accepted) {
    return String.join("\n", PracticeMaps.practices(accepted));
  }
}
