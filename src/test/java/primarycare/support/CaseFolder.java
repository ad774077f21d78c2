package primarycare.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A small input that is kept beside the project, copied to where a test may run and change it. */
public record CaseFolder(Path folder) {

  /** The copy of a case; without the shared folder the test is skipped. */
  public static CaseFolder of(String name, Path temporary) {
    Path from = Shared.file("cases/" + name);
    Path to = temporary.resolve(name);
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.write(copy, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CaseFolder(to);
  }

  public Path job() {
    return folder.resolve("job.json");
  }

  public Path output() {
    return folder.resolve("out");
  }

  /** Changes the lines of one file of the case. */
  public CaseFolder lines(String file, UnaryOperator<List<String>> change) {
    Path path = folder.resolve(file);
    try {
      Files.write(path, change.apply(Files.readAllLines(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
