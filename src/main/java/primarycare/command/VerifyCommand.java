package primarycare.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import primarycare.job.Refusal;
import primarycare.release.Verification;

/**
 * Holds a release against its own manifest and data package; reads no input and starts no Spark.
 */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check that every file of a release is what its manifest says.",
    footer = {"", "Exit codes: 0 whole; 2 no such release; 5 a file is not what was published."})
final class VerifyCommand implements Callable<Integer> {

  private final Main main;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RELEASE",
      description =
          "Folder of a release, an output folder, or a job file for its current release; without"
              + " one, the sample's.")
  private Path given;

  @Option(names = "--verbose", hidden = true)
  private boolean verbose;

  VerifyCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    try {
      tell(Verification.of(release()));
      return ExitCode.DONE.code();
    } catch (Refusal refusal) {
      return Failures.tellOnly(refusal, main.err()).code();
    }
  }

  private void tell(Verification.Verified whole) {
    main.out()
        .printf(
            Locale.ROOT,
            "whole       %s: %,d files, %,d tables, %,d rows are what was published%n",
            whole.name(),
            whole.files(),
            whole.tables(),
            whole.rows());
  }

  boolean verbose() {
    return verbose;
  }

  private Path release() {
    if (given != null && Files.isDirectory(given)) {
      Path current = given.resolve("current");
      return Files.isDirectory(current) ? current : given;
    }
    boolean job = given == null || given.toString().endsWith(".json");
    return job ? JobOptions.of(given).places().output().resolve("current") : given;
  }
}
