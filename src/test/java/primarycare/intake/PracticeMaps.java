package primarycare.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** A job in a test's folder, and practice maps of it in other shapes. */
final class PracticeMaps {

  private final Path folder;
  private final Path job;
  private final List<String> steps = new ArrayList<>();

  /** Maps of June and July with two practices each, one of them with a name beyond ASCII. */
  PracticeMaps(Path folder) {
    this.folder = folder;
    this.job =
        new Inputs(folder)
            .list("2026-07-01", "C82001", 9000)
            .practice("2026-06-01", "C82001", "U00001", "03W")
            .practice("2026-06-01", "C82002", "U", "04C")
            .practice("2026-07-01", "C82001", "U00001", "03W")
            .practice("2026-07-01", "C82002", "U00002", "04C")
            .gps("C82001", "Fully provided", "6", "4.12")
            .job("2026-06", "\"03W\", \"04C\"");
    write(
        "map.csv",
        text().replace("NAME OF C82001", "Café Street Surgery").getBytes(StandardCharsets.UTF_8));
  }

  /** The map as it stands in {@code map.csv}. */
  String text() {
    try {
      return Files.readString(folder.resolve("map.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String header() {
    return text().lines().findFirst().orElseThrow() + "\n";
  }

  /** The map with the records of one extract date only. */
  String text(String date) {
    return header()
        + String.join("\n", text().lines().filter(line -> line.contains("," + date + ",")).toList())
        + "\n";
  }

  Path write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Accepted load(String... files) {
    return load(Jobs.reading(job, "practice_map", files));
  }

  /** Takes the files of one source in. */
  Accepted loadOf(String source, String... files) {
    return load(Jobs.reading(job, source, files));
  }

  /** Takes the files of all these inputs in, as JSON. */
  Accepted loadAll(String inputs) {
    return load(Jobs.reading(job, inputs));
  }

  /** Takes files in and hashes each of them, whatever is remembered. */
  Accepted rehash(String... files) {
    return load(Jobs.reading(job, "practice_map", files), true);
  }

  private Accepted load(Job read) {
    return load(read, false);
  }

  private Accepted load(Job read, boolean rehash) {
    steps.clear();
    Intake intake = new Intake(Runs.spark(), read, PersonKeys.none(), steps::add);
    return intake.rehashing(rehash).run();
  }

  /** What the last load said it was doing. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  Path store() {
    return folder.resolve("store");
  }

  static List<String> practices(Accepted accepted) {
    return accepted
        .rows("practice_map")
        .select("extract_date", "practice_code", "practice_name", "pcn_code", "pcn_code_missing")
        .orderBy("extract_date", "practice_code")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }
}
