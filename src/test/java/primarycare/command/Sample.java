package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample's last month, published once for all tests that only read what it gives. */
public final class Sample {

  static final Path JOB = Path.of("jobs", "sample.json");

  /** Settings that read and publish the last month alone. */
  public static final List<String> JULY =
      List.of(
          "inputs.registered_patients=[\"../data/sample/lists/*2026-07*\"]",
          "inputs.ae_attendance=[\"../data/sample/ae/*2026-07*\"]",
          "inputs.gp_workforce=[\"../data/sample/workforce/*July 2026*\"]",
          "periods=[\"month\"]");

  private static Path folder;
  private static Runs.Result run;

  private Sample() {}

  /** The output folder of the one release; no other release may be published there. */
  public static synchronized Path output() {
    if (folder == null) {
      folder = temporary();
      run = publish(folder.resolve("out"));
      assertThat(run.code()).as(run.err()).isZero();
    }
    return folder.resolve("out");
  }

  /** What the run that made the one release said. */
  static synchronized Runs.Result run() {
    output();
    return run;
  }

  /** Publishes the sample elsewhere, with a store of its own. */
  static Runs.Result publish(Path output, String... settings) {
    List<String> all =
        Stream.of(
                List.of("output=" + output, "store=" + output + "-store"), JULY, List.of(settings))
            .flatMap(List::stream)
            .toList();
    return Runs.refresh(JOB, all.toArray(String[]::new));
  }

  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("sample");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path made) {
    try (Stream<Path> tree = Files.walk(made)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
