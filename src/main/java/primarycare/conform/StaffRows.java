package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Staff;

/** Collects the staff of practices, a practice's censuses of a group in a partition as one row. */
final class StaffRows {

  /** A day, FTE and headcount. */
  private static final int BYTES = Integer.BYTES + 2 * Long.BYTES;

  /** Stands for an amount that is not there. */
  private static final long NONE = Long.MIN_VALUE;

  private static final StructType PACKED =
      new StructType()
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(STAFF_GROUP, DataTypes.StringType)
          .add("censuses", DataTypes.BinaryType);

  private record Key(String practice, String group) {}

  private StaffRows() {}

  /**
   * @param staff rows of {@link Workforce#staff}
   */
  static Staff of(Dataset<Row> staff) {
    Staff all = new Staff();
    Dataset<Row> packed =
        staff
            .select(
                col(PRACTICE_CODE),
                col(STAFF_GROUP),
                unix_date(col(MONTH)),
                col(FTE),
                col(HEADCOUNT))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) StaffRows::packed, Encoders.row(PACKED));
    SmallFrames.rows(packed)
        .forEach(
            row -> add(all, row.getString(0), row.getString(1), ByteBuffer.wrap(row.getAs(2))));
    return all;
  }

  private static void add(Staff all, String practice, String group, ByteBuffer own) {
    while (own.hasRemaining()) {
      LocalDate census = LocalDate.ofEpochDay(own.getInt());
      long fte = own.getLong();
      long heads = own.getLong();
      all.add(
          practice,
          group,
          census,
          new Staff.Count(
              fte == NONE ? null : BigDecimal.valueOf(fte, Staff.SCALE),
              heads == NONE ? null : (Long) heads));
    }
  }

  private static Iterator<Row> packed(Iterator<Row> staff) {
    Map<Key, List<Row>> own = new HashMap<>();
    staff.forEachRemaining(
        row ->
            own.computeIfAbsent(
                    new Key(row.getString(0), row.getString(1)), none -> new ArrayList<>())
                .add(row));
    return own.entrySet().stream()
        .map(
            one ->
                RowFactory.create(
                    one.getKey().practice(), one.getKey().group(), packed(one.getValue())))
        .iterator();
  }

  private static byte[] packed(List<Row> censuses) {
    ByteBuffer packed = ByteBuffer.allocate(censuses.size() * BYTES);
    for (Row census : censuses) {
      packed.putInt(census.getInt(2)).putLong(fte(census)).putLong(heads(census));
    }
    return packed.array();
  }

  private static long fte(Row census) {
    return census.isNullAt(3)
        ? NONE
        : census.getDecimal(3).setScale(Staff.SCALE).unscaledValue().longValueExact();
  }

  /** A headcount is a whole number, in whichever type the source has its figures. */
  private static long heads(Row census) {
    return census.isNullAt(4) ? NONE : census.getDecimal(4).longValue();
  }
}
