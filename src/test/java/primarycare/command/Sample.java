package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample, published once for all tests that only read what it gives. */
public final class Sample {

  static final Path JOB = Path.of("jobs", "sample.json");

  /** Settings that publish one month, for tests that publish more than once. */
  static final String[] JULY = {
    "period.from=2026-07",
    "period.to=2026-07",
    "periods=[\"month\"]",
    "ageBandSchemes=[\"quinary\"]"
  };

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
        Stream.concat(
                Stream.of("output=" + output, "store=" + output + "-store"), Stream.of(settings))
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
