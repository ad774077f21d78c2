package primarycare.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one process cost.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of all its threads
 * @param peak megabytes of memory at most
 * @param said all that it printed
 */
record Cost(double wall, double processor, long peak, String said) {

  private static final double NANOS = 1e9;

  /** Clock ticks a second, as Linux tells times of processes everywhere. */
  private static final double TICKS = 100;

  private static final int BETWEEN_LOOKS = 50;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** Behind the name, in brackets: the state and ten numbers, then user and system time. */
  private static final Pattern TIMES = Pattern.compile("^.*\\) \\S+(?: \\S+){10} (\\d+) (\\d+) ");

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException with what it said when it fails
   */
  static Cost run(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    File said = log.toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    long peak = 0;
    double processor = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(told(process, "status")));
      processor = Math.max(processor, processor(told(process, "stat")));
      Thread.sleep(BETWEEN_LOOKS);
    }
    double wall = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("a side failed:\n" + Files.readString(log));
    }
    return new Cost(wall, processor, peak, Files.readString(log));
  }

  static long peak(String status) {
    Matcher peak = PEAK.matcher(status);
    return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
  }

  static double processor(String stat) {
    Matcher times = TIMES.matcher(stat);
    return times.find()
        ? (Long.parseLong(times.group(1)) + Long.parseLong(times.group(2))) / TICKS
        : 0;
  }

  /** What the system tells of a living process; blank where it does not, or no more. */
  private static String told(Process process, String file) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/" + file));
    } catch (IOException e) {
      return "";
    }
  }
}
