package primarycare.conform;

import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.NOT_KNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.AgeBands;
import primarycare.layout.AgeBands.Band;

/** The age bands of a job as small frames: which ages, and which cells of a list, each holds. */
final class AgeBandFrames {

  /** The age by which those attendances find it. */
  static final long NO_AGE = -1;

  private static final int OLDEST_SINGLE_YEAR = 95;

  private final SparkSession spark;
  private final List<AgeBands> schemes;
  private final Map<String, Map<String, Band>> lists = new TreeMap<>();

  AgeBandFrames(SparkSession spark, List<String> names) {
    this.spark = spark;
    this.schemes = names.stream().map(AgeBands::named).toList();
    lists.put(Registrations.FIVE_YEAR_BANDS, AgeBands.ofTheList());
    Map<String, Band> years = new TreeMap<>();
    for (int age = 0; age <= OLDEST_SINGLE_YEAR; age++) {
      int last = age == OLDEST_SINGLE_YEAR ? AgeBands.OLDEST : age;
      years.put("" + age, new Band(Registrations.SINGLE_YEARS, "" + age, age, last));
    }
    lists.put(Registrations.SINGLE_YEARS, years);
    lists.put(Registrations.TOTALS, Map.of());
  }

  /** One row a scheme and age in completed years. */
  Dataset<Row> ages() {
    List<Row> rows = new ArrayList<>();
    for (AgeBands scheme : schemes) {
      List<Band> bands = scheme.bands();
      rows.add(RowFactory.create(NO_AGE, scheme.name(), NOT_KNOWN, bands.size() + 1));
      for (Band band : bands) {
        for (long age = band.first(); age <= band.last(); age++) {
          rows.add(RowFactory.create(age, scheme.name(), band.label(), bands.indexOf(band) + 1));
        }
      }
    }
    StructType schema = new StructType().add("age", DataTypes.LongType);
    return spark.createDataFrame(rows, withBand(schema));
  }

  /** One row a kind of list, scheme and band: whether the list can give the band exactly. */
  Dataset<Row> bands() {
    List<Row> rows = new ArrayList<>();
    lists.forEach(
        (detail, cells) ->
            schemes.forEach(
                scheme -> {
                  List<Band> bands = scheme.bands();
                  for (Band band : bands) {
                    rows.add(
                        RowFactory.create(
                            detail,
                            scheme.name(),
                            band.label(),
                            bands.indexOf(band) + 1,
                            isExact(band, cells)));
                  }
                }));
    StructType schema = withBand(new StructType().add("detail", DataTypes.StringType));
    return spark.createDataFrame(rows, schema.add("exact", DataTypes.BooleanType));
  }

  /** One row a kind of list, cell of it and band that holds the cell. */
  Dataset<Row> cells() {
    List<Row> rows = new ArrayList<>();
    lists.forEach(
        (detail, cells) ->
            schemes.forEach(
                scheme -> {
                  List<Band> bands = scheme.bands();
                  cells.forEach(
                      (label, cell) ->
                          bands.stream()
                              .filter(band -> band.holds(cell))
                              .map(band -> bands.indexOf(band) + 1)
                              .map(i -> RowFactory.create(detail, label, scheme.name(), i))
                              .forEach(rows::add));
                }));
    return spark.createDataFrame(
        rows,
        new StructType()
            .add("detail", DataTypes.StringType)
            .add("cell", DataTypes.StringType)
            .add(AGE_BAND_SCHEME, DataTypes.StringType)
            .add(BAND_ORDER, DataTypes.IntegerType));
  }

  /** Nothing is interpolated: every cell that meets the band must lie in it, and there is one. */
  private static boolean isExact(Band band, Map<String, Band> cells) {
    List<Band> meeting = cells.values().stream().filter(band::meets).toList();
    return !meeting.isEmpty() && meeting.stream().allMatch(band::holds);
  }

  private static StructType withBand(StructType schema) {
    return schema
        .add(AGE_BAND_SCHEME, DataTypes.StringType)
        .add(AGE_BAND, DataTypes.StringType)
        .add(BAND_ORDER, DataTypes.IntegerType);
  }
}
