package primarycare.columnar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * A column whose rows come one by one: texts, or days, numbers and truths by their bits.
 *
 * <p>Pages hold numbers of a dictionary as long as these take less than the values, and then the
 * values themselves; numbers with decimals hardly return, and looking each up costs more than all
 * else. Which of them follows from the rows alone: Parquet's own writers of a process share what
 * chooses their encodings, and may give other bytes where others are made beside them.
 */
public final class RowColumn {

  /** As Parquet's own writers have it, as are the bytes of a dictionary. */
  private static final int PAGE_ROWS = 20_000;

  private static final int DICTIONARY_BYTES = 1 << 20;

  private final boolean isOptional;
  private final boolean isTruth;
  private final int width;
  private final Bounds bounds;
  private final CellSum sum = new CellSum();
  private final ColumnChunk chunk = new ColumnChunk();
  private final ValueDictionary dictionary = new ValueDictionary();
  private final PlainValues plain = new PlainValues();
  private final BitSet nulls = new BitSet();
  private int[] numbers = new int[1 << 7];
  private boolean isNumbered;
  private int written;
  private int filled;
  private int rows;

  public RowColumn(PrimitiveType type) {
    this.isOptional = type.isRepetition(Type.Repetition.OPTIONAL);
    this.isTruth = type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN;
    this.width =
        type.getPrimitiveTypeName() == PrimitiveTypeName.INT32 ? Integer.BYTES : Long.BYTES;
    this.bounds = new Bounds(type);
    this.isNumbered = type.getPrimitiveTypeName() != PrimitiveTypeName.DOUBLE;
  }

  public void addNull() throws IOException {
    sum.addNull();
    nulls.set(rows);
    endRow();
  }

  public void add(String text) throws IOException {
    if (isNumbered) {
      int size = dictionary.size();
      ValueDictionary.Text known = dictionary.text(text);
      sum.add(known.bits());
      if (known.number() == size) {
        bounds.add(known.stored());
      }
      addNumber(known.number());
    } else {
      byte[] stored = text.getBytes(StandardCharsets.UTF_8);
      sum.add(CellSum.bits(stored));
      bounds.add(stored);
      plain.add(stored, 0, stored.length);
    }
    endRow();
  }

  /** Adds a value that is no text, by its bits. */
  public void add(long bits) throws IOException {
    sum.add(bits);
    if (isTruth) {
      bounds.add(bits);
      addNumber((int) bits);
    } else if (isNumbered) {
      int size = dictionary.size();
      int number = dictionary.number(bits, width);
      if (number == size) {
        bounds.add(bits);
      }
      addNumber(number);
    } else {
      bounds.add(bits);
      plain.add(bits, width);
    }
    endRow();
  }

  private void addNumber(int number) {
    if (filled == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.min(2 * filled, PAGE_ROWS));
    }
    numbers[filled++] = number;
  }

  private void endRow() throws IOException {
    rows++;
    if (rows == PAGE_ROWS) {
      endPage();
    }
  }

  /** What the cells come to so far. */
  public long sum() {
    return sum.sum();
  }

  private void endPage() throws IOException {
    if (isTruth) {
      add(PageBytes.truths(numbers, filled), Encoding.PLAIN);
    } else if (isNumbered && filled > 0) {
      byte[] page = PageBytes.numbers(numbers, filled, dictionary.size());
      if (pays(page.length)) {
        written = dictionary.size();
        add(page, Encoding.RLE_DICTIONARY);
      } else {
        stopNumbering();
        addPlain();
      }
    } else {
      addPlain();
    }
    rows = 0;
    filled = 0;
    nulls.clear();
    plain.clear();
  }

  /** The first page with values decides, until the dictionary is too large. */
  private boolean pays(int length) {
    int ofDictionary = dictionary.values().length(dictionary.size());
    return ofDictionary <= DICTIONARY_BYTES && (written > 0 || ofDictionary + length < plainly());
  }

  private long plainly() {
    long bytes = 0;
    for (int i = 0; i < filled; i++) {
      bytes += dictionary.values().length(numbers[i] + 1) - dictionary.values().length(numbers[i]);
    }
    return bytes;
  }

  private void stopNumbering() {
    isNumbered = false;
    for (int i = 0; i < filled; i++) {
      plain.add(dictionary.values(), numbers[i]);
    }
  }

  private void addPlain() throws IOException {
    add(plain.first(plain.values()), Encoding.PLAIN);
  }

  private void add(byte[] values, Encoding encoding) throws IOException {
    int missing = nulls.cardinality();
    byte[] body =
        isOptional ? PageBytes.joined(PageBytes.levels(rows, missing, nulls::get), values) : values;
    chunk.add(new PartColumn.Page(body, rows, missing, encoding));
  }

  /** Writes all rows. */
  void write(ParquetFileWriter file, ColumnDescriptor descriptor) throws IOException {
    if (rows > 0) {
      endPage();
    }
    Optional<PartColumn.Dictionary> used =
        written == 0
            ? Optional.empty()
            : Optional.of(new PartColumn.Dictionary(dictionary.values().first(written), written));
    chunk.write(file, descriptor, used, bounds.statistics());
  }
}
