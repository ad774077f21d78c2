package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Readers of a release for publication get no other. */
class CurrentReleaseTest {

  private static final String PUBLIC = "\"for_publication\": true";
  private static final String NOT_PUBLIC = "\"for_publication\": false";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheJob() {
    file = new Inputs(folder).job("2026-06", "\"03W\"");
  }

  @Test
  void refusesAReleaseNotForPublicationInThePlaceOfOneThatIs() throws IOException {
    current("2026-05-aaaaaaaa", PUBLIC);

    for (String preset : List.of("hes-ecds-2018", "internal", "exact")) {
      Problem problem = refused(job(preset));
      assertThat(problem.what())
          .isEqualTo("readers of a release for publication would get one that is not");
      assertThat(problem.where()).isEqualTo(folder.resolve("out").toString());
      assertThat(problem.found()).isEqualTo("\"current\" is 2026-05-aaaaaaaa, for publication");
      assertThat(problem.allowed()).contains("no release yet").endsWith(preset);
      assertThat(problem.action()).contains("--set output=");
      assertThat(folder.resolve("out/.lock")).as("the lock").doesNotExist();
    }
  }

  @Test
  void refusesItInASharedOutputToo() throws IOException {
    current("2026-05-aaaaaaaa", PUBLIC);
    assertThat(refused(Jobs.read(file, "shareOutput=true", "disclosure.preset=exact"))).isNotNull();
  }

  @Test
  void takesAReleaseForOneForPublicationUnlessItSaysItIsNot() throws IOException {
    for (String text : new String[] {"\"a\": 1", "\"for_publication\": \"no\"", PUBLIC, "{"}) {
      current("2026-05-aaaaaaaa", text);
      assertThat(refused(job("exact"))).as(text).isNotNull();
    }
    Files.delete(folder.resolve("out/current/manifest.json"));
    assertThat(refused(job("exact"))).as("no manifest").isNotNull();
  }

  @Test
  void opensAnOutputWithoutACurrentReleaseOrWithOneThatIsNotForPublication() throws IOException {
    Output.open(job("exact")).close();
    release("2026-04-bbbbbbbb", PUBLIC);
    Output.open(job("exact")).close();
    current("2026-05-aaaaaaaa", NOT_PUBLIC);
    Output.open(job("exact")).close();
    Output.open(job("internal")).close();
  }

  @Test
  void takesADamagedReleaseForWhatItsNameSays() throws IOException {
    current("2026-05-aaaaaaaa-internal-not-for-publication", "{");
    Output.open(job("exact")).close();
  }

  @Test
  void opensAnyOutputForAReleaseForPublication() throws IOException {
    current("2026-05-aaaaaaaa", NOT_PUBLIC);
    Output.open(job("public")).close();
    current("2026-05-bbbbbbbb", PUBLIC);
    Output.open(job("public")).close();
  }

  private Job job(String preset) {
    return Jobs.read(file, "disclosure.preset=" + preset);
  }

  private Path release(String name, String said) throws IOException {
    Path release = Files.createDirectories(folder.resolve("out/releases").resolve(name));
    Files.writeString(
        release.resolve("manifest.json"), "{\"job\": {\"name\": \"test\"}, " + said + "}");
    return release;
  }

  private void current(String name, String said) throws IOException {
    Path release = release(name, said);
    Path current = folder.resolve("out/current");
    Files.deleteIfExists(current);
    Files.createSymbolicLink(current, folder.resolve("out").relativize(release));
  }

  private static Problem refused(Job job) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Output.open(job));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
