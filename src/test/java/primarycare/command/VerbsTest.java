package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verb that is not known is named as such, and never taken for a job file. */
class VerbsTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void namesAVerbThatIsNotKnownAndTheNearest() {
    for (String[] words :
        new String[][] {
          {"chekc", "check"},
          {"Check", "check"},
          {"refersh", "refresh"},
          {"table", "tables"},
          {"smaple", "sample"},
          {"verfy", "verify"}
        }) {
      assertThat(refused(words[0]))
          .contains("no such verb", "\"" + words[0] + "\"", "did you mean \"" + words[1] + "\"?")
          .doesNotContain("job file is", "no such job file");
    }
  }

  @Test
  void blamesTheVerbAndNotWhatFollowsIt() {
    assertThat(refused("chekc", "jobs/llr.json", "--suggest-map", "x.csv"))
        .contains("no such verb", "did you mean \"check\"?")
        .doesNotContain("Unknown option");
  }

  @Test
  void sendsAWordThatIsLikeNoneToTheHelp() {
    assertThat(refused("publish-all")).contains("no such verb", "see jobs/refresh --help");
    assertThat(refused("llr")).contains("no such verb", "did you mean jobs/llr.json?");
  }

  @Test
  void namesAVerbThatDoesNotComeFirst() {
    assertThat(refused("--verbose", "check"))
        .contains("the verb is not the first word", "\"check\"", "write it first");
    assertThat(refused("jobs/llr.json", "check")).contains("the verb is not the first word");
  }

  @Test
  void takesAWordWithADotOrASlashForAJobFile() {
    for (String file : new String[] {"chekc.json", "jobs/chekc", "./chekc"}) {
      assertThat(refused(file)).contains("no such job file", file).doesNotContain("no such verb");
    }
  }

  @Test
  void takesAFileThatIsThereForAJobFileWhateverItsName() throws IOException {
    Path job = Files.writeString(folder.resolve("job"), "{}");
    assertThat(refused(job.toString())).contains("a required key is missing");
    Path here = Path.of("a-job-file-for-a-test");
    try {
      Files.writeString(here, "{}");
      assertThat(refused(here.toString())).contains("a required key is missing");
    } finally {
      Files.deleteIfExists(here);
    }
  }

  private String refused(String... args) {
    err.reset();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    Main main =
        new Main(
            () -> {
              throw new IllegalStateException("nothing starts Spark here");
            },
            told,
            told);
    assertThat(main.run(args)).isEqualTo(ExitCode.JOB.code());
    return err.toString(StandardCharsets.UTF_8);
  }
}
