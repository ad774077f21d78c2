package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
    Column[] said = MAPPED.stream().map(name -> col(name)).toArray(Column[]::new);
    Column gp = coalesce(col("prescribing_setting").equalTo(lit(GP_PRACTICE)), lit(false));
    return new Statements(
        maps,
        rows(map.groupBy(said).agg(collect_set(EXTRACT_DATE).as("days")))
            .map(OrganisationRows::mapped)
            .toList(),
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

  /** The codes in a column, each once. */
  static Set<String> codes(Dataset<Row> rows, String column) {
    Set<String> codes = new TreeSet<>();
    rows(rows.select(column).where(col(column).isNotNull()).distinct())
        .forEach(row -> codes.add(row.getString(0)));
    return codes;
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
        new TreeSet<>(row.<LocalDate>getList(row.fieldIndex("days"))));
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
