package primarycare.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passes to a terminal: our own lines and colours, and nothing else that it obeys. */
class ScreenTest {

  private ByteArrayOutputStream bytes;
  private PrintStream screen;

  @BeforeEach
  void open() {
    bytes = new ByteArrayOutputStream();
    screen = Screen.before(new PrintStream(bytes, true, UTF_8));
  }

  @Test
  void passesLinesAndColours() {
    screen.printf("a%n  b%n%n\u001B[31mrefused\u001B[39m\u001B[0m: x\n");
    assertThat(bytes.toString(UTF_8))
        .isEqualTo("a\n  b\n\n\u001B[31mrefused\u001B[39m\u001B[0m: x\n");
  }

  @Test
  void passesNothingElse() {
    screen.println("\u001B]0;title\u0007 \u001B[2J \u009B2J \u202Eabc\u200B\r.");
    assertThat(bytes.toString(UTF_8)).isEqualTo("?]0;title? ?[2J ?2J ?abc? .\n");
  }

  @Test
  void passesCharactersThatComeInParts() {
    byte[] text = "\u00e9\u2019\uD83D\uDE00.".getBytes(UTF_8);
    for (byte b : text) {
      screen.write(b);
    }
    screen.flush();
    assertThat(bytes.toString(UTF_8)).isEqualTo("\u00e9\u2019\uD83D\uDE00.");
  }

  @Test
  void stillTellsAnArgumentThatNobodyKnows() {
    Runs.Result run = Runs.run("check", "--\u001B[2J\u0007odd");
    assertThat(run.code()).isEqualTo(ExitCode.JOB.code());
    assertThat(run.err() + run.out()).contains("odd").doesNotContain("\u001B", "\u0007");
  }
}
