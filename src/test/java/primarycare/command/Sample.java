package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import primarycare.support.Once;
import primarycare.table.Catalogue;
import primarycare.table.spec.TableSpec;

/** The sample, published once for all tests that only read what it gives. */
public final class Sample {

  static final Path JOB = Path.of("jobs", "sample.json");

  /** Settings with which every cell is published, in both schemes of five-year bands. */
  static final List<String> EVERY_CELL =
      List.of(
          "cells=all",
          "ageBandSchemes=[\"quinary\",\"five-year-from-1\"]",
          "disclosure.preset=hes-ecds-2018");

  /** Settings that read and publish the last month alone, every cell of it. */
  public static final List<String> JULY =
      List.of(
          "inputs.registered_patients=[\"../data/sample/lists/*2026-07*\"]",
          "inputs.registered_patients_lsoa=[\"../data/sample/lsoa/*2026-07*\"]",
          "inputs.ae_provider_activity=[\"../data/sample/providers/*July-2026*\"]",
          "inputs.ae_attendance=[\"../data/sample/ae/*2026-07*\"]",
          "inputs.appointments=[\"../data/sample/appointments/*July_2026*\"]",
          "inputs.gp_workforce=[\"../data/sample/workforce/*July 2026*\"]",
          "periods=[\"month\"]",
          "cells=all",
          "disclosure.preset=hes-ecds-2018");

  private static final String OUT = "out.txt";
  private static final String ERR = "err.txt";

  private Sample() {}

  /** The output folder of the release of every cell; no other release may be published there. */
  public static Path output() {
    return folder().resolve("out");
  }

  /** The tables of that release: all but the one that tells of closing, as it is not closed. */
  public static List<TableSpec> tables() {
    return Catalogue.specs().stream()
        .filter(table -> !table.name().equals("disclosure_audit"))
        .toList();
  }

  /** The output folder of the release that the job makes as it is shipped. */
  public static Path byDefault() {
    String store = "store=" + output() + "-store";
    return Once.folder(
            "sample-by-default",
            folder -> {
              Runs.Result run = Runs.refresh(JOB, "output=" + folder.resolve("out"), store);
              assertThat(run.code()).as(run.err()).isZero();
            })
        .resolve("out");
  }

  /** What the run that made the one release said. */
  static Runs.Result run() {
    try {
      Path made = folder();
      return new Runs.Result(
          0, Files.readString(made.resolve(OUT)), Files.readString(made.resolve(ERR)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    return Once.folder(
        "sample",
        folder -> {
          Runs.Result run = refresh(folder.resolve("out"), EVERY_CELL);
          assertThat(run.code()).as(run.err()).isZero();
          Files.writeString(folder.resolve(OUT), run.out());
          Files.writeString(folder.resolve(ERR), run.err());
        });
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
