package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.PublishedCode;

/** Collects which practices rows of a source name in each month: a row for each practice. */
final class PracticesSeen {

  /** Stands for all that has not the form of a code, which may be of a person. */
  private static final String OTHER = "(not of the form of a practice code)";

  private PracticesSeen() {}

  /**
   * @param rows with a month and a practice, one or more each
   */
  static Map<LocalDate, Set<String>> of(Dataset<Row> rows) {
    Column isCode = coalesce(col(PRACTICE_CODE).rlike(PublishedCode.WHOLE_PRACTICE), lit(false));
    Dataset<Row> practices =
        rows.select(
                col(MONTH),
                when(isCode, col(PRACTICE_CODE)).otherwise(lit(OTHER)).as(PRACTICE_CODE))
            .distinct()
            .groupBy(PRACTICE_CODE)
            .agg(collect_set(MONTH).as("months"));
    Map<LocalDate, Set<String>> seen = new TreeMap<>();
    for (Row row : SmallFrames.rows(practices)) {
      List<LocalDate> months = row.getList(1);
      months.forEach(
          month -> seen.computeIfAbsent(month, none -> new TreeSet<>()).add(row.getString(0)));
    }
    return seen;
  }
}
