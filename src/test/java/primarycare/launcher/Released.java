package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.command.Sample;
import primarycare.support.Temporary;

/** The sample as the launcher publishes it on this machine, once for all tests that compare. */
final class Released {

  /** Tables of every kind that differs in how it is made: cells, areas, fits. */
  private static final String TABLES =
      "publish=[\"attendance_by_age_band\",\"gp_capacity\",\"deprivation_gradient\"]";

  private static Path folder;
  private static Launcher.Ended run;

  private Released() {}

  /** Its output folder. */
  static synchronized Path output() throws Exception {
    if (folder == null) {
      Path made = Temporary.folder("released");
      folder = made;
      run = Launcher.end(made, Launcher.process(settings(made.resolve("out"))));
    }
    assertThat(run.code()).as(run.err()).isZero();
    return folder.resolve("out");
  }

  /** How the run that made it ended. */
  static synchronized Launcher.Ended run() throws Exception {
    output();
    return run;
  }

  /** Arguments for an output of one's own, with a store beside it, of a single month. */
  static String[] settings(Path output) {
    return Stream.concat(
            Stream.of("store=" + output + "-store", "output=" + output, TABLES),
            Sample.JULY.stream())
        .flatMap(setting -> Stream.of("--set", setting))
        .toArray(String[]::new);
  }

  /** Every file of the current release below an output, by its name and what it holds. */
  static Map<String, String> files(Path output) throws Exception {
    Path release = output.resolve("current").toRealPath();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(release)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        files.put(
            release.getFileName() + "/" + release.relativize(file), HexFormat.of().formatHex(hash));
      }
    }
    return files;
  }
}
