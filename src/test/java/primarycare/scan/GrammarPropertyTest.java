package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The survey and the reader take their steps in loops of their own: both are the grammar's. */
class GrammarPropertyTest {

  @Property(tries = 5_000)
  void readsTheRecordsThatTheGrammarHas(@ForAll("texts") String text) throws IOException {
    assertThat(read(text)).isEqualTo(stepped(text));
  }

  @Property(tries = 5_000)
  void surveysEachStartStateAsTheGrammarSteps(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Passage passage = new Passage(',', (byte) 0);
    for (int at = 0; at < bytes.length; at += size) {
      byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(at + size, bytes.length));
      passage.accept(piece, piece.length);
    }
    for (int start = 0; start < Grammar.STATES; start++) {
      assertThat(List.of((long) passage.end(start), passage.firstRecord(start)))
          .isEqualTo(stepped(bytes, start));
    }
  }

  @Example
  void theStepsTellAStrayTextAndADoubledQuote() {
    assertThat(stepped("a,\"b\"\"c\"\n\"d\"e\n"))
        .containsExactly(
            new PlainOracle.Read(1, false, List.of("a", "b\"c")),
            new PlainOracle.Read(2, true, List.of("de")));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'b', '"', '"', ',', ',', '\n', '\r', '\u00e9')
        .ofMaxLength(90);
  }

  private static List<PlainOracle.Read> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteRecords reader =
        new ByteRecords(new ByteArrayInputStream(bytes), new Chunk(0, Long.MAX_VALUE, 1), ',');
    List<PlainOracle.Read> records = new ArrayList<>();
    while (reader.next()) {
      records.add(
          new PlainOracle.Read(
              reader.line(), reader.stray(), reader.cells(StandardCharsets.UTF_8)));
    }
    return records;
  }

  /** Where a parser ends that begins in a state, and where its first record begins. */
  private static List<Long> stepped(byte[] bytes, int start) {
    Grammar grammar = new Grammar(',');
    int state = start;
    long first = -1;
    for (int i = 0; i < bytes.length; i++) {
      int next = grammar.next(state, bytes[i]);
      boolean begins = state == Grammar.RECORD_START && next != Grammar.RECORD_START;
      first = begins && first < 0 ? i : first;
      state = next;
    }
    return List.of((long) state, first);
  }

  /** The records that the steps of the grammar alone make of a text, a character at a time. */
  private static List<PlainOracle.Read> stepped(String text) {
    Steps steps = new Steps();
    text.chars().forEach(c -> steps.take((char) c));
    steps.end();
    return steps.records;
  }

  private static final class Steps {
    private final Grammar grammar = new Grammar(',');
    private final List<PlainOracle.Read> records = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int state = Grammar.RECORD_START;
    private boolean stray;
    private char before;
    private long line = 1;
    private long first;

    void take(char c) {
      int next = grammar.next(state, c > Byte.MAX_VALUE ? (byte) 'a' : (byte) c);
      first = state == Grammar.RECORD_START ? line : first;
      stray |= next == Grammar.STRAY;
      if (isText(next)) {
        cell.append(c);
      }
      if (next == Grammar.CELL_START) {
        close();
      }
      if (next == Grammar.RECORD_START && state != Grammar.RECORD_START) {
        end();
      }
      line += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
      before = c;
      state = next;
    }

    /** All but the quote that opens a cell, the one that closes it, and the first of two. */
    private boolean isText(int next) {
      boolean opens = next == Grammar.QUOTED && state < Grammar.PLAIN;
      return !opens && (next == Grammar.PLAIN || next == Grammar.QUOTED || next == Grammar.STRAY);
    }

    private void close() {
      cells.add(cell.toString());
      cell = new StringBuilder();
    }

    void end() {
      if (state != Grammar.RECORD_START) {
        close();
        records.add(new PlainOracle.Read(first, stray, cells));
        cells = new ArrayList<>();
        stray = false;
        state = Grammar.RECORD_START;
      }
    }
  }
}
