package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.ListSizes;

/** Collects the sizes of the lists of practices, a practice's lists in a partition as one row. */
final class ListRows {

  /** A day and a number of patients. */
  private static final int BYTES = Integer.BYTES + Long.BYTES;

  private static final StructType PACKED =
      new StructType().add(PRACTICE_CODE, DataTypes.StringType).add("lists", DataTypes.BinaryType);

  private ListRows() {}

  /**
   * The lists of all practices that were extracted on some days.
   *
   * @param lists list sizes by practice and extract date
   */
  static ListSizes of(Set<LocalDate> days, Dataset<Row> lists) {
    ListSizes sizes = new ListSizes(days);
    each(collected(lists.where(col(EXTRACT_DATE).isin(days.toArray()))), sizes::add);
    return sizes;
  }

  /** The lists of all practices, whenever they were extracted. */
  static ListSizes all(Dataset<Row> lists) {
    List<Row> packed = collected(lists);
    Set<LocalDate> days = new TreeSet<>();
    each(packed, (practice, day, patients) -> days.add(day));
    ListSizes sizes = new ListSizes(days);
    each(packed, sizes::add);
    return sizes;
  }

  /** Takes what a list says of a practice. */
  @FunctionalInterface
  private interface Taker {
    void add(String practice, LocalDate day, long patients);
  }

  private static List<Row> collected(Dataset<Row> lists) {
    return SmallFrames.rows(
        lists
            .where(col(REGISTERED_PATIENTS).isNotNull())
            .select(col(PRACTICE_CODE), unix_date(col(EXTRACT_DATE)), col(REGISTERED_PATIENTS))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) ListRows::packed, Encoders.row(PACKED)));
  }

  private static void each(List<Row> packed, Taker taker) {
    for (Row row : packed) {
      ByteBuffer own = ByteBuffer.wrap(row.getAs(1));
      while (own.hasRemaining()) {
        taker.add(row.getString(0), LocalDate.ofEpochDay(own.getInt()), own.getLong());
      }
    }
  }

  private static Iterator<Row> packed(Iterator<Row> lists) {
    Map<String, List<Row>> byPractice = new HashMap<>();
    lists.forEachRemaining(
        list -> byPractice.computeIfAbsent(list.getString(0), c -> new ArrayList<>()).add(list));
    return byPractice.entrySet().stream()
        .map(own -> RowFactory.create(own.getKey(), packed(own.getValue())))
        .iterator();
  }

  private static byte[] packed(List<Row> lists) {
    ByteBuffer packed = ByteBuffer.allocate(lists.size() * BYTES);
    lists.forEach(list -> packed.putInt(list.getInt(1)).putLong(list.getLong(2)));
    return packed.array();
  }
}
