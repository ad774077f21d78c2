package primarycare.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** The release that the readers of an output folder see. */
final class CurrentRelease {

  private CurrentRelease() {}

  /**
   * Refuses a job whose release is not for publication where readers of one that is would get it.
   *
   * @throws Refusal of kind JOB
   */
  static void refuse(Job job) throws IOException {
    Path current = job.places().output().resolve(Output.CURRENT);
    if (DisclosureRule.named(job.disclosure()).forPublication() || !isForPublication(current)) {
      return;
    }
    throw new Refusal(
        Refusal.Kind.JOB,
        new Problem(
            "readers of a release for publication would get one that is not",
            job.places().output().toString(),
            "\"current\" is " + current.toRealPath().getFileName() + ", for publication",
            "no release yet, or a current one that is not for publication, where the preset is "
                + job.disclosure(),
            "give the job an \"output\" of its own for this preset, as in --set output=FOLDER"));
  }

  /**
   * What does not say that it is not, by its manifest or, where that cannot be read, by its name,
   * is.
   */
  private static boolean isForPublication(Path current) throws IOException {
    if (!Files.isDirectory(current)) {
      return false;
    }
    Optional<JsonNode> said = ManifestReader.value(current, Manifest.FOR_PUBLICATION);
    String name = current.toRealPath().getFileName().toString();
    return said.map(value -> !value.equals(BooleanNode.FALSE))
        .orElseGet(() -> !name.endsWith(Provenance.NOT_FOR_PUBLICATION));
  }
}
