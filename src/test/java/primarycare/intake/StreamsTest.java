package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {

  private static final String TEXT = "PRACTICE_CODE,PCN_CODE\nC82001,U10001\n";

  @TempDir Path folder;
  private final Configuration conf = new Configuration();

  @Test
  void opensAPlainFileWhateverItsNameEndsWith() throws IOException {
    Path file = Files.writeString(folder.resolve("map.zip"), TEXT);
    assertThat(text(file, "")).isEqualTo(TEXT);
    assertThat(Streams.members(conf, file.toString())).isEmpty();
  }

  @Test
  void opensAGzipFileWhateverItsNameEndsWith() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(text(Files.write(folder.resolve("map.csv"), bytes.toByteArray()), ""))
        .isEqualTo(TEXT);
  }

  @Test
  void opensTheMemberOfAnArchiveThatIsAskedFor() throws IOException {
    Path file = zip("july.csv", "june.csv", "notes/.hidden", "__MACOSX/july.csv");
    assertThat(Streams.members(conf, file.toString())).containsExactly("july.csv", "june.csv");
    assertThat(text(file, "june.csv")).isEqualTo("june.csv\n" + TEXT);
  }

  @Test
  void refusesAMemberThatIsNotThere() throws IOException {
    Path file = zip("july.csv");
    assertThatThrownBy(() -> text(file, "may.csv"))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive has no such member");
  }

  @Test
  void leavesOutAByteOrderMarkAndNothingElse() throws IOException {
    assertThat(text(Files.writeString(folder.resolve("marked.csv"), "\uFEFF" + TEXT), ""))
        .isEqualTo(TEXT);
    assertThat(text(Files.writeString(folder.resolve("two.csv"), "\uFEFF\uFEFF" + TEXT), ""))
        .isEqualTo("\uFEFF" + TEXT);
    assertThat(text(Files.writeString(folder.resolve("short.csv"), "ab"), "")).isEqualTo("ab");
    assertThat(text(Files.writeString(folder.resolve("empty.csv"), ""), "")).isEmpty();
  }

  private String text(Path file, String member) throws IOException {
    InputFile.Handle handle = new InputFile.Handle(file.toString(), member);
    try (InputStream in = Streams.open(conf, handle)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path zip(String... members) throws IOException {
    Path file = folder.resolve("maps.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write((member + "\n" + TEXT).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
