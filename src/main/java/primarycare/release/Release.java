package primarycare.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import primarycare.disclosure.Disclosed;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.table.spec.TableSpec;

/**
 * One published release.
 *
 * @param path of the release itself, not of {@code current}
 * @param summary what a person reads first
 * @param tables those that have a row, in the order of publication
 */
public record Release(String name, Path path, List<String> summary, List<TableSpec> tables) {

  private static final int SIDE_BY_SIDE = 2;

  /** The same release, with more to say of the run that published it than the release holds. */
  public Release telling(String label, List<String> ofTheRun) {
    List<String> all = new ArrayList<>(summary);
    ofTheRun.forEach(text -> all.add(Summary.line(label, text)));
    return new Release(name, path, all, tables);
  }

  private Release with(List<TableFile> files) {
    List<TableSpec> filled =
        files.stream().filter(file -> file.rows() > 0).map(TableFile::spec).toList();
    return new Release(name, path, summary, filled);
  }

  /**
   * Writes the tables aside, reads them back, and makes them current.
   *
   * <p>Nothing changes for readers unless every table is written, equal to what was to be written.
   *
   * @param before what is done when all is written, before a reader sees it
   * @throws Refusal of kind CHECK when one is not
   */
  public static Release publish(
      Output output,
      Provenance provenance,
      Outcome outcome,
      List<Disclosed> tables,
      Consumer<String> progress,
      Runnable before) {
    String name = provenance.name();
    try {
      Path staging = output.staging(name);
      List<TableFile> files = write(tables, staging, progress);
      List<String> summary = Summary.lines(provenance, outcome, files);
      Files.writeString(staging.resolve("summary.txt"), String.join("\n", summary) + "\n");
      Files.writeString(
          staging.resolve("datapackage.json"), Manifest.dataPackage(provenance, files));
      Files.writeString(
          staging.resolve(Seal.MANIFEST), Manifest.sealed(provenance, files, staging));
      before.run();
      return published(output, staging, name, summary).with(files);
    } catch (IOException e) {
      throw new UncheckedIOException("the release cannot be written", e);
    }
  }

  /** Writes the tables side by side: each alone would leave most of the machine idle. */
  static List<TableFile> write(List<Disclosed> tables, Path staging, Consumer<String> progress)
      throws IOException {
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
      throw new IllegalStateException("a table cannot be written", e.getCause());
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

  /**
   * Makes a release current: what was staged, unless a release of its name has the same bytes. One
   * that is not what its own manifest says is put aside, and told.
   */
  private static Release published(Output output, Path staging, String name, List<String> summary)
      throws IOException {
    Path there = output.release(name);
    if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      return new Release(name, output.publish(staging, name), summary, List.of());
    }
    List<String> broken = Seal.broken(there);
    if (!broken.isEmpty()) {
      Path aside = output.replace(staging, name);
      return new Release(name, there, summary, List.of())
          .telling(
              "repaired",
              List.of(
                  "the release that was there was damaged in "
                      + String.join(", ", broken)
                      + "; it is kept as "
                      + aside.getFileName()));
    }
    if (!Files.readString(there.resolve(Seal.MANIFEST))
        .equals(Files.readString(staging.resolve(Seal.MANIFEST)))) {
      throw differing(there, output.keepBeside(staging, name));
    }
    return new Release(name, output.publish(staging, name), summary, List.of());
  }

  /** The same inputs give the same bytes: two whole releases that differ are a fault of ours. */
  private static Refusal differing(Path there, Path ours) throws IOException {
    return new Refusal(
        Refusal.Kind.CHECK,
        new Problem(
            "two whole releases of one name differ",
            there.toString(),
            "another one in "
                + ours
                + " with other "
                + String.join(", ", Seal.differing(there, ours)),
            "the same inputs, job and code give the same bytes",
            "report this: it is a fault of the program; the release that was current still is"));
  }
}
