package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.EXTRACT_DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.spec.Casts;

/** The extract dates of the practice maps at hand, in order. */
final class MapDates {

  private static final StructType COLUMNS =
      new StructType()
          .add(EXTRACT_DATE, DataTypes.DateType)
          .add("previous_date", DataTypes.DateType)
          .add("next_date", DataTypes.DateType);

  private final SparkSession spark;
  private final NavigableSet<LocalDate> dates;

  MapDates(SparkSession spark, Set<LocalDate> dates) {
    this.spark = spark;
    this.dates = new TreeSet<>(dates);
  }

  /** One row per map: its extract date, and those of the maps before and after it. */
  Dataset<Row> frame() {
    List<Row> rows =
        dates.stream()
            .map(date -> RowFactory.create(date, dates.lower(date), dates.higher(date)))
            .toList();
    return spark.createDataFrame(rows, COLUMNS);
  }

  /** The first map; empty where there is none. */
  Optional<LocalDate> first() {
    return dates.stream().findFirst();
  }

  /** Whether no map is of a day from the first to the last one given. */
  Column none(Column first, Column last) {
    return not(
        dates.stream()
            .map(date -> lit(date).geq(first).and(lit(date).leq(last)))
            .map(holds -> coalesce(holds, lit(false)))
            .reduce(lit(false), Column::or));
  }

  /** The first map after a day; null where there is none. */
  Column firstAfter(Column day) {
    Column first = Casts.none(DataTypes.DateType);
    for (LocalDate date : dates.descendingSet()) {
      first = when(lit(date).gt(day), lit(date)).otherwise(first);
    }
    return first;
  }
}
