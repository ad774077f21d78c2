package primarycare.columnar;

import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;

/** The least and the greatest value of a column, by which readers pass over row groups. */
final class Bounds {

  private final PrimitiveType.PrimitiveTypeName type;
  private final Statistics<?> statistics;

  Bounds(PrimitiveType type) {
    this.type = type.getPrimitiveTypeName();
    this.statistics = Statistics.createStats(type);
  }

  void add(byte[] text) {
    statistics.updateStats(Binary.fromConstantByteArray(text));
  }

  /** Adds a value that is no text, by its bits. */
  void add(long bits) {
    switch (type) {
      case INT32 -> statistics.updateStats((int) bits);
      case INT64 -> statistics.updateStats(bits);
      case DOUBLE -> statistics.updateStats(Double.longBitsToDouble(bits));
      case BOOLEAN -> statistics.updateStats(bits != 0);
      default -> throw new IllegalStateException("no bits are a value of " + type);
    }
  }

  Statistics<?> statistics() {
    return statistics;
  }
}
