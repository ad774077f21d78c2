package primarycare.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Runs the command line in this process, on the one session that all tests share. */
public final class Runs {

  private static SparkSession session;

  private Runs() {}

  /** How a run ended, and all it said. */
  public record Result(int code, String out, String err) {}

  /** The session as the job itself starts it; its master comes from the test's own settings. */
  public static synchronized SparkSession spark() {
    if (session == null) {
      session = Sessions.start();
    }
    return session;
  }

  public static Result run(Object... args) {
    return run(System.getenv(), args);
  }

  /** The same where the environment has other variables. */
  static Result run(Map<String, String> environment, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main = new Main(Runs::spark, environment, stream(out), stream(err));
    int code = main.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
    spark().catalog().clearCache();
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Refreshes from a job file, with settings. */
  public static Result refresh(Path job, String... settings) {
    return run(
        Stream.concat(
                Stream.of("refresh", job),
                Arrays.stream(settings).flatMap(setting -> Stream.of("--set", setting)))
            .toArray());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
