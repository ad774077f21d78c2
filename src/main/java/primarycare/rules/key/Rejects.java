package primarycare.rules.key;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.intake.Accepted;
import primarycare.intake.Casts;
import primarycare.intake.LoadedFile;
import primarycare.job.Columns;

/** The records of one file that a rule between records quarantines. */
public final class Rejects {

  private Rejects() {}

  /** One row per record and column: its line, the column and the rule; empty where none can be. */
  public static Optional<Dataset<Row>> of(KeyRules rules, Accepted accepted, LoadedFile file) {
    return Stream.of(
            rules.repeatedKeys(file.source()).map(keys -> repeated(keys, file)),
            accepted.late(file))
        .flatMap(Optional::stream)
        .reduce(Dataset::unionByName);
  }

  private static Dataset<Row> repeated(RepeatedKeys keys, LoadedFile file) {
    return keys.quarantined()
        .where(col(Columns.ENTRY).equalTo(lit(file.entry().address())))
        .select(
            col(Columns.LINE),
            col("column"),
            lit(keys.rule()).as("rule"),
            Casts.none(DataTypes.StringType).as("found"))
        .distinct();
  }
}
