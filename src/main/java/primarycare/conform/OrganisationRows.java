package primarycare.conform;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Membership;
import primarycare.organisation.Merger;
import primarycare.organisation.Partner;
import primarycare.organisation.Registered;
import primarycare.organisation.Span;
import primarycare.organisation.Statements;

/**
 * Collects what the accepted rows say of organisations: the one place where rows of theirs come to
 * the driver, a practice's many maps of equal content as one.
 */
final class OrganisationRows {

  private static final List<String> MAPPED =
      List.of(
          PRACTICE_CODE,
          PRACTICE_NAME,
          "sub_icb_location_code",
          "sub_icb_location_name",
          "icb_code",
          "icb_name",
          "pcn_code",
          "pcn_name");

  /** The prescribing setting of a GP practice in the register. */
  private static final String GP_PRACTICE = "4";

  private static final String BLOCK = "block";
  private static final String BIT = "bit";

  /** So many days go into a whole number. */
  private static final int BITS = 63;

  private static final StructType PLACES =
      new StructType()
          .add(EXTRACT_DATE, DataTypes.DateType)
          .add(BLOCK, DataTypes.IntegerType)
          .add(BIT, DataTypes.LongType);

  private OrganisationRows() {}

  /**
   * What the files say.
   *
   * @param maps extract dates of the practice maps
   */
  static Statements of(Set<LocalDate> maps, RelationalRules rules) {
    return of(
        maps,
        rules.passed("practice_map"),
        rules.register(),
        rules.passed("pcn_membership"),
        rules.passed("area_membership"));
  }

  /**
   * @param register rows of {@link PracticeRegister#of}
   */
  static Statements of(
      Set<LocalDate> maps,
      Dataset<Row> map,
      Dataset<Row> register,
      Dataset<Row> partners,
      Dataset<Row> schemes) {
    Column gp = coalesce(col("prescribing_setting").equalTo(lit(GP_PRACTICE)), lit(false));
    return new Statements(
        maps,
        mapped(List.copyOf(new TreeSet<>(maps)), map),
        rows(register.select(
                col(PRACTICE_CODE),
                col(PRACTICE_NAME),
                col("commissioner_code"),
                gp.and(not(PracticeRegister.is(PracticeRegister.PROPOSED))).as("is_practice"),
                col("open_date"),
                col("close_date")))
            .map(OrganisationRows::registered)
            .toList(),
        rows(partners.select(
                PRACTICE_CODE,
                PRACTICE_NAME,
                "sub_icb_location_code",
                "pcn_code",
                "pcn_name",
                "start_date",
                "end_date"))
            .map(OrganisationRows::partner)
            .toList(),
        rows(schemes.select(
                PRACTICE_CODE, "scheme", AREA_CODE, AREA_NAME, WEIGHT, "start_date", "end_date"))
            .map(OrganisationRows::membership)
            .toList());
  }

  /** The mergers of practices. */
  static List<Merger> mergers(Dataset<Row> stated) {
    return rows(stated.select(PRACTICE_CODE, "successor_code", "date"))
        .map(row -> new Merger(row.getString(0), row.getString(1), day(row, "date")))
        .toList();
  }

  /** What maps say, and of which days: they are numbered, and come as bits of whole numbers. */
  private static List<Mapped> mapped(List<LocalDate> maps, Dataset<Row> map) {
    List<Row> places = new ArrayList<>();
    for (int place = 0; place < maps.size(); place++) {
      places.add(RowFactory.create(maps.get(place), place / BITS, 1L << place % BITS));
    }
    Column[] said =
        Stream.concat(MAPPED.stream(), Stream.of(BLOCK))
            .map(name -> col(name))
            .toArray(Column[]::new);
    Dataset<Row> blocks =
        map.join(broadcast(map.sparkSession().createDataFrame(places, PLACES)), EXTRACT_DATE)
            .groupBy(said)
            .agg(bit_or(col(BIT)).as(BIT));
    Map<Mapped, NavigableSet<LocalDate>> days = new LinkedHashMap<>();
    rows(blocks)
        .forEach(
            row -> {
              NavigableSet<LocalDate> own =
                  days.computeIfAbsent(mapped(row), none -> new TreeSet<>());
              BitSet.valueOf(new long[] {row.<Long>getAs(BIT)}).stream()
                  .map(bit -> row.<Integer>getAs(BLOCK) * BITS + bit)
                  .forEach(place -> own.add(maps.get(place)));
            });
    List<Mapped> mapped = new ArrayList<>();
    days.forEach((one, own) -> mapped.add(one.on(own)));
    return mapped;
  }

  private static Stream<Row> rows(Dataset<Row> frame) {
    return SmallFrames.rows(frame).stream();
  }

  private static Mapped mapped(Row row) {
    return new Mapped(
        row.getString(0),
        row.getString(1),
        area(row, "sub_icb_location"),
        area(row, "icb"),
        area(row, "pcn"),
        new TreeSet<>());
  }

  private static Registered registered(Row row) {
    return new Registered(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getBoolean(3),
        day(row, "open_date"),
        day(row, "close_date"));
  }

  private static Partner partner(Row row) {
    return new Partner(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        new Area(row.getString(3), row.getString(4)),
        day(row, "start_date"),
        day(row, "end_date"));
  }

  private static Membership membership(Row row) {
    return new Membership(
        row.getString(0),
        row.getString(1),
        new Area(row.getString(2), row.getString(3)),
        Span.of(day(row, "start_date"), day(row, "end_date")),
        row.getDecimal(4));
  }

  private static Optional<Area> area(Row row, String kind) {
    String code = row.getAs(kind + "_code");
    return Optional.ofNullable(code).map(known -> new Area(known, row.getAs(kind + "_name")));
  }

  private static LocalDate day(Row row, String column) {
    return row.getAs(column);
  }
}
