package primarycare.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.package$;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import primarycare.job.Refusal;

/** The entry point for {@code spark-submit} and for the launcher. */
@Command(
    name = "jobs/refresh",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reconciled, disclosure-safe primary care tables from files as published.",
    synopsisSubcommandLabel = "[refresh | check | verify | tables | sample]",
    footer = {
      "",
      "Without a verb: refresh. Without a job file: jobs/sample.json.",
      "Exit codes: 0 done; 2 arguments or job file; 3 a file refused;",
      "4 too much quarantined; 5 a check failed; 1 a bug."
    })
public final class Main {

  private final Supplier<SparkSession> sessions;
  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  Main(Supplier<SparkSession> sessions, PrintStream out, PrintStream err) {
    this(sessions, System.getenv(), out, err);
  }

  /**
   * A command line with its own surroundings.
   *
   * @param environment variables, among them the secret that keys of people are hashed with
   */
  Main(
      Supplier<SparkSession> sessions,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err) {
    this.sessions = sessions;
    this.environment = Map.copyOf(environment);
    this.out = Screen.before(out);
    this.err = Screen.before(err);
  }

  /** Runs a verb; returns when it is done, and otherwise exits with its code. */
  public static void main(String[] args) {
    Main main = new Main(Sessions::start, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    TemporaryFolder.claim(System.getenv());
    int code = main.run(args);
    SparkSession.getActiveSession()
        .foreach(
            spark -> {
              spark.stop();
              return null;
            });
    TemporaryFolder.remove(System.getenv());
    if (code != ExitCode.DONE.code()) {
      System.exit(code);
    }
  }

  /** Runs a verb and returns its exit code; never throws. */
  int run(String... args) {
    CommandLine line = line();
    try {
      return line.execute(Verbs.first(args, line.getSubcommands().keySet()));
    } catch (Refusal refusal) {
      return Failures.tellOnly(refusal, err).code();
    }
  }

  /** The verbs and their options. */
  CommandLine line() {
    return new CommandLine(this)
        .addSubcommand(new RefreshCommand(this))
        .addSubcommand(new CheckCommand(this))
        .addSubcommand(new VerifyCommand(this))
        .addSubcommand(new TablesCommand(this))
        .addSubcommand(new SampleCommand(this))
        .setOut(writer(out))
        .setErr(writer(err))
        .setParameterExceptionHandler(this::misspelt)
        .setExecutionExceptionHandler((e, l, r) -> Failures.tell(e, err).code());
  }

  SparkSession session() {
    return sessions.get();
  }

  Map<String, String> environment() {
    return environment;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private int misspelt(CommandLine.ParameterException e, String[] args) {
    err.println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, writer(err));
    err.println("do: see jobs/refresh --help");
    return ExitCode.JOB.code();
  }

  /** Version of the jar and of Spark, on one line. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "primary-care-tables " + Code.version() + ", Spark " + package$.MODULE$.SPARK_VERSION()
      };
    }
  }
}
