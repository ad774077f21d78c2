package primarycare.columnar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.io.api.Binary;

/** A column whose rows are numbers of a few values. */
public final class NumberedColumn implements PartColumn {

  private static final int NULL = -1;

  private final int[] numbers;
  private final int[] places;
  private final Dictionary dictionary;

  /**
   * @param numbers a row each
   * @param values by number; null for none
   */
  public NumberedColumn(int[] numbers, Object[] values) {
    this.numbers = numbers;
    this.places = new int[values.length];
    Map<Object, Integer> known = new HashMap<>();
    PlainValuesWriter plain =
        new PlainValuesWriter(1 << 10, 1 << 20, HeapByteBufferAllocator.getInstance());
    for (int number = 0; number < values.length; number++) {
      Object value = values[number];
      places[number] = value == null ? NULL : known.getOrDefault(value, known.size());
      if (value != null && known.putIfAbsent(value, known.size()) == null) {
        write(plain, value);
      }
    }
    this.dictionary = new Dictionary(bytes(plain), known.size());
  }

  private static byte[] bytes(PlainValuesWriter plain) {
    try {
      return PageBytes.bytes(plain.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a dictionary is written in memory", e);
    }
  }

  @Override
  public Optional<Dictionary> dictionary() {
    return dictionary.values() == 0 ? Optional.empty() : Optional.of(dictionary);
  }

  @Override
  public Page page(int from, int to) {
    int bits = BytesUtils.getWidthFromMaxInt(Math.max(dictionary.values() - 1, 0));
    RunLengthBitPackingHybridEncoder encoder = PageBytes.encoder(bits);
    int nulls = 0;
    try {
      for (int row = from; row < to; row++) {
        int place = places[numbers[row]];
        if (place == NULL) {
          nulls++;
        } else {
          encoder.writeInt(place);
        }
      }
      byte[] levels =
          PageBytes.levels(to - from, nulls, row -> places[numbers[from + row]] == NULL);
      if (dictionary.values() == 0) {
        return new Page(levels, to - from, nulls, Encoding.PLAIN);
      }
      byte[] body =
          PageBytes.bytes(
              BytesInput.concat(
                  BytesInput.from(levels),
                  BytesInput.from(new byte[] {(byte) bits}),
                  encoder.toBytes()));
      return new Page(body, to - from, nulls, Encoding.RLE_DICTIONARY);
    } catch (IOException e) {
      throw new UncheckedIOException("a page is written in memory", e);
    }
  }

  /** A value as Parquet's type of its column has it. */
  private static void write(PlainValuesWriter plain, Object value) {
    if (value instanceof String text) {
      plain.writeBytes(Binary.fromString(text));
    } else if (value instanceof LocalDate day) {
      plain.writeInteger((int) day.toEpochDay());
    } else if (value instanceof BigDecimal number) {
      plain.writeLong(number.unscaledValue().longValueExact());
    } else if (value instanceof Integer number) {
      plain.writeInteger(number);
    } else {
      plain.writeLong((Long) value);
    }
  }
}
