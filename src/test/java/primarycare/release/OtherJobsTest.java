package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** An output holds the releases of one job, unless the job says that it shares it. */
class OtherJobsTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheJob() {
    file = new Inputs(folder).job("2026-06", "\"03W\"");
  }

  @Test
  void refusesAnOutputThatHoldsAReleaseOfAnotherJob() throws IOException {
    release("2026-05-aaaaaaaa", "llr");
    release("2026-05-bbbbbbbb", "test");

    Problem problem = refused(job());
    assertThat(problem.what()).isEqualTo("the output holds releases of another job");
    assertThat(problem.found()).isEqualTo("releases of llr");
    assertThat(problem.allowed()).startsWith("releases of test alone");
    assertThat(problem.action()).contains("\"shareOutput\": true");
    assertThat(folder.resolve("out/.lock")).as("the lock").doesNotExist();
  }

  @Test
  void opensAnOutputOfItsOwnReleasesOrOfNone() throws IOException {
    Output.open(job()).close();
    release("2026-05-bbbbbbbb", "test");
    Output.open(job()).close();
  }

  @Test
  void opensAnOutputThatTheJobSaysItShares() throws IOException {
    release("2026-05-aaaaaaaa", "llr");
    Output.open(Jobs.read(file, "shareOutput=true")).close();
    assertThat(refused(Jobs.read(file, "shareOutput=false"))).isNotNull();
  }

  @Test
  void takesAReleaseThatCannotBeReadForNobodys() throws IOException {
    for (String text : new String[] {"", "{", "[]", "{\"job\": 3}", "{\"job\": {}}", "null"}) {
      Path release = release("2026-05-cccccccc", "x");
      Files.writeString(release.resolve("manifest.json"), text);
      Output.open(job()).close();
    }
    Files.delete(folder.resolve("out/releases/2026-05-cccccccc/manifest.json"));
    Files.writeString(folder.resolve("out/releases/notes.txt"), "not a release");
    Output.open(job()).close();
  }

  @Test
  void readsTheNameOfTheJobAmongWhateverElseAManifestSays() throws IOException {
    Path release = release("2026-05-aaaaaaaa", "x");
    Files.writeString(
        release.resolve("manifest.json"),
        "{\"inputs\": [{\"name\": \"wrong\"}], \"name\": \"wrong\", \"area\": {\"job\": \"wrong\"},"
            + " \"job\": {\"area\": {\"name\": \"wrong\"}, \"name\": \"right\"}}");
    assertThat(OtherJobs.names(folder.resolve("out"))).containsOnlyKeys("right");
  }

  private Job job() {
    return Jobs.read(file);
  }

  private Path release(String name, String job) throws IOException {
    Path release = Files.createDirectories(folder.resolve("out/releases").resolve(name));
    Files.writeString(
        release.resolve("manifest.json"),
        "{\n  \"release\" : \"" + name + "\",\n  \"job\" : { \"name\" : \"" + job + "\" } }");
    return release;
  }

  private static Problem refused(Job job) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Output.open(job));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
