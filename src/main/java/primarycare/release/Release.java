package primarycare.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.disclosure.Disclosed;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/**
 * One published release.
 *
 * @param path of the release itself, not of {@code current}
 * @param summary what a person reads first
 */
public record Release(String name, Path path, List<String> summary) {

  private static final int SIDE_BY_SIDE = 2;

  /** The same release, with more to say of the run that published it than the release holds. */
  public Release telling(String label, List<String> ofTheRun) {
    List<String> all = new ArrayList<>(summary);
    ofTheRun.forEach(text -> all.add(Summary.line(label, text)));
    return new Release(name, path, all);
  }

  /**
   * Writes the tables aside, reads them back, and makes them current.
   *
   * <p>Nothing changes for readers unless every table is written, equal to what was to be written,
   * and every enforced check of the reconciliation passed.
   *
   * @throws Refusal of kind CHECK when one of these fails
   */
  public static Release publish(
      Output output, Provenance provenance, List<Disclosed> tables, Consumer<String> progress) {
    String name = provenance.name();
    try {
      Path staging = output.staging(name);
      List<TableFile> files = write(tables, staging, progress);
      FailedChecks checks = FailedChecks.of(named(files, "reconciliation"));
      List<String> summary = Summary.lines(provenance, named(files, "intake"), files, checks);
      Files.writeString(staging.resolve("summary.txt"), String.join("\n", summary) + "\n");
      Files.writeString(staging.resolve("manifest.json"), Manifest.manifest(provenance, files));
      Files.writeString(
          staging.resolve("datapackage.json"), Manifest.dataPackage(provenance, files));
      refuseOtherBytes(staging, output.release(name));
      return new Release(name, output.publish(staging, name), summary);
    } catch (IOException e) {
      throw new UncheckedIOException("the release cannot be written", e);
    }
  }

  /** Writes the tables side by side: each alone would leave most of the machine idle. */
  private static List<TableFile> write(
      List<Disclosed> tables, Path staging, Consumer<String> progress) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      List<Future<TableFile>> writing = new ArrayList<>();
      for (Disclosed table : tables) {
        writing.add(
            threads.submit(
                () -> {
                  progress.accept(table.spec().name());
                  return TableFile.write(table, staging);
                }));
      }
      List<TableFile> files = new ArrayList<>();
      for (Future<TableFile> file : writing) {
        files.add(file.get());
      }
      return files;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IOException("a table cannot be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were written", e);
    } finally {
      end(threads);
    }
  }

  /** Waits for a table still being written, so that nothing appears after the staging is gone. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Dataset<Row> named(List<TableFile> tables, String name) {
    return tables.stream()
        .filter(table -> table.spec().name().equals(name))
        .map(TableFile::content)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a release needs the table " + name));
  }

  /** The same inputs give the same bytes: a release of this name is the same, or is not ours. */
  private static void refuseOtherBytes(Path staging, Path release) throws IOException {
    if (!Files.exists(release)) {
      return;
    }
    TreeMap<String, String> mine = hashes(staging);
    TreeMap<String, String> theirs = hashes(release);
    if (!mine.equals(theirs)) {
      List<String> differing =
          Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
              .distinct()
              .filter(file -> !java.util.Objects.equals(mine.get(file), theirs.get(file)))
              .toList();
      throw new Refusal(
          Refusal.Kind.CHECK,
          new Problem(
              "a release of this name holds other bytes",
              release.toString(),
              String.join(", ", differing),
              "the same inputs, job and code give the same bytes",
              "move that release away if it was changed by hand, then run again"));
    }
  }

  private static TreeMap<String, String> hashes(Path release) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(release)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(release.relativize(file).toString(), Hashes.sha256(file));
      }
    }
    return hashes;
  }
}
