package primarycare.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** What a side says last. */
  static void tell(long start, long records) {
    double seconds = (System.nanoTime() - start) / NANOS;
    System.out.printf(Locale.ROOT, "side %d records, %.3f s%n", records, seconds);
  }

  static Side run(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    File said = log.toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(50);
    }
    double whole = (System.nanoTime() - start) / NANOS;
    return read(Files.readString(log), whole, peak);
  }

  static Side read(String said, double whole, long peak) {
    Matcher told = TOLD.matcher(said);
    if (!told.find()) {
      throw new IllegalStateException("a side failed:\n" + said);
    }
    double work = Double.parseDouble(told.group(2));
    return new Side(Long.parseLong(told.group(1)), work, whole, peak);
  }

  /** Highest memory of a living process, where the system tells it; otherwise 0. */
  private static long peak(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
