package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.FileName;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.support.Shared;

/** The names that publishers give to files and columns are shown as they are. */
class RealNamesTest {

  @Test
  void noRealFileOrColumnIsTakenForAPerson() throws IOException {
    Path real = Shared.file("real");
    List<String> masked = new ArrayList<>();
    int headers = 0;
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = real.relativize(file).toString();
        if (!FileName.isPlain(name)) {
          masked.add(name);
        }
        Header header = header(file);
        if (Sources.all().stream().anyMatch(source -> named(header, source))) {
          headers++;
          header.names().stream()
              .filter(cell -> !Header.shown(cell).equals(cell))
              .forEach(cell -> masked.add(name + ": " + cell));
        }
      }
    }
    assertThat(masked).isEmpty();
    assertThat(headers).as("real files with a header that is known").isGreaterThan(20);
  }

  @Test
  void noDeclaredNameIsTakenForAPerson() {
    assertThat(Sources.all().stream().flatMap(RealNamesTest::names))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Header.shown(name)).isEqualTo(name));
  }

  private static Stream<String> names(Source source) {
    return source.layouts().stream()
        .map(Layout::headers)
        .flatMap(h -> h.values().stream().flatMap(List::stream));
  }

  private static boolean named(Header header, Source source) {
    return header.match(source).filter(layout -> !layout.headerless()).isPresent();
  }

  private static Header header(Path file) {
    try {
      return new Header(PlainReader.top(file).cells());
    } catch (Refusal e) {
      return new Header(List.of());
    }
  }
}
