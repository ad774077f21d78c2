package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.layout.Source;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * The practices that any register of the inputs knows, and the days on which they were open.
 *
 * <p>A row that tells of another practice, or of one on a day on which it was not open, is loaded
 * and noted. Registers are the practice maps, the register of practices and the memberships of
 * PCNs; without one nothing is noted.
 */
final class KnownPractices {

  static final String UNKNOWN = "unknown practice";
  static final String NOT_OPEN = "practice not open at that date";

  /** The registers, in the order in which they are asked. */
  static final List<String> REGISTERS =
      List.of("practice_map", "practice_register", "pcn_membership");

  private static final String KNOWN = "known";

  private final Dataset<Row> practices;

  /**
   * @param codes practice codes of the maps and of memberships of PCNs
   * @param register rows of {@link PracticeRegister#of}
   */
  KnownPractices(Dataset<Row> codes, Dataset<Row> register) {
    Column date = Casts.none(DataTypes.DateType);
    this.practices =
        codes
            .select(col(PRACTICE_CODE), date.as("open_date"), date.as("close_date"))
            .unionByName(register.select(PRACTICE_CODE, "open_date", "close_date"))
            .groupBy(PRACTICE_CODE)
            .agg(max("open_date").as("open_date"), max("close_date").as("close_date"))
            .withColumn(KNOWN, lit(true))
            .localCheckpoint(false);
  }

  /** One row per practice: the days on which it opened and closed, null where no register tells. */
  Dataset<Row> practices() {
    return practices;
  }

  /**
   * One row per entry and rule: how many rows of a source tell of such a practice, and the line of
   * the first.
   */
  Dataset<Row> notes(Source source, Dataset<Row> rows) {
    Column code = col(source.practice().column());
    return rows.where(code.isNotNull().and(not(Registration.isDefault(code))))
        .select(
            col(Columns.ENTRY),
            col(Columns.LINE),
            code.as(PRACTICE_CODE),
            col(source.practice().at()).as("at"))
        .join(broadcast(practices), new String[] {PRACTICE_CODE}, "left")
        .withColumn("rule", broken())
        .where(col("rule").isNotNull())
        .groupBy(Columns.ENTRY, "rule")
        .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"))
        .withColumn("outcome", lit("noted"))
        .withColumn("column", lit(source.practice().column()));
  }

  private static Column broken() {
    return when(col(KNOWN).isNull(), lit(UNKNOWN)).when(isClosed(col("at")), lit(NOT_OPEN));
  }

  /** Whether the register says that a practice was not open on a day. */
  static Column isClosed(Column day) {
    Column before = coalesce(col("open_date").gt(day), lit(false));
    Column after = coalesce(col("close_date").lt(day), lit(false));
    return before.or(after);
  }
}
