package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Job files of a capacity table, and the names they may use. */
final class JobFiles {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(
              "registered_patients", List.of("practice_code", "sex"),
              "practice_map", List.of(),
              "area_membership", List.of(),
              "gp_workforce", List.of()),
          Map.of(
              "gp_capacity",
              new Vocabulary.Table(
                  List.of("registered_patients", "gp_workforce"),
                  new Vocabulary.Columns(
                      List.of("month", "area_type", "area_code", "gp_fte", "gps_per_1000"),
                      List.of("gp_fte"),
                      List.of("month", "area_type", "area_code")),
                  List.of("gps_per_1000"),
                  Vocabulary.Earlier.NONE)),
          List.of("intake", "reconciliation"),
          List.of("hes-ecds-2018", "exact"),
          List.of("quinary", "broad"));

  private JobFiles() {}

  /** The least a job can say, with keys replaced (key, JSON, ...); blank JSON leaves a key out. */
  static Path file(Path folder, String... replaced) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("name", "\"llr\"");
    keys.put("area", "{ \"name\": \"Leicester\", \"subIcbLocations\": [\"04C\"] }");
    keys.put(
        "inputs",
        "{ \"registered_patients\": [\"in/lists.csv\"], \"gp_workforce\": [\"in/staff.csv\"] }");
    keys.put("store", "\"store\"");
    keys.put("output", "\"out\"");
    for (int i = 0; i < replaced.length; i += 2) {
      keys.put(replaced[i], replaced[i + 1]);
    }
    return text(
        folder,
        keys.entrySet().stream()
            .filter(key -> !key.getValue().isBlank())
            .map(key -> "\"" + key.getKey() + "\": " + key.getValue())
            .collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n")));
  }

  /** A job file with this very text. */
  static Path text(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve("llr.json"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Job read(Path file, String... settings) {
    return JobReader.read(file, List.of(settings), VOCABULARY);
  }

  /** Everything a job file is refused for, in one refusal of kind JOB; nothing if it is read. */
  static List<Problem> problems(Path file, String... settings) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(file, settings));
    return refusal == null || refusal.kind() != Refusal.Kind.JOB ? List.of() : refusal.problems();
  }

  /** Asserts that a job file is refused for one key and for nothing else. */
  static void assertRefused(
      Path file, String key, String what, String found, String allowed, String act) {
    assertThat(problems(file)).containsExactly(at(file, key, what, found, allowed, act));
  }

  /** The problem of one key of a job file. */
  static Problem at(Path file, String key, String what, String found, String allowed, String act) {
    return new Problem(what, file + ", key " + key, found, allowed, act);
  }
}
