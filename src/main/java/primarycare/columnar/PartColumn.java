package primarycare.columnar;

import java.util.Optional;
import org.apache.parquet.column.Encoding;

/** A column of rows on its way into a Parquet file. */
public interface PartColumn {

  /** The different values of a column, one behind the other as Parquet writes them plainly. */
  record Dictionary(byte[] plain, int values) {}

  /** Some rows of a column: which of them have a value, then the values. */
  record Page(byte[] body, int rows, int nulls, Encoding encoding) {}

  /** Empty where the pages hold the values themselves. */
  Optional<Dictionary> dictionary();

  /** The rows from one to before another. */
  Page page(int from, int to);
}
