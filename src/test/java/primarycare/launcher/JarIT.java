package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What may be in the jar: our code and its relocated libraries, and nothing that Spark brings. */
class JarIT {

  private static final List<String> ALLOWED =
      List.of("primarycare/", "layouts/", "reference/", "META-INF/");

  @Test
  void holdsOnlyOurCodeAndRelocatedLibraries() throws IOException {
    try (JarFile jar = new JarFile(Launcher.BUILD.resolve("primary-care-tables.jar").toFile())) {
      List<String> names =
          jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()).toList();
      assertThat(names).allMatch(name -> ALLOWED.stream().anyMatch(name::startsWith));
      assertThat(names)
          .anyMatch(name -> name.startsWith("primarycare/shaded/picocli/"))
          .contains("layouts/gp_workforce.json", "primarycare/command/Main.class")
          .noneMatch(
              name ->
                  name.contains("fastcsv")
                      || name.contains("log4j2")
                      || name.endsWith("module-info.class"));
    }
  }
}
