package primarycare.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody else on the machine, as whom a test that runs as root can look at files. */
record OtherUser(Path setpriv) {

  private static final String NOBODY = "65534";

  /** The other user; empty where a test cannot be one. */
  static Optional<OtherUser> here() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return Stream.of("/usr/bin/setpriv", "/bin/setpriv")
        .map(Path::of)
        .filter(path -> root && Files.isExecutable(path))
        .map(OtherUser::new)
        .findFirst();
  }

  /** The files and links below a folder that the other user can open. */
  List<String> opens(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(setpriv.toString()));
    command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    command.addAll(List.of("find", folder.toString(), "!", "-type", "d", "-readable"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return found.lines().toList();
  }

  /** The files and folders below one whose modes let others do anything with them. */
  static List<String> openByMode(Path folder) throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.toList()) {
        String modes = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        if (!modes.endsWith("------")) {
          open.add(path + " " + modes);
        }
      }
    }
    return open;
  }
}
