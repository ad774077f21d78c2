package primarycare.model;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static primarycare.job.Columns.ALL;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_TYPE;
import static primarycare.job.Columns.CENSUS_MONTH;
import static primarycare.job.Columns.FTE;
import static primarycare.job.Columns.HEADCOUNT;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.STAFF_GROUP;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.SmallFrames;
import primarycare.organisation.Calendar;
import primarycare.organisation.DistinctGps;
import primarycare.organisation.History;
import primarycare.organisation.PracticesByMonth;

/**
 * GPs as people, from the file that has a row per person: one who works at two practices is one.
 */
public final class Individuals {

  public static final String SOURCE = "gp_workforce_individual";

  private static final String PERSON = "person_id";
  private static final String LOCATION = "sub_icb_location_code";
  private static final String ESTIMATED = "Estimated";

  private Individuals() {}

  /** The GPs of the sub-ICB locations that the area of a job has at censuses, and of all of it. */
  static List<DistinctGps> of(Dataset<Row> rows, PracticesByMonth practices) {
    Set<String> locations = new TreeSet<>();
    practices.calendar().given().stream()
        .filter(Calendar.Entry::asked)
        .flatMap(month -> practices.areas(month).stream())
        .filter(area -> area.type().equals(History.LOCATION))
        .forEach(area -> locations.add(area.code()));
    return SmallFrames.rows(
            gps(rows, locations).select(MONTH, AREA_TYPE, AREA_CODE, HEADCOUNT, FTE))
        .stream()
        .map(
            row ->
                new DistinctGps(
                    row.getAs(0),
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getDecimal(4)))
        .toList();
  }

  /**
   * One row per census month and sub-ICB location, and one for all of those given: distinct GPs of
   * every grade, and their FTE. Rows that the source estimated, or of nobody, are left out.
   *
   * @param rows of the source {@code gp_workforce_individual}
   * @param locations the sub-ICB locations that all is made of
   */
  static Dataset<Row> gps(Dataset<Row> rows, Set<String> locations) {
    Column known =
        col(PERSON).isNotNull().and(coalesce(col("data_source"), lit("")).notEqual(ESTIMATED));
    Column areas =
        array(
            struct(lit("sub_icb_location").as("type"), col(LOCATION).as("code")),
            struct(lit(ALL).as("type"), lit(ALL).as("code")));
    return rows.where(col(STAFF_GROUP).equalTo(lit("GP")).and(known))
        .withColumnRenamed(CENSUS_MONTH, MONTH)
        .where(col(LOCATION).isin(locations.toArray()))
        .select(col(MONTH), col(PERSON), col(FTE), explode(areas).as("area"))
        .groupBy(col(MONTH), col("area.type").as(AREA_TYPE), col("area.code").as(AREA_CODE))
        .agg(countDistinct(PERSON).as(HEADCOUNT), sum(FTE).as(FTE));
  }
}
