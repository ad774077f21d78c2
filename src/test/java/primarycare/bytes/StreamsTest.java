package primarycare.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {

  private static final String TEXT = "PRACTICE_CODE,PCN_CODE\nC82001,U10001\n";

  /** A gzip file begins with ten bytes; one flag says that a name with a NUL at its end follows. */
  private static final int HEADER = 10;

  private static final byte NAMED = 8;

  /**
   * Where a stored member's content begins behind its local header, with a name of nine letters.
   */
  private static final int CONTENT = 39;

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
  void readsEveryMemberOfAGzipFileAlsoWhereOneEndsWithABuffer() throws IOException {
    byte[] first = Zips.gzip(TEXT);
    byte[] bytes = new byte[1 << 16];
    Arrays.fill(bytes, (byte) 'n');
    int rest = first.length - HEADER;
    System.arraycopy(first, 0, bytes, 0, HEADER);
    System.arraycopy(first, HEADER, bytes, bytes.length - rest, rest);
    bytes[3] = NAMED;
    bytes[bytes.length - rest - 1] = 0;
    Path file = Files.write(folder.resolve("two.csv.gz"), Zips.joined(bytes, Zips.gzip("C1,U1\n")));
    assertThat(text(file, "")).isEqualTo(TEXT + "C1,U1\n");
  }

  @Test
  void opensTheMemberOfAnArchiveThatIsAskedFor() throws IOException {
    Path file = zip("july.csv", "june.csv", "notes/.hidden", "__MACOSX/july.csv");
    assertThat(Streams.members(conf, file.toString())).containsExactly("july.csv", "june.csv");
    assertThat(text(file, "june.csv")).isEqualTo("june.csv\n" + TEXT);
  }

  @Test
  void opensAMemberWithoutUnpackingThoseBeforeIt() throws IOException {
    byte[] zip = Zips.zip("first.csv", TEXT, "second.csv", TEXT);
    Path damaged =
        Files.write(folder.resolve("damaged.zip"), Zips.changed(zip, 0, CONTENT + 9, 'x'));
    assertThat(text(damaged, "second.csv")).isEqualTo(TEXT);
    assertThatThrownBy(() -> text(damaged, "first.csv"))
        .as("each is held against its checksum")
        .isInstanceOf(BadArchive.class);
    assertThatThrownBy(() -> Streams.members(conf, damaged.toString()))
        .as("an archive is refused as a whole")
        .isInstanceOf(BadArchive.class);
  }

  @Test
  void readsAMemberFromTheStartWhereTheIndexIsGone() throws IOException {
    byte[] zip = Zips.zip("first.csv", TEXT, "second.csv", TEXT);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 30));
    assertThat(text(cut, "second.csv")).isEqualTo(TEXT);
  }

  @Test
  void leavesOutDocumentsBesideATableAndNothingElse() throws IOException {
    Path file = zip("0.Definitions.xlsx", "1.Staff.csv", "0.Guide.PDF", "notes.txt");
    assertThat(Streams.members(conf, file.toString())).containsExactly("1.Staff.csv", "notes.txt");
    Path only = zip("0.Definitions.xlsx");
    assertThat(Streams.members(conf, only.toString())).containsExactly("0.Definitions.xlsx");
  }

  @Test
  void refusesAMemberThatIsNotThere() throws IOException {
    Path file = zip("july.csv");
    assertThatThrownBy(() -> text(file, "may.csv"))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive has no such member");
  }

  @Test
  void readsNoFurtherThanATableOfAnArchivesSizeCouldGo() throws IOException {
    byte[] block = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (long n = 0; n <= Unpacked.ALWAYS; n += block.length) {
        gzip.write(block);
      }
    }
    Path file = Files.write(folder.resolve("burst.csv.gz"), bytes.toByteArray());
    assertThatThrownBy(() -> text(file, ""))
        .isInstanceOf(BadArchive.class)
        .hasMessage("an archive that unpacks to more than 250 times its size");
  }

  @Test
  void looksThroughAnArchiveNoFurtherThanThat() throws IOException {
    Path file = folder.resolve("burst.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("burst.csv"));
      byte[] block = new byte[1 << 20];
      for (long n = 0; n <= Unpacked.ALWAYS; n += block.length) {
        zip.write(block);
      }
    }
    assertThatThrownBy(() -> Streams.members(conf, file.toString())).isInstanceOf(BadArchive.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../map.csv", "maps/../../map.csv", "/etc/map.csv", "C:\\map.csv", "..\\map.csv"})
  void refusesAMemberWhoseNameLeadsOutOfItsFolder(String member) throws IOException {
    Path file = zip("july.csv", member);
    assertThatThrownBy(() -> Streams.members(conf, file.toString()))
        .isInstanceOf(BadArchive.class)
        .hasMessage("an archive with a member whose name leads out of its folder");
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
    Handle handle = new Handle(file.toString(), member);
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
