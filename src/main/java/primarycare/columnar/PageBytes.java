package primarycare.columnar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/** The bytes of pages of a Parquet file, in memory. */
final class PageBytes {

  private PageBytes() {}

  /** Whether each of some rows has a value, as Parquet's levels of definition. */
  static byte[] levels(int rows, int nulls, IntPredicate isNull) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] runs = nulls == 0 ? oneRun(rows) : runs(rows, isNull);
      BytesUtils.writeIntLittleEndian(out, runs.length);
      out.write(runs);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("levels of definition are written in memory", e);
    }
  }

  /** Numbers of a dictionary, which in each page take as few bits as they can. */
  static byte[] numbers(int[] numbers, int some, int size) throws IOException {
    int bits = BytesUtils.getWidthFromMaxInt(size - 1);
    RunLengthBitPackingHybridEncoder encoder = encoder(bits);
    for (int i = 0; i < some; i++) {
      encoder.writeInt(numbers[i]);
    }
    return joined(new byte[] {(byte) bits}, bytes(encoder.toBytes()));
  }

  /** Truths of a bit each, 1 or 0. */
  static byte[] truths(int[] bits, int some) {
    byte[] packed = new byte[(some + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < some; i++) {
      packed[i / Byte.SIZE] |= (byte) (bits[i] << (i % Byte.SIZE));
    }
    return packed;
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  static RunLengthBitPackingHybridEncoder encoder(int bits) {
    int initial = 1 << 12;
    return new RunLengthBitPackingHybridEncoder(
        bits, initial, 1 << 20, HeapByteBufferAllocator.getInstance());
  }

  static byte[] bytes(BytesInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) input.size());
    input.writeAllTo(out);
    return out.toByteArray();
  }

  private static byte[] oneRun(int rows) throws IOException {
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    BytesUtils.writeUnsignedVarInt(rows << 1, run);
    run.write(1);
    return run.toByteArray();
  }

  private static byte[] runs(int rows, IntPredicate isNull) throws IOException {
    RunLengthBitPackingHybridEncoder levels = encoder(1);
    for (int row = 0; row < rows; row++) {
      levels.writeInt(isNull.test(row) ? 0 : 1);
    }
    return bytes(levels.toBytes());
  }
}
