package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.PublishedCode;
import primarycare.organisation.WithoutPractice;

/** Practices of lists, censuses and attendances that no register knows, or not at that date. */
final class StrangePractices {

  private static final String DAY = "day";

  private StrangePractices() {}

  /** Those of attendances, staff and lists. */
  static Stream<Dataset<Row>> all(
      Dataset<Row> attendances, Dataset<Row> staff, Dataset<Row> lists, KnownPractices known) {
    return Stream.of(
        of("ae_attendance", attendances, known),
        of("gp_workforce", staff, known),
        ofLists(lists, known));
  }

  /** Practices of the first days of these months, and whether they were open at all in them. */
  static Dataset<Row> of(String source, Dataset<Row> months, KnownPractices known) {
    Dataset<Row> days = months.select(col(PRACTICE_CODE), col(MONTH).as(DAY));
    return issues(source, days, known);
  }

  /** Practices on lists. */
  static Dataset<Row> ofLists(Dataset<Row> listSizes, KnownPractices known) {
    Dataset<Row> days = listSizes.select(col(PRACTICE_CODE), col(EXTRACT_DATE).as(DAY));
    return issues("registered_patients", days, known);
  }

  private static Dataset<Row> issues(String source, Dataset<Row> days, KnownPractices known) {
    Column unknown = lit(KnownPractices.UNKNOWN);
    Column issue =
        when(col("known").isNull(), unknown).when(isClosed(col(DAY)), lit(KnownPractices.NOT_OPEN));
    Dataset<Row> strange =
        days.where(coalesce(col(PRACTICE_CODE).rlike(PublishedCode.WHOLE_PRACTICE), lit(false)))
            .where(not(Registration.isDefault(col(PRACTICE_CODE))))
            .distinct()
            .join(broadcast(known.frame(days.sparkSession())), new String[] {PRACTICE_CODE}, "left")
            .withColumn("kind", issue)
            .where(col("kind").isNotNull())
            .groupBy("kind", PRACTICE_CODE)
            .agg(min(DAY).as(Conflicts.FIRST), max(DAY).as(Conflicts.LAST))
            .withColumn(AREA_CODE, lit(""))
            .withColumn(Conflicts.OTHER_CODE, lit(""));
    return Conflicts.issue(
        strange,
        col("kind"),
        source,
        "what the map of the day has counts as the area's; all else stands as "
            + WithoutPractice.UNLISTED.code());
  }

  /** Whether the register says that a practice was not open on a day. */
  private static Column isClosed(Column day) {
    Column before = coalesce(col("open_date").gt(day), lit(false));
    Column after = coalesce(col("close_date").lt(day), lit(false));
    return before.or(after);
  }
}
