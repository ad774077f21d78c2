package primarycare.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import primarycare.sample.Sample;
import primarycare.sample.SampleMade;
import primarycare.sample.SampleRequest;

/** Synthetic input of any size, for those who want to try, test or measure the job. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description =
        "Make synthetic input in the official layouts, of any size, the same for the"
            + " same seed.")
final class SampleCommand implements Callable<Integer> {

  private final Main main;

  @Mixin private SampleOptions options = new SampleOptions();

  @Option(names = "--verbose", hidden = true)
  private boolean verbose;

  SampleCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    SampleRequest request = options.request();
    int threads = Runtime.getRuntime().availableProcessors();
    Sample sample = new Sample(request, text -> main.err().printf("%-9s %s%n", "sample", text));
    tell(request, sample.make(threads));
    return ExitCode.DONE.code();
  }

  boolean verbose() {
    return verbose;
  }

  private void tell(SampleRequest request, SampleMade made) {
    PrintStream out = main.out();
    out.printf(Locale.ROOT, "sample      %s%n", made.area());
    out.printf(Locale.ROOT, "practices   %,d%n", made.practices());
    out.printf(Locale.ROOT, "months      %s to %s%n", request.from(), request.to());
    out.printf(Locale.ROOT, "seed        %d%n%n", request.seed());
    Map<String, long[]> kinds = new TreeMap<>();
    made.files().forEach(file -> add(kinds.computeIfAbsent(kind(file), k -> new long[3]), file));
    kinds.forEach((kind, n) -> line(out, kind, n));
    out.printf("%nfolder      %s%n", request.out().toAbsolutePath().normalize());
    out.printf("next        %s%n", next(request));
  }

  private static void add(long[] sums, SampleMade.Wrote file) {
    sums[0]++;
    sums[1] += file.rows();
    sums[2] += file.bytes();
  }

  private static String kind(SampleMade.Wrote file) {
    int slash = file.file().indexOf('/');
    return slash < 0 ? file.file() : file.file().substring(0, slash) + "/";
  }

  private static void line(PrintStream out, String kind, long[] sums) {
    String plural = sums[0] == 1 ? "file, " : "files,";
    out.printf(
        Locale.ROOT,
        "  %4d %s %,13d rows, %,13d kB  %s%n",
        sums[0],
        plural,
        sums[1],
        (sums[2] + 1023) / 1024,
        kind);
  }

  private static String next(SampleRequest request) {
    if (request.given().isPresent()) {
      return "name ae/ and workforce/ in a job file, beside the list and the map given";
    }
    return request.job()
        ? "jobs/refresh " + request.out().resolve("job.json")
        : "name the folder's files in a job file, as in jobs/sample.json";
  }
}
