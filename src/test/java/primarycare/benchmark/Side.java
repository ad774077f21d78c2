package primarycare.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of one side, in a process of its own.
 *
 * @param work seconds between its first and its last statement
 * @param whole seconds of the whole process
 * @param peak megabytes of memory at most
 */
record Side(long records, double work, double whole, long peak) {

  private static final double NANOS = 1e9;
  private static final Pattern TOLD = Pattern.compile("side (\\d+) records, ([\\d.]+) s");

  /** What a side says last. */
  static void tell(long start, long records) {
    double seconds = (System.nanoTime() - start) / NANOS;
    System.out.printf(Locale.ROOT, "side %d records, %.3f s%n", records, seconds);
  }

  static Side run(List<String> command, Path log) throws IOException, InterruptedException {
    Cost cost = Cost.run(command, log);
    return read(cost.said(), cost.wall(), cost.peak());
  }

  static Side read(String said, double whole, long peak) {
    Matcher told = TOLD.matcher(said);
    if (!told.find()) {
      throw new IllegalStateException("a side failed:\n" + said);
    }
    double work = Double.parseDouble(told.group(2));
    return new Side(Long.parseLong(told.group(1)), work, whole, peak);
  }
}
