package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void hashesItselfToTheSameSixtyFourHexDigitsEachTime() {
    assertThat(Code.hash()).matches("[0-9a-f]{64}").isEqualTo(Code.hash());
  }

  @Test
  void saysThatABuildTreeIsUnpackaged() {
    assertThat(Code.version()).isEqualTo("unpackaged");
  }
}
