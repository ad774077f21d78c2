package primarycare.release;

import java.io.IOException;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import primarycare.columnar.CellSum;

/** Reads the pages of a column again, by Parquet's own decoders, and adds its cells up. */
final class ColumnReadBack {

  private final ColumnDescriptor column;
  private final CellSum sum = new CellSum();

  ColumnReadBack(ColumnDescriptor column) {
    this.column = column;
  }

  long sum() {
    return sum.sum();
  }

  void read(PageReadStore rowGroup) throws IOException {
    PageReader pages = rowGroup.getPageReader(column);
    DictionaryPage stored = pages.readDictionaryPage();
    Dictionary dictionary =
        stored == null ? null : stored.getEncoding().initDictionary(column, stored);
    long[] known = dictionary == null ? new long[0] : known(dictionary);
    for (DataPage page = pages.readPage(); page != null; page = pages.readPage()) {
      read((DataPageV1) page, dictionary, known);
    }
  }

  /** The bits of each value of a dictionary, so that one that returns is looked at once. */
  private long[] known(Dictionary dictionary) {
    IntToLongFunction value =
        switch (column.getPrimitiveType().getPrimitiveTypeName()) {
          case BINARY -> id -> CellSum.bits(dictionary.decodeToBinary(id).getBytes());
          case INT32 -> dictionary::decodeToInt;
          case INT64 -> dictionary::decodeToLong;
          case DOUBLE -> id -> CellSum.bits(dictionary.decodeToDouble(id));
          default -> throw unknown();
        };
    return IntStream.rangeClosed(0, dictionary.getMaxId()).mapToLong(value).toArray();
  }

  private void read(DataPageV1 page, Dictionary dictionary, long[] known) throws IOException {
    int cells = page.getValueCount();
    ByteBufferInputStream in = page.getBytes().toInputStream();
    reader(page.getRlEncoding(), ValuesType.REPETITION_LEVEL).initFromPage(cells, in);
    ValuesReader levels = reader(page.getDlEncoding(), ValuesType.DEFINITION_LEVEL);
    levels.initFromPage(cells, in);
    Encoding encoding = page.getValueEncoding();
    ValuesReader values =
        encoding.usesDictionary()
            ? encoding.getDictionaryBasedValuesReader(column, ValuesType.VALUES, dictionary)
            : reader(encoding, ValuesType.VALUES);
    values.initFromPage(cells, in);
    add(
        cells,
        levels,
        encoding.usesDictionary() ? () -> known[values.readValueDictionaryId()] : bits(values));
  }

  private ValuesReader reader(Encoding encoding, ValuesType of) {
    return encoding.getValuesReader(column, of);
  }

  private LongSupplier bits(ValuesReader values) {
    return switch (column.getPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> () -> CellSum.bits(values.readBytes().getBytes());
      case INT32 -> values::readInteger;
      case INT64 -> values::readLong;
      case DOUBLE -> () -> CellSum.bits(values.readDouble());
      case BOOLEAN -> () -> CellSum.bits(values.readBoolean());
      default -> throw unknown();
    };
  }

  private void add(int cells, ValuesReader levels, LongSupplier values) {
    int filled = column.getMaxDefinitionLevel();
    for (int cell = 0; cell < cells; cell++) {
      if (filled == 0 || levels.readInteger() == filled) {
        sum.add(values.getAsLong());
      } else {
        sum.addNull();
      }
    }
  }

  private IllegalStateException unknown() {
    return new IllegalStateException(column + " is of no type that is published");
  }
}
