package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {

  @Test
  void hashesItselfToTheSameSixtyFourHexDigitsEachTime() {
    assertThat(Code.hash()).matches("[0-9a-f]{64}").isEqualTo(Code.hash());
  }

  @Test
  void hashesAnotherWhereAFileHasOtherBytesOrAnotherName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a"), "1");
    String before = Code.hash(folder);
    Files.writeString(folder.resolve("a"), "2");
    String changed = Code.hash(folder);
    Files.move(folder.resolve("a"), folder.resolve("b"));
    assertThat(List.of(before, changed, Code.hash(folder))).doesNotHaveDuplicates();
  }

  @Test
  void saysThatABuildTreeIsUnpackaged() {
    assertThat(Code.version()).isEqualTo("unpackaged");
  }
}
