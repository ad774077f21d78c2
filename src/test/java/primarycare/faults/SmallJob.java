package primarycare.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.scan.PersonKeys;
import primarycare.support.Attendances;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** A job of two practices and two months, small enough to be run many times. */
final class SmallJob {

  private static final List<String> SOURCES =
      List.of("ae_attendance", "registered_patients", "practice_map");

  private final Path folder;
  private final Path file;

  SmallJob(Path folder) {
    this.folder = folder;
    Attendances attendances = new Attendances();
    Inputs inputs = new Inputs(folder);
    for (String month : List.of("2026-06", "2026-07")) {
      for (String practice : List.of("C82001", "C82002")) {
        inputs.practice(month + "-01", practice, "U10001", "03W");
        for (String band : List.of("15_19", "20_24")) {
          attendances.band(month + "-01", practice, "FEMALE", band, 400);
          attendances.band(month + "-01", practice, "MALE", band, 390);
        }
        attendances.came(40, month + "-11", practice, "2", "19");
        attendances.came(24, month + "-12", practice, "1", "22");
      }
    }
    this.file =
        attendances
            .into(inputs)
            .with("\"publish\": [\"attendance_by_age_band\"], \"periods\": [\"month\"]")
            .job("\"03W\"");
  }

  Path file() {
    return file;
  }

  Path store() {
    return folder.resolve("store");
  }

  Path output() {
    return folder.resolve("out");
  }

  Path input(String name) {
    return folder.resolve(name);
  }

  Runs.Result refresh(String... settings) {
    return Runs.refresh(file, settings);
  }

  /** What the store holds after the files were taken in: each row of each source, as text. */
  List<String> rows() {
    Accepted accepted = intake();
    return SOURCES.stream()
        .flatMap(source -> accepted.rows(source).collectAsList().stream())
        .map(Object::toString)
        .sorted()
        .toList();
  }

  Accepted intake() {
    return new Intake(Runs.spark(), Jobs.read(file), PersonKeys.none(), step -> {}).run();
  }

  /** The files of the current release, by their path in it. */
  SortedMap<String, String> current() throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    Path current = output().resolve("current").toRealPath();
    for (Path path : Fault.files(current)) {
      bytes.put(
          current.relativize(path).toString(),
          java.util.HexFormat.of().formatHex(Files.readAllBytes(path)));
    }
    return bytes;
  }
}
