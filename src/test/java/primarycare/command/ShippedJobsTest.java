package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.JobReader;
import primarycare.table.Catalogue;

/** The jobs that come with the project can stand side by side. */
class ShippedJobsTest {

  private static final Path REFERENCE = Path.of("data", "reference");

  @Test
  void haveInputsAndOutputsOfTheirOwnAndOneStore() throws IOException {
    List<Job> jobs = jobs();
    assertThat(jobs.stream().map(job -> job.places().store()).distinct()).hasSize(1);
    assertThat(jobs.stream().map(job -> job.places().output()).distinct()).hasSameSizeAs(jobs);
    assertThat(jobs.stream().map(Job::name).distinct()).hasSameSizeAs(jobs);
    Set<Path> seen = new TreeSet<>();
    for (Job job : jobs) {
      Set<Path> own = folders(job);
      assertThat(own).isNotEmpty().noneMatch(seen::contains);
      seen.addAll(own);
    }
  }

  @Test
  void keepTheirInputsAndReleasesOutOfTheRepository() throws IOException {
    List<String> ignored = Files.readAllLines(Path.of(".gitignore"));
    assertThat(ignored).contains("/in/", "/out/", "/out-*/", "/store/");
    for (Job job : jobs()) {
      String output = Path.of("").toAbsolutePath().relativize(job.places().output()).toString();
      assertThat(output).matches("out(-[a-z-]+)?");
    }
  }

  @Test
  void nameEverySourceThatATableNeedsAndTheMembershipsAndStaffOfPcns() throws IOException {
    Job llr = jobs().stream().filter(job -> job.name().equals("llr")).findFirst().orElseThrow();
    assertThat(llr.inputs()).containsKeys("pcn_membership", "pcn_workforce");
    Catalogue.vocabulary()
        .forEach(
            (table, of) -> assertThat(llr.inputs().keySet()).as(table).containsAll(of.sources()));
  }

  /** Where a job looks for files, as far as the path is no pattern. */
  private static Set<Path> folders(Job job) {
    Path reference = REFERENCE.toAbsolutePath();
    return job.inputs().values().stream()
        .flatMap(List::stream)
        .map(input -> job.places().folder().resolve(input.files().replace("/*", "")).normalize())
        .filter(path -> !path.startsWith(reference))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Job> jobs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("jobs"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> JobReader.read(file, List.of(), JobOptions.vocabulary()))
          .toList();
    }
  }
}
