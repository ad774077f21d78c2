package primarycare.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.package$;

/** A standalone master and two workers in processes of their own, from Maven's jars. */
final class Cluster implements AutoCloseable {

  static final int WORKERS = 2;

  private static final Pattern MASTER = Pattern.compile("(spark://127\\.0\\.0\\.1:[1-9]\\d*)\\b");
  private static final Pattern REGISTERED = Pattern.compile("Registering worker");
  private static final int SECONDS = 60;

  private final Path folder;
  private final Path home;
  private final String classpath;
  private final List<Process> processes = new ArrayList<>();
  private final Thread atExit = new Thread(this::end);
  private String master = "";

  /** Starts it in a folder, and returns when every worker is registered. */
  Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.home = folder.resolve("spark");
    this.classpath = Files.readString(Launcher.BUILD.resolve("spark.classpath")).strip();
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      linkJars();
      Path log = start("master", "org.apache.spark.deploy.master.Master");
      master = await(log, MASTER, 1);
      for (int i = 0; i < WORKERS; i++) {
        String work = folder.resolve("work-" + i).toString();
        start(
            "worker-" + i,
            "org.apache.spark.deploy.worker.Worker",
            List.of("--cores", "1", "--memory", "1g", "--work-dir", work, master));
      }
      await(log, REGISTERED, WORKERS);
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** What the executors that ran on a worker said. */
  String executorLog(int worker) throws IOException {
    StringBuilder log = new StringBuilder();
    try (Stream<Path> tree = Files.walk(folder.resolve("work-" + worker))) {
      for (Path file : tree.filter(path -> path.endsWith("stderr")).toList()) {
        log.append(Files.readString(file));
      }
    }
    return log.toString();
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  /** Ends a worker and its executors at once, as a machine that is lost does. */
  void kill(int worker) {
    end(processes.get(1 + worker));
  }

  private void end() {
    processes.forEach(Cluster::end);
  }

  /** A worker's executors are processes below it, and end too. */
  private static void end(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }

  /** The environment of a run of the launcher on this cluster. */
  void runs(ProcessBuilder builder, Path properties) {
    builder.environment().put("REFRESH_MASTER", master);
    builder.environment().put("SPARK_SUBMIT_ARGS", "--properties-file " + properties);
    builder.environment().put("SPARK_DRIVER_MEMORY", "1g");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
  }

  /** Workers start executors from the jars of a Spark home. */
  private void linkJars() throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String jar : classpath.split(java.io.File.pathSeparator, -1)) {
      Path file = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
    }
  }

  private Path start(String name, String main) throws IOException {
    return start(name, main, List.of());
  }

  private Path start(String name, String main, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classpath, main));
    command.addAll(List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    command.addAll(args);
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", scala());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    processes.add(builder.redirectOutput(log.toFile()).start());
    return log;
  }

  private static String scala() {
    return package$.MODULE$.SPARK_VERSION().startsWith("3.") ? "2.12" : "2.13";
  }

  /** Waits until a log has a pattern so many times; returns the last one found. */
  private static String await(Path log, Pattern pattern, int times)
      throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      Matcher matcher = pattern.matcher(Files.readString(log));
      String found = "";
      int count = 0;
      while (matcher.find()) {
        found = matcher.group();
        count++;
      }
      if (count >= times) {
        return found;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(
        "no " + pattern + " in " + SECONDS + " s:\n" + Files.readString(log));
  }
}
