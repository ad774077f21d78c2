package primarycare.columnar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/** The pages of a column of a row group, packed as they are made. */
final class ColumnChunk {

  private final List<Packed> pages = new ArrayList<>();
  private int rows;

  private record Packed(PartColumn.Page page, int length, byte[] bytes) {}

  void add(PartColumn.Page page) throws IOException {
    PartColumn.Page told = new PartColumn.Page(null, page.rows(), page.nulls(), page.encoding());
    pages.add(new Packed(told, page.body().length, Snappy.compress(page.body())));
    rows += page.rows();
  }

  int rows() {
    return rows;
  }

  /**
   * Writes all pages, without an index of them, whose bounds no reader of whole columns needs.
   *
   * @param bounds of the values of all pages, which tell of nulls nothing
   */
  @SuppressWarnings("deprecation")
  void write(
      ParquetFileWriter file,
      ColumnDescriptor descriptor,
      Optional<PartColumn.Dictionary> dictionary,
      Statistics<?> bounds)
      throws IOException {
    file.startColumn(descriptor, rows, CompressionCodecName.SNAPPY);
    if (dictionary.isPresent()) {
      byte[] plain = dictionary.get().plain();
      file.writeDictionaryPage(
          new DictionaryPage(
              BytesInput.from(Snappy.compress(plain)),
              plain.length,
              dictionary.get().values(),
              Encoding.PLAIN));
    }
    Encoding levels = descriptor.getMaxDefinitionLevel() == 0 ? Encoding.BIT_PACKED : Encoding.RLE;
    for (Packed packed : pages) {
      Statistics<?> statistics = bounds.copy();
      statistics.setNumNulls(packed.page().nulls());
      file.writeDataPage(
          packed.page().rows(),
          packed.length(),
          BytesInput.from(packed.bytes()),
          statistics,
          Encoding.RLE,
          levels,
          packed.page().encoding());
    }
    file.endColumn();
  }
}
