package primarycare.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a whole text in one thread, one character after the other, as a person would by the rules
 * of {@link Grammar}: what every faster reading must agree with.
 */
public final class PlainOracle {

  /** A record as it was read: the line it begins on, whether text followed a quote, its cells. */
  public record Read(long line, boolean stray, List<String> cells) {}

  private static final char NONE = 0;

  private final String text;
  private final char delimiter;
  private final List<Read> records = new ArrayList<>();
  private int at;
  private long line = 1;
  private long openQuote;

  private PlainOracle(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    while (at < text.length()) {
      if (isLineEnd()) {
        take();
      } else {
        records.add(record());
      }
    }
  }

  public static PlainOracle of(String text, char delimiter) {
    return new PlainOracle(text, delimiter);
  }

  /** Reads bytes as UTF-8, or as windows-1252 where one of them is not, without a mark. */
  public static PlainOracle of(byte[] bytes) {
    String text = text(bytes);
    return of(text.startsWith("\uFEFF") ? text.substring(1) : text, ',');
  }

  public List<Read> records() {
    return records;
  }

  /** Line of the quote that is never closed, or 0. */
  public long openQuote() {
    return openQuote;
  }

  /** Line of the first character that no CSV file holds, or 0. */
  public long oddLine() {
    long counted = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\t\r\n\f\u001A".indexOf(c) < 0) {
        return counted;
      }
      counted += c == '\r' || (c == '\n' && !(i > 0 && text.charAt(i - 1) == '\r')) ? 1 : 0;
    }
    return 0;
  }

  /** Line of a last record that is too short and has no line end, or 0. */
  public long cutLine() {
    Read last = records.get(records.size() - 1);
    boolean ended = text.endsWith("\n") || text.endsWith("\r");
    boolean isShort = last.cells().size() < records.get(0).cells().size();
    return isShort && !ended ? last.line() : 0;
  }

  private Read record() {
    long first = line;
    boolean stray = false;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      if (here() == '"') {
        quoted(cell);
        stray |= !endsCell();
      }
      while (!endsCell()) {
        cell.append(take());
      }
      cells.add(cell.toString());
      more = at < text.length() && here() == delimiter;
      if (more) {
        take();
      }
    }
    return new Read(first, stray, cells);
  }

  private void quoted(StringBuilder cell) {
    long opened = line;
    take();
    while (at < text.length()) {
      if (here() != '"') {
        cell.append(take());
      } else {
        take();
        if (here() != '"') {
          return;
        }
        cell.append(take());
      }
    }
    openQuote = opened;
  }

  private boolean endsCell() {
    return at == text.length() || here() == delimiter || isLineEnd();
  }

  private boolean isLineEnd() {
    return here() == '\n' || here() == '\r';
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : NONE;
  }

  private char take() {
    char c = text.charAt(at);
    boolean afterReturn = at > 0 && text.charAt(at - 1) == '\r';
    line += c == '\r' || (c == '\n' && !afterReturn) ? 1 : 0;
    at++;
    return c;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return withoutMark(new String(bytes, Charset.forName("windows-1252")));
    }
  }

  private static String withoutMark(String western) {
    return western.startsWith("\u00EF\u00BB\u00BF") ? western.substring(3) : western;
  }
}
