package primarycare.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** The jobs whose releases an output folder holds, by what their manifests say. */
final class OtherJobs {

  private OtherJobs() {}

  /**
   * Refuses a job that would lead {@code current} away from the release of another one.
   *
   * @throws Refusal of kind JOB, unless the job says that it shares its output
   */
  static void refuse(Job job) throws IOException {
    Map<String, Path> others = names(job.places().output());
    others.remove(job.name());
    if (!others.isEmpty() && !job.places().shareOutput()) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "the output holds releases of another job",
              job.places().output().toString(),
              "releases of " + String.join(", ", others.keySet()),
              "releases of " + job.name() + " alone, so that \"current\" is always its own",
              "give each job an output of its own, or set \"shareOutput\": true in the job; if the"
                  + " job was renamed, move its old releases away"));
    }
  }

  /** A release of each job, by the job's name; a release whose manifest cannot be read has none. */
  static Map<String, Path> names(Path output) throws IOException {
    List<Path> releases;
    try (Stream<Path> folders = Files.list(output.resolve("releases"))) {
      releases = folders.toList();
    }
    Map<String, Path> names = new TreeMap<>();
    for (Path release : releases) {
      ManifestReader.value(release, "job")
          .map(job -> job.path("name").textValue())
          .ifPresent(name -> names.put(name, release));
    }
    return names;
  }
}
