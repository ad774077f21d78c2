package primarycare.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that the launcher gives a run for its temporary files, and takes back at its end. */
final class TemporaryFolder {

  /** Set by the launcher, and by nobody else. */
  static final String VARIABLE = "PRIMARY_CARE_TABLES_TEMPORARY";

  private static final String PROCESS = "process";

  private TemporaryFolder() {}

  /** Says whose it is, so that it is swept only once nobody has it; a full disk is told later. */
  static void claim(Map<String, String> environment) {
    String folder = environment.getOrDefault(VARIABLE, "");
    if (isOurs(folder)) {
      try {
        Files.writeString(Path.of(folder, PROCESS), ProcessHandle.current().pid() + "\n");
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Removes it; what cannot be removed now, the next run sweeps. */
  static void remove(Map<String, String> environment) {
    String folder = environment.getOrDefault(VARIABLE, "");
    if (!isOurs(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(Path.of(folder))) {
      List<Path> files = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  /** Whether a folder is one that the launcher makes, whatever a variable says. */
  static boolean isOurs(String folder) {
    return folder.matches(".*/primary-care-tables-\\d+/run-\\d+");
  }
}
