package primarycare.command;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import primarycare.job.Shown;

/**
 * The last thing that all words pass on their way to a terminal: whatever made them, nothing in
 * them moves its cursor, sets its title or turns the order of what is read.
 *
 * <p>Line ends, and the colours that the reports themselves are in, are left.
 */
final class Screen extends FilterOutputStream {

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[\\d;]*m");
  private static final int CONTINUED = 0x80;
  private static final int LEADING = 0xC0;
  private static final int LONGEST = 4;

  private byte[] cut = {};

  private Screen(OutputStream out) {
    super(out);
  }

  static PrintStream before(PrintStream out) {
    return new PrintStream(new Screen(out), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(cut);
    all.write(bytes, from, length);
    byte[] given = all.toByteArray();
    int whole = whole(given);
    cut = java.util.Arrays.copyOfRange(given, whole, given.length);
    String text = new String(given, 0, whole, StandardCharsets.UTF_8);
    out.write(shown(text).getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes before a character that is not all there yet. */
  private static int whole(byte[] bytes) {
    for (int i = bytes.length - 1; i >= 0 && bytes.length - i < LONGEST; i--) {
      int b = bytes[i] & 0xFF;
      if (b < CONTINUED) {
        return bytes.length;
      }
      if (b >= LEADING) {
        int needed = b >= 0xF0 ? LONGEST : b >= 0xE0 ? LONGEST - 1 : 2;
        return bytes.length - i < needed ? i : bytes.length;
      }
    }
    return bytes.length;
  }

  static String shown(String text) {
    if (text.codePoints().noneMatch(c -> c != '\n' && Shown.isUnseen(c))) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    Matcher colour = COLOUR.matcher(text);
    int from = 0;
    while (colour.find()) {
      plain(text.substring(from, colour.start()), shown);
      shown.append(colour.group());
      from = colour.end();
    }
    plain(text.substring(from), shown);
    return shown.toString();
  }

  private static void plain(String text, StringBuilder shown) {
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      shown.append(i == 0 ? "" : "\n").append(Shown.line(lines[i], Integer.MAX_VALUE));
    }
  }
}
