package primarycare.columnar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesWriterForLong;

/**
 * The line on which each row's record begins: numbers that grow, written as what they grow by.
 *
 * @param lines at least a row each
 */
public record LineColumn(long[] lines) implements PartColumn {

  @Override
  public Optional<Dictionary> dictionary() {
    return Optional.empty();
  }

  @Override
  public Page page(int from, int to) {
    DeltaBinaryPackingValuesWriterForLong writer =
        new DeltaBinaryPackingValuesWriterForLong(
            1 << 12, 1 << 20, HeapByteBufferAllocator.getInstance());
    for (int row = from; row < to; row++) {
      writer.writeLong(lines[row]);
    }
    try {
      byte[] body = PageBytes.bytes(writer.getBytes());
      return new Page(body, to - from, 0, Encoding.DELTA_BINARY_PACKED);
    } catch (IOException e) {
      throw new UncheckedIOException("a page is written in memory", e);
    }
  }
}
