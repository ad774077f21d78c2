package primarycare.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a whole text in one thread, one character after the other, as a person would by the rules
 * of {@link Grammar}: what every faster reading must agree with.
 */
public final class PlainOracle {

  /**
   * A record as it was read: the line it begins on, whether text followed a quote, its cells, and
   * the places of those that are not in the file's encoding.
   */
  public record Read(long line, boolean stray, List<String> cells, List<Integer> damaged) {
    Read(long line, boolean stray, List<String> cells) {
      this(line, stray, cells, List.of());
    }
  }

  /** The well-formed sequences of more than one byte, by table 3-7 of the Unicode Standard. */
  private static final Pattern CHARACTER =
      Pattern.compile(
          "[\u00C2-\u00DF][\u0080-\u00BF]"
              + "|\u00E0[\u00A0-\u00BF][\u0080-\u00BF]"
              + "|[\u00E1-\u00EC\u00EE\u00EF][\u0080-\u00BF]{2}"
              + "|\u00ED[\u0080-\u009F][\u0080-\u00BF]"
              + "|\u00F0[\u0090-\u00BF][\u0080-\u00BF]{2}"
              + "|[\u00F1-\u00F3][\u0080-\u00BF]{3}"
              + "|\u00F4[\u0080-\u008F][\u0080-\u00BF]{2}");

  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final char NONE = 0;

  private final String text;
  private final char delimiter;
  private final Charset encoding;
  private final boolean damaged;
  private final List<Read> records = new ArrayList<>();
  private int at;
  private long line = 1;
  private long openQuote;

  private PlainOracle(String bytes, char delimiter) {
    this.text = bytes.startsWith(MARK) ? bytes.substring(MARK.length()) : bytes;
    this.delimiter = delimiter;
    boolean broken = !isAscii(withoutCharacters(text));
    boolean western = broken && text.equals(bytes) && !CHARACTER.matcher(text).find();
    this.encoding = western ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    this.damaged = broken && !western;
    while (at < text.length()) {
      if (isLineEnd()) {
        take();
      } else {
        records.add(record());
      }
    }
  }

  public static PlainOracle of(String text, char delimiter) {
    return new PlainOracle(bytewise(text.getBytes(StandardCharsets.UTF_8)), delimiter);
  }

  /** Reads bytes as their mark or their characters say, and as windows-1252 without either. */
  public static PlainOracle of(byte[] bytes) {
    return new PlainOracle(bytewise(bytes), ',');
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
    List<Integer> bad =
        IntStream.range(0, cells.size())
            .filter(i -> damaged && !isAscii(withoutCharacters(cells.get(i))))
            .boxed()
            .toList();
    return new Read(first, stray, cells.stream().map(this::decoded).toList(), bad);
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

  /** Each byte a character: separators, quotes and line ends are the same in either encoding. */
  private static String bytewise(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A cell in the file's encoding. */
  private String decoded(String cell) {
    return new String(cell.getBytes(StandardCharsets.ISO_8859_1), encoding);
  }

  private static boolean isAscii(String bytes) {
    return bytes.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutCharacters(String bytes) {
    return CHARACTER.matcher(bytes).replaceAll("");
  }
}
