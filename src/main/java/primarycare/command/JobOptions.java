package primarycare.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.job.JobReader;
import primarycare.job.Vocabulary;
import primarycare.layout.AgeBands;
import primarycare.layout.Sources;
import primarycare.table.Catalogue;

/** The job file and settings that a verb works on. */
final class JobOptions {

  /** Set by the launcher: the folder of the project, where the sample job is. */
  static final String HOME = "PRIMARY_CARE_TABLES_HOME";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "JOB.json",
      description = "The job file; without one, the sample: jobs/sample.json.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Replace a value of the job file, as in --set period.from=2026-05.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--verbose", description = "Show Spark's own log as well.")
  private boolean verbose;

  @Option(
      names = "--rehash",
      description = "Hash and survey every input again, even those that seem unchanged.")
  private boolean rehash;

  boolean rehash() {
    return rehash;
  }

  boolean verbose() {
    return verbose;
  }

  Job job() {
    return JobReader.read(file == null ? sample() : file, settings, vocabulary());
  }

  /** The job of a file as it stands; of the sample where none is given. */
  static Job of(Path file) {
    return JobReader.read(file == null ? sample() : file, List.of(), vocabulary());
  }

  static Vocabulary vocabulary() {
    return new Vocabulary(
        Sources.columns(),
        Catalogue.vocabulary(),
        Catalogue.alwaysPublished(),
        DisclosureRule.presets(),
        AgeBands.names());
  }

  private static Path sample() {
    String home = System.getenv(HOME);
    Path job = Path.of("jobs", "sample.json");
    return home == null ? job : Path.of(home).resolve(job);
  }
}
