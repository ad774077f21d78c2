package primarycare.model;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.ATTENDANCES;
import static primarycare.job.Columns.MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.figure.Dimension;

/**
 * A&amp;E providers: what an extract holds of each, and what each reported.
 *
 * <p>A provider is where people attended and never a practice of registration, also where its code
 * is one of a practice.
 */
public final class Providers {

  /** The column of a department group, by its number. */
  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  /** What providers reported. */
  public static final String ACTIVITY = "ae_provider_activity";

  /** Where the job expects the patients of areas. */
  public static final String EXPECTED = "expected_provider";

  /** What people are grouped by who attended there. */
  public static final String TYPE = "provider";

  public static final String PROVIDER_CODE = "provider_code";

  /** The provider of attendances whose record names none, or no code of an organisation. */
  public static final String UNKNOWN = "unknown_provider";

  private static final String ORGANISATION = "^(?=.*[A-Z])([A-Z0-9]{3}|[A-Z0-9]{5,6})$";
  private static final String PADDED = "^([A-Z0-9]{3})00$";

  /**
   * What a provider reported of a department group, booked or not.
   *
   * @param providerName null where the publication has none
   * @param publishedGroup department group as the publication names it
   * @param attendances null for none
   */
  public record Reported(
      LocalDate month,
      String providerCode,
      String providerName,
      String publishedGroup,
      Long attendances) {}

  /**
   * Where a job expects the patients of an area.
   *
   * @param share of the area's attendances; null where it does not say
   */
  public record Expected(String areaType, String areaCode, String providerCode, BigDecimal share) {}

  private Providers() {}

  /** The code of a provider as the publication writes it, of what a record gives. */
  static String known(String given) {
    String code = given == null ? UNKNOWN : given.replaceAll(PADDED, "$1");
    return code.matches(ORGANISATION) ? code : UNKNOWN;
  }

  /** How the people are called among all of an area who attend at a provider. */
  public static String part(String provider) {
    return TYPE + " " + provider;
  }

  /** The provider that a part of an area's people attend; empty for another part. */
  public static Optional<String> ofPart(String part) {
    return part.startsWith(TYPE + " ")
        ? Optional.of(part.substring(TYPE.length() + 1))
        : Optional.empty();
  }

  /**
   * One row per month, provider and department group, by its number: attendances that count.
   *
   * @param attended by the provider code as given, those that do not count below 0
   */
  static Dataset<Row> cells(Dataset<Row> attended) {
    Column code = regexp_replace(col(PROVIDER_CODE), PADDED, "$1");
    Column known = coalesce(code.rlike(ORGANISATION), lit(false));
    return attended
        .groupBy(
            col(MONTH),
            when(known, code).otherwise(lit(UNKNOWN)).as(PROVIDER_CODE),
            col(DEPARTMENT))
        .agg(sum(ATTENDANCES).as(ATTENDANCES))
        .where(col(ATTENDANCES).gt(lit(0)));
  }

  /**
   * What providers reported; those of which a publication has other figures alone are named too.
   *
   * @param activity rows of the source
   */
  public static List<Reported> reported(List<Row> activity) {
    return activity.stream().map(Providers::reported).toList();
  }

  private static Reported reported(Row row) {
    boolean isAttendances = row.getAs("measure").equals("attendances");
    return new Reported(
        row.getAs(MONTH),
        code(row),
        row.getAs("provider_name"),
        row.getAs("department_group"),
        isAttendances ? row.<Long>getAs("value") : null);
  }

  /**
   * Which providers are expected of which areas.
   *
   * @param rows of the source
   */
  static List<Expected> expected(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Expected(
                    row.getAs("scheme"), row.getAs(AREA_CODE), code(row), row.getAs("share")))
        .toList();
  }

  /** A code as the publication writes it: without the noughts that extracts add. */
  private static String code(Row row) {
    return row.<String>getAs(PROVIDER_CODE).replaceAll(PADDED, "$1");
  }
}
