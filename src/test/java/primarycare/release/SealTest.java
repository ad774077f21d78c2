package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release proves by its manifest that it is what was written. */
class SealTest {

  @TempDir private Path release;

  @BeforeEach
  void writeARelease() throws IOException {
    Files.createDirectories(release.resolve("tables"));
    Files.writeString(release.resolve("tables/one.parquet"), "rows");
    Files.writeString(release.resolve("summary.txt"), "read me");
    String listed =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .writeValueAsString(java.util.Map.of("files", Seal.files(release)));
    Files.writeString(release.resolve("manifest.json"), Seal.sealed(listed));
  }

  @Test
  void listsEveryFileButItself() throws IOException {
    assertThat(Seal.broken(release)).isEmpty();
    assertThat(Seal.manifest(release).orElseThrow().path("files"))
        .extracting(file -> file.path("file").asText())
        .containsExactly("summary.txt", "tables/one.parquet");
  }

  @Test
  void tellsAFileThatIsAnotherOrGoneOrMore() throws IOException {
    Files.writeString(release.resolve("tables/one.parquet"), "rowz");
    Files.delete(release.resolve("summary.txt"));
    Files.writeString(release.resolve("notes.txt"), "of someone else");

    assertThat(Seal.broken(release))
        .containsExactly("summary.txt", "tables/one.parquet", "notes.txt");
  }

  @Test
  void namesTheFilesOfWhichTwoReleasesHaveOtherBytes(@TempDir Path other) throws IOException {
    Files.createDirectories(other.resolve("tables"));
    Files.writeString(other.resolve("tables/one.parquet"), "rows");
    Files.writeString(other.resolve("summary.txt"), "read me");
    assertThat(Seal.differing(release, other)).containsExactly("manifest.json");

    Files.writeString(other.resolve("tables/one.parquet"), "rowz");
    Files.delete(other.resolve("summary.txt"));
    Files.writeString(other.resolve("more.txt"), "more");
    assertThat(Seal.differing(release, other))
        .containsExactlyInAnyOrder("summary.txt", "tables/one.parquet", "more.txt");
  }

  @Test
  void tellsAFileThatCannotBeReadAsOneThatIsAnother() throws IOException {
    Path table = release.resolve("tables/one.parquet");
    Files.delete(table);
    Files.createSymbolicLink(table, release.resolve("away"));
    assertThat(Seal.broken(release)).containsExactly("tables/one.parquet");

    Path manifest = release.resolve("manifest.json");
    Files.delete(manifest);
    Files.createSymbolicLink(manifest, release.resolve("away"));
    assertThat(Seal.broken(release)).containsExactly("manifest.json");
  }

  @Test
  void tellsAnyChangeOfTheManifestItself() throws IOException {
    Path manifest = release.resolve("manifest.json");
    byte[] whole = Files.readAllBytes(manifest);
    for (int i = 0; i < whole.length; i++) {
      byte[] other = whole.clone();
      other[i] ^= 1;
      Files.write(manifest, other);
      assertThat(Seal.broken(release)).as("byte " + i).containsExactly("manifest.json");
    }
    Files.delete(manifest);
    assertThat(Seal.broken(release)).containsExactly("manifest.json");
  }
}
