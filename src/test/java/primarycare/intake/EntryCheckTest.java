package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Hashes;

/** Whether the files of an entry are those that its record lists, however deep they lie. */
class EntryCheckTest {

  private static final String MANIFEST = "entry.json";
  private static final String ACCEPTED = "state=accepted/part-1.parquet";
  private static final String DEEPER = "state=accepted/of=a month/part-2.parquet";

  @TempDir private Path folder;
  private final List<StoreEntry.Part> parts = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve(MANIFEST), "{}");
    part(ACCEPTED, "rows");
    part(DEEPER, "more rows");
  }

  private void part(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
    try (var bytes = Files.newInputStream(folder.resolve(path))) {
      parts.add(new StoreEntry.Part(path, text.length(), 1, Hashes.sha256(bytes)));
    }
  }

  private FileSystem files() throws IOException {
    return FileSystem.getLocal(new Configuration());
  }

  private String damage() throws IOException {
    return new EntryCheck(files(), place()).damage(parts, MANIFEST).orElse("whole");
  }

  private org.apache.hadoop.fs.Path place() {
    return new org.apache.hadoop.fs.Path(folder.toUri());
  }

  @Test
  void takesAnEntryWhoseFilesAreThoseOfItsRecord() throws IOException {
    assertThat(damage()).isEqualTo("whole");
  }

  @Test
  void findsABytePutInThePlaceOfAnother() throws IOException {
    Files.writeString(folder.resolve(DEEPER), "more rowz");

    assertThat(damage()).isEqualTo(DEEPER + " holds other bytes than were written");
  }

  @Test
  void findsAFileThatIsCut() throws IOException {
    Files.writeString(folder.resolve(ACCEPTED), "row");

    assertThat(damage()).isEqualTo(ACCEPTED + " holds other bytes than were written");
  }

  @Test
  void findsAFileThatIsGone() throws IOException {
    Files.delete(folder.resolve(DEEPER));

    assertThat(damage()).isEqualTo(DEEPER + " is not there");
  }

  @Test
  void findsAFileThatNobodyListed() throws IOException {
    String stray = "state=accepted/of=a month/part-3.parquet";
    Files.writeString(folder.resolve(stray), "rows of another");

    assertThat(damage()).isEqualTo(stray + " is not of it");
  }

  @Test
  void removesWhatAFailedTaskLeftAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("state=accepted/part-9.parquet"), "left");
    Files.writeString(folder.resolve("left.tmp"), "left");

    EntryCheck.removeOthers(files(), place(), parts, MANIFEST);

    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile).map(file -> "" + folder.relativize(file)))
          .containsExactlyInAnyOrder(MANIFEST, ACCEPTED, DEEPER);
    }
  }
}
