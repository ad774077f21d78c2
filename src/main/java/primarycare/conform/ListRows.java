package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.ListSizes;

/** Collects the sizes of the lists of practices, a practice's many lists as one row. */
final class ListRows {

  private static final StructType PACKED =
      new StructType()
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add("days", DataTypes.createArrayType(DataTypes.DateType))
          .add("patients", DataTypes.createArrayType(DataTypes.LongType));

  private ListRows() {}

  /**
   * The lists of all practices.
   *
   * @param lists list sizes by practice and extract date
   */
  static ListSizes of(Set<LocalDate> days, Dataset<Row> lists) {
    ListSizes sizes = new ListSizes(days);
    Dataset<Row> packed =
        lists
            .where(col(REGISTERED_PATIENTS).isNotNull())
            .select(PRACTICE_CODE, EXTRACT_DATE, REGISTERED_PATIENTS)
            .repartition(col(PRACTICE_CODE))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) ListRows::packed, Encoders.row(PACKED));
    SmallFrames.rows(packed)
        .forEach(
            row -> {
              List<LocalDate> own = row.getList(1);
              List<Long> patients = row.getList(2);
              for (int i = 0; i < own.size(); i++) {
                sizes.add(row.getString(0), own.get(i), patients.get(i));
              }
            });
    return sizes;
  }

  private static Iterator<Row> packed(Iterator<Row> lists) {
    Map<String, List<Row>> byPractice = new HashMap<>();
    lists.forEachRemaining(
        list -> byPractice.computeIfAbsent(list.getString(0), c -> new ArrayList<>()).add(list));
    return byPractice.entrySet().stream()
        .map(
            own ->
                RowFactory.create(
                    own.getKey(),
                    own.getValue().stream().map(list -> list.get(1)).toArray(),
                    own.getValue().stream().map(list -> list.get(2)).toArray()))
        .iterator();
  }
}
