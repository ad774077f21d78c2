package primarycare.model;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.job.Columns.EXTRACT_DATE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.fact.ListDetail;
import primarycare.fact.SmallFrames;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;

/** Collects the lists of practices, those of a practice as one row. */
final class GivenListRows {

  private static final StructType PACKED =
      new StructType().add(PRACTICE_CODE, DataTypes.StringType).add("lists", DataTypes.BinaryType);

  private GivenListRows() {}

  /**
   * @param sizes rows of {@link Registrations#listSizes}
   */
  static GivenLists of(Dataset<Row> sizes) {
    Column cells = coalesce(col("band_cells"), lit(0L));
    Dataset<Row> packed =
        sizes
            .select(
                col(PRACTICE_CODE),
                unix_date(col(EXTRACT_DATE)),
                col(ListDetail.FIVE_YEAR_BANDS.label()),
                cells,
                col(ListDetail.SINGLE_YEARS.label()),
                col(ListDetail.TOTALS.label()),
                col(Registrations.AGED_18_TO_25),
                col(Registrations.AGED_65_AND_OVER))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) GivenListRows::packed, Encoders.row(PACKED));
    GivenLists lists = new GivenLists();
    SmallFrames.rows(packed).forEach(row -> lists.add(row.getString(0), row.<byte[]>getAs(1)));
    return lists;
  }

  private static Iterator<Row> packed(Iterator<Row> sizes) {
    Map<String, List<GivenList>> byPractice = new HashMap<>();
    sizes.forEachRemaining(
        row ->
            byPractice
                .computeIfAbsent(row.getString(0), practice -> new ArrayList<>())
                .add(
                    new GivenList(
                        row.getString(0),
                        LocalDate.ofEpochDay(row.getInt(1)),
                        row.getAs(2),
                        row.getLong(3),
                        row.getAs(4),
                        row.getAs(5),
                        row.getAs(6),
                        row.getAs(7))));
    return byPractice.entrySet().stream()
        .map(own -> RowFactory.create(own.getKey(), GivenLists.packed(own.getValue())))
        .iterator();
  }
}
