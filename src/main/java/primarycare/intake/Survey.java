package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * One pass over a file's bytes before it is parsed: is it text, in which encoding, and do its
 * quotes close.
 *
 * @param empty no byte at all, or only blanks
 * @param binary a byte that no CSV file holds
 * @param utf8 every byte sequence is UTF-8
 * @param openQuote line of a quote that is never closed, or 0
 * @param strayText line of the first text after a closing quote, or 0
 * @param lineEnded whether the last line has its end
 */
record Survey(
    boolean empty,
    boolean binary,
    boolean utf8,
    long openQuote,
    long strayText,
    boolean lineEnded) {

  private static final int BUFFER = 1 << 16;

  static Survey of(InputStream in, char delimiter) throws IOException {
    Utf8 utf8 = new Utf8();
    Quotes quotes = new Quotes(delimiter);
    boolean empty = true;
    boolean binary = false;
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      utf8.accept(buffer, n);
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        empty &= b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f';
        binary |= isControl(b);
        quotes.accept(b);
      }
    }
    return new Survey(
        empty, binary, utf8.finish(), quotes.openQuote(), quotes.strayText, quotes.lineEnded());
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n' && b != '\f' && b != 0x1A;
  }

  /** Decodes as it goes and remembers whether anything was malformed. */
  private static final class Utf8 {
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final CharBuffer out = CharBuffer.allocate(BUFFER + 8);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private boolean valid = true;

    void accept(byte[] bytes, int length) {
      ByteBuffer in = ByteBuffer.allocate(left.remaining() + length).put(left);
      decode(in.put(bytes, 0, length).flip(), false);
    }

    boolean finish() {
      decode(left, true);
      return valid;
    }

    private void decode(ByteBuffer in, boolean end) {
      out.clear();
      valid = valid && !decoder.decode(in, out, end).isError();
      left = valid ? in : ByteBuffer.allocate(0);
    }
  }

  /** The parser's own states, byte by byte: a quote opens only where a field begins. */
  private static final class Quotes {
    private final char delimiter;
    private State state = State.FIELD_START;
    private long line = 1;
    private long quoteLine;
    private long strayText;
    private byte before;

    private enum State {
      FIELD_START,
      PLAIN,
      QUOTED,
      QUOTE_IN_QUOTED
    }

    Quotes(char delimiter) {
      this.delimiter = delimiter;
    }

    void accept(byte b) {
      boolean lineEnd = b == '\n' || b == '\r';
      if (b == '\r' || (b == '\n' && before != '\r')) {
        line++;
      }
      before = b;
      state =
          switch (state) {
            case QUOTED -> b == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> afterQuote(b, lineEnd);
            case FIELD_START -> b == '"' ? opened() : next(b, lineEnd);
            case PLAIN -> next(b, lineEnd);
          };
    }

    long openQuote() {
      return state == State.QUOTED ? quoteLine : 0;
    }

    boolean lineEnded() {
      return before == '\n' || before == '\r';
    }

    private State opened() {
      quoteLine = line;
      return State.QUOTED;
    }

    private State afterQuote(byte b, boolean lineEnd) {
      if (b == '"') {
        return State.QUOTED;
      }
      if (!lineEnd && b != delimiter && strayText == 0) {
        strayText = line;
      }
      return next(b, lineEnd);
    }

    private State next(byte b, boolean lineEnd) {
      return lineEnd || b == delimiter ? State.FIELD_START : State.PLAIN;
    }
  }
}
