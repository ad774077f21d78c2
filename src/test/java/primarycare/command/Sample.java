package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import primarycare.support.Temporary;

/** The sample, published once for all tests that only read what it gives. */
public final class Sample {

  static final Path JOB = Path.of("jobs", "sample.json");

  /** Settings that read and publish the last month alone. */
  public static final List<String> JULY =
      List.of(
          "inputs.registered_patients=[\"../data/sample/lists/*2026-07*\"]",
          "inputs.registered_patients_lsoa=[\"../data/sample/lsoa/*2026-07*\"]",
          "inputs.ae_provider_activity=[\"../data/sample/providers/*July-2026*\"]",
          "inputs.ae_attendance=[\"../data/sample/ae/*2026-07*\"]",
          "inputs.appointments=[\"../data/sample/appointments/*July_2026*\"]",
          "inputs.gp_workforce=[\"../data/sample/workforce/*July 2026*\"]",
          "periods=[\"month\"]");

  private static Path folder;
  private static Runs.Result run;

  private Sample() {}

  /** The output folder of the one release; no other release may be published there. */
  public static synchronized Path output() {
    if (folder == null) {
      folder = Temporary.folder("sample");
      run = refresh(folder.resolve("out"), List.of());
      assertThat(run.code()).as(run.err()).isZero();
    }
    return folder.resolve("out");
  }

  /** What the run that made the one release said. */
  static synchronized Runs.Result run() {
    output();
    return run;
  }

  /** Publishes the last month of the sample elsewhere. */
  static Runs.Result publish(Path output, String... settings) {
    return refresh(output, Stream.concat(JULY.stream(), Stream.of(settings)).toList());
  }

  private static Runs.Result refresh(Path output, List<String> settings) {
    Stream<String> places = Stream.of("output=" + output, "store=" + output + "-store");
    return Runs.refresh(JOB, Stream.concat(places, settings.stream()).toArray(String[]::new));
  }
}
