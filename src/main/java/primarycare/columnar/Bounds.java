package primarycare.columnar;

import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;

/** The least and the greatest value of a column, by which readers pass over row groups. */
final class Bounds {

  private final PrimitiveType.PrimitiveTypeName type;
  private final Statistics<?> statistics;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

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
      case DOUBLE -> add(Double.longBitsToDouble(bits));
      case BOOLEAN -> statistics.updateStats(bits != 0);
      default -> throw new IllegalStateException("no bits are a value of " + type);
    }
  }

  /** Most values lie between others, and to see that takes less than Parquet's comparison. */
  private void add(double value) {
    if (!(value > least && value < greatest)) {
      statistics.updateStats(value);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
  }

  Statistics<?> statistics() {
    return statistics;
  }
}
