package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.command.Runs;
import primarycare.scan.ScanOutcome;
import primarycare.scan.Survey;

/** A byte that is not UTF-8 makes a file windows-1252 only where nothing speaks for UTF-8. */
class EncodingsTest {

  private static final String RULE = "bytes that are not UTF-8";

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @AfterEach
  void readAsBefore() {
    Runs.spark().sparkContext().hadoopConfiguration().unset(Survey.CHUNK_KEY);
  }

  @Test
  void quarantinesTheRecordWithABrokenCharacterAndLoadsTheRest() {
    byte[] damaged = damaged(maps.text());
    for (int chunk : new int[] {1 << 20, 64}) {
      Runs.spark().sparkContext().hadoopConfiguration().setInt(Survey.CHUNK_KEY, chunk);
      assertDamaged("damaged" + chunk + ".csv", damaged);
    }
    assertDamaged("damaged.csv.gz", Zips.gzip(damaged));
    assertDamaged("damaged.zip", Zips.zip("map.csv", damaged));
  }

  @Test
  void takesTheMarkOfUtf8AtItsWord() {
    String plain = maps.text().replace("\u00e9", "e");
    assertDamaged("marked.csv", damaged("\uFEFF" + plain));
    assertDamaged("marked.csv.gz", Zips.gzip(damaged("\uFEFF" + plain)));
  }

  @Test
  void takesAFileForWesternInWhichNoCharacterIsWhole() {
    maps.write("western.csv", damaged(maps.text().replace("\u00e9", "e")));

    LoadedFile file = maps.load("western.csv").files().get(0);

    assertThat(file.entry().encoding()).isEqualTo("windows-1252");
    assertThat(file.outcome().loaded()).isEqualTo(4);
  }

  @Test
  void keepsNoTextOfACellThatCannotBeRead() {
    maps.write("damaged.csv", damaged(maps.text()));

    Accepted accepted = maps.load("damaged.csv");

    assertThat(accepted.quarantined(accepted.files().get(0)).select("found").first().getString(0))
        .isNull();
  }

  private void assertDamaged(String name, byte[] bytes) {
    maps.write(name, bytes);
    LoadedFile file = maps.load(name).files().get(0);
    assertThat(file.entry().encoding()).as(name).isEqualTo("UTF-8");
    assertThat(file.outcome().loaded()).as(name).isEqualTo(3);
    assertThat(file.outcome().issues())
        .as(name)
        .isEqualTo(List.of(new ScanOutcome.Tally("PRACTICE_NAME", RULE, 1, 5)));
  }

  /** The text with a byte in the last record's name that goes on no character. */
  private static byte[] damaged(String text) {
    int last = text.lastIndexOf("NAME OF C82002");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = text.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xE9;
    return bytes;
  }
}
