package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder a failure is of, and what moves it. */
class DisksTest {

  @TempDir private Path folder;

  @Test
  void namesTheFolderThatCannotBeWrittenAndWhatMovesIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Disks disks = disks(folder.resolve("out"), file.resolve("store"));

    Exception told = disks.explained(new UncheckedIOException(new IOException("any")));

    assertThat(told).isInstanceOf(Refusal.class);
    assertThat(((Refusal) told).problems())
        .singleElement()
        .asString()
        .contains("the store cannot be written", file.toString(), "key store of the job");
  }

  @Test
  void tellsTheRoomOfEachWhereAllCanBeWrittenNow() {
    RuntimeException spark =
        new IllegalStateException("stage failed: java.io.IOException: No space left on device");

    Exception told = disks(folder.resolve("new/out"), folder).explained(spark);

    assertThat(((Refusal) told).problems())
        .singleElement()
        .asString()
        .contains(folder.resolve("new/out") + ", ", " MB free", "run again");
    assertThat(folder).as("nothing is left of looking").isEmptyDirectory();
  }

  @Test
  void leavesOtherFailuresAsTheyAre() {
    Refusal refusal = new Refusal(Refusal.Kind.FILE, new Problem("what", "", "", "", ""));
    List<Exception> others =
        List.of(
            new IllegalStateException("a bug"),
            new IllegalStateException("a bug", new NotSerializableException("a class of ours")),
            refusal,
            new RuntimeException(refusal));
    for (Exception other : others) {
      assertThat(disks(folder, folder).explained(other)).isSameAs(other);
    }
  }

  private static Disks disks(Path output, Path store) {
    return new Disks(
        List.of(
            new Disks.Folder("the output", output, "the key output of the job"),
            new Disks.Folder("the store", store, "the key store of the job")));
  }
}
