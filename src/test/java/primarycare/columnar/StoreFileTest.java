package primarycare.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.parquet.io.PositionOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFileTest {

  @TempDir private Path folder;

  /** A file system that is not called local, over the same disk. */
  public static final class Elsewhere extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("elsewhere:///");
    }
  }

  @Test
  void makesALocalFileAndItsFolderAndNothingBeside() throws IOException {
    write(file("file"));

    assertThat(names()).containsExactly("a b.txt");
  }

  @Test
  void makesAFileOfAnotherFileSystemThroughHadoop() throws IOException {
    write(file("elsewhere"));

    assertThat(Files.readString(folder.resolve("new/folder/a b.txt"))).isEqualTo("text");
  }

  @Test
  void knowsHowFarItIs() throws IOException {
    try (PositionOutputStream out = file("file").createOrOverwrite(0)) {
      out.write(new byte[] {1, 2, 3}, 1, 2);
      out.write(4);
      assertThat(out.getPos()).isEqualTo(3);
    }
    assertThat(Files.readAllBytes(folder.resolve("new/folder/a b.txt"))).containsExactly(2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "elsewhere"})
  void putsAFileInThePlaceOfAnotherAndLeavesNothingBeside(String scheme) throws IOException {
    write(file(scheme));
    file(scheme).write(store(scheme), new byte[] {'n', 'e', 'w'});

    assertThat(Files.readString(folder.resolve("new/folder/a b.txt"))).isEqualTo("new");
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "elsewhere"})
  void leavesWhatIsThereWhereThatCannotBeReplaced(String scheme) throws IOException {
    Path inside = folder.resolve("new/folder/a b.txt/inside");
    Files.createDirectories(inside);

    assertThatThrownBy(() -> file(scheme).write(store(scheme), new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(inside).exists();
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("new"));
  }

  private org.apache.hadoop.fs.Path store(String scheme) {
    return new org.apache.hadoop.fs.Path(scheme, null, folder.toString());
  }

  private StoreFile file(String scheme) {
    Configuration conf = new Configuration();
    conf.setClass("fs.elsewhere.impl", Elsewhere.class, org.apache.hadoop.fs.FileSystem.class);
    String path = folder.resolve("new/folder/a b.txt").toString();
    return new StoreFile(conf, new org.apache.hadoop.fs.Path(scheme, null, path));
  }

  private static void write(StoreFile file) throws IOException {
    try (OutputStream out = file.open()) {
      out.write("text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
