package primarycare.conform;

import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.NOT_KNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.AgeBands;
import primarycare.layout.AgeBands.Band;

/** The age bands of a job as small frames: which ages, and which cells of a list, each holds. */
final class AgeBandFrames {

  /** The number by which frames of many rows know a scheme; numbers sort as names do. */
  static final String SCHEME = "age_band_scheme_number";

  private static final int OLDEST_SINGLE_YEAR = 95;

  private final SparkSession spark;
  private final List<AgeBands> schemes;
  private final Map<String, Map<String, Band>> lists = new TreeMap<>();

  AgeBandFrames(SparkSession spark, List<String> names) {
    this.spark = spark;
    this.schemes = names.stream().sorted().map(AgeBands::named).toList();
    lists.put(Registrations.FIVE_YEAR_BANDS, AgeBands.ofTheList());
    Map<String, Band> years = new TreeMap<>();
    for (int age = 0; age <= OLDEST_SINGLE_YEAR; age++) {
      int last = age == OLDEST_SINGLE_YEAR ? AgeBands.OLDEST : age;
      years.put("" + age, new Band(Registrations.SINGLE_YEARS, "" + age, age, last));
    }
    lists.put(Registrations.SINGLE_YEARS, years);
    lists.put(Registrations.TOTALS, Map.of());
  }

  /** One row per scheme and band: what is published of it. */
  Dataset<Row> names() {
    List<Row> rows = new ArrayList<>();
    for (AgeBands scheme : schemes) {
      List<Band> bands = scheme.bands();
      bands.forEach(
          band -> rows.add(row(scheme, bands.indexOf(band) + 1, scheme.name(), band.label())));
      rows.add(row(scheme, bands.size() + 1, scheme.name(), NOT_KNOWN));
    }
    return frame(rows, AGE_BAND_SCHEME, DataTypes.StringType, AGE_BAND, DataTypes.StringType);
  }

  /** One row per kind of list, scheme and band: whether the list can give the band exactly. */
  Dataset<Row> bands() {
    List<Row> rows = new ArrayList<>();
    for (AgeBands scheme : schemes) {
      List<Band> bands = scheme.bands();
      lists.forEach(
          (detail, cells) ->
              bands.forEach(
                  band ->
                      rows.add(
                          row(scheme, bands.indexOf(band) + 1, detail, isExact(band, cells)))));
    }
    return frame(rows, "detail", DataTypes.StringType, "exact", DataTypes.BooleanType);
  }

  /** One row per kind of list, cell of it and band that holds the cell. */
  Dataset<Row> cells() {
    List<Row> rows = new ArrayList<>();
    for (AgeBands scheme : schemes) {
      List<Band> bands = scheme.bands();
      lists.forEach(
          (detail, cells) ->
              cells.forEach(
                  (label, cell) ->
                      bands.stream()
                          .filter(band -> band.holds(cell))
                          .map(band -> row(scheme, bands.indexOf(band) + 1, detail, label))
                          .forEach(rows::add)));
    }
    return frame(rows, "detail", DataTypes.StringType, "cell", DataTypes.StringType);
  }

  /** Nothing is interpolated: every cell that meets the band must lie in it, and there is one. */
  private static boolean isExact(Band band, Map<String, Band> cells) {
    List<Band> meeting = cells.values().stream().filter(band::meets).toList();
    return !meeting.isEmpty() && meeting.stream().allMatch(band::holds);
  }

  private Row row(AgeBands scheme, int order, Object... more) {
    return RowFactory.create(
        Stream.concat(Stream.of(schemes.indexOf(scheme) + 1, order), Stream.of(more)).toArray());
  }

  /** Rows that begin with the number of a scheme and the place of a band in it. */
  private Dataset<Row> frame(List<Row> rows, Object... namesAndTypes) {
    StructType schema =
        new StructType().add(SCHEME, DataTypes.IntegerType).add(BAND_ORDER, DataTypes.IntegerType);
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      schema = schema.add((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1]);
    }
    return spark.createDataFrame(rows, schema);
  }
}
