package primarycare.model;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.job.Columns.AGE_BAND;
import static primarycare.job.Columns.FTE;
import static primarycare.job.Columns.HEADCOUNT;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.STAFF_GROUP;

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
import primarycare.fact.SmallFrames;
import primarycare.organisation.Staff;

/**
 * The staff of practices, a practice's censuses of a group in a partition collected as one row.
 *
 * @param staff at every census
 * @param gpsByAge GPs at one census by practice and age band, as far as their FTE is reported
 */
record StaffRows(Staff staff, Map<String, Map<String, Staff.Count>> gpsByAge) {

  /** A day, FTE and headcount. */
  private static final int BYTES = Integer.BYTES + 2 * Long.BYTES;

  /** Stands for an amount that is not there. */
  private static final long NONE = Long.MIN_VALUE;

  private static final StructType PACKED =
      new StructType()
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(STAFF_GROUP, DataTypes.StringType)
          .add(AGE_BAND, DataTypes.StringType)
          .add("censuses", DataTypes.BinaryType);

  /**
   * @param ages null for all
   */
  private record Key(String practice, String group, String ages) {}

  /**
   * @param staff rows of {@link Workforce#staff}
   */
  static StaffRows of(Dataset<Row> staff) {
    return of(
        SmallFrames.rows(
            staff
                .select(
                    col(PRACTICE_CODE),
                    col(STAFF_GROUP),
                    col(AGE_BAND),
                    unix_date(col(MONTH)),
                    col(FTE),
                    col(HEADCOUNT))
                .mapPartitions(
                    (MapPartitionsFunction<Row, Row>) StaffRows::packed, Encoders.row(PACKED))));
  }

  /**
   * @param packed rows of {@link #packed(Iterator)}
   */
  static StaffRows of(List<Row> packed) {
    StaffRows all = new StaffRows(new Staff(), new HashMap<>());
    packed.forEach(
        row ->
            all.add(
                new Key(row.getString(0), row.getString(1), row.getString(2)),
                ByteBuffer.wrap(row.getAs(3))));
    return all;
  }

  private void add(Key of, ByteBuffer own) {
    while (own.hasRemaining()) {
      LocalDate census = LocalDate.ofEpochDay(own.getInt());
      long fte = own.getLong();
      long heads = own.getLong();
      add(
          of,
          census,
          new Staff.Count(
              fte == NONE ? null : BigDecimal.valueOf(fte, Staff.SCALE),
              heads == NONE ? null : (Long) heads));
    }
  }

  private void add(Key of, LocalDate census, Staff.Count count) {
    if (of.ages() == null) {
      staff.add(of.practice(), of.group(), census, count);
    } else if (count.isReported()) {
      gpsByAge.computeIfAbsent(of.practice(), none -> new HashMap<>()).put(of.ages(), count);
    }
  }

  /**
   * A row for each practice and group, and each of its age bands.
   *
   * @param staff practice, group, age band, census in days from 1970, FTE and headcount
   */
  static Iterator<Row> packed(Iterator<Row> staff) {
    Map<Key, List<Row>> own = new HashMap<>();
    staff.forEachRemaining(
        row ->
            own.computeIfAbsent(
                    new Key(row.getString(0), row.getString(1), row.getString(2)),
                    none -> new ArrayList<>())
                .add(row));
    return own.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).iterator();
  }

  private static Row row(Key of, List<Row> censuses) {
    ByteBuffer packed = ByteBuffer.allocate(censuses.size() * BYTES);
    for (Row census : censuses) {
      packed.putInt(census.getInt(3)).putLong(fte(census)).putLong(heads(census));
    }
    return RowFactory.create(of.practice(), of.group(), of.ages(), packed.array());
  }

  private static long fte(Row census) {
    return census.isNullAt(4)
        ? NONE
        : census.getDecimal(4).setScale(Staff.SCALE).unscaledValue().longValueExact();
  }

  /** A headcount is a whole number, in whichever type the source has its figures. */
  private static long heads(Row census) {
    return census.isNullAt(5) ? NONE : census.getDecimal(5).longValue();
  }
}
