package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.intake.LoadedFile;
import primarycare.intake.ScanOutcome;
import primarycare.spec.Columns;

/** What became of every record of every file: the local rules' word and the relational rules'. */
final class Ledger {

  private static final StructType FILES =
      new StructType()
          .add(Columns.ENTRY, DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("layout", DataTypes.StringType)
          .add("encoding", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("first_date", DataTypes.StringType)
          .add("last_date", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("accepted", DataTypes.LongType)
          .add("broken", DataTypes.LongType)
          .add("excluded", DataTypes.LongType)
          .add("columns_absent", DataTypes.StringType)
          .add("columns_unused", DataTypes.LongType);

  private static final StructType ISSUES =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("first_line", DataTypes.LongType);

  private final SparkSession spark;
  private final List<LoadedFile> files;

  Ledger(SparkSession spark, List<LoadedFile> files) {
    this.spark = spark;
    this.files = files;
  }

  /** One row a file; {@code rejects} are records that a relational rule quarantined. */
  Dataset<Row> files(Dataset<Row> rejects) {
    Dataset<Row> rejected =
        rejects.groupBy(Columns.ENTRY).agg(countDistinct(Columns.LINE).as("rejected"));
    return spark
        .createDataFrame(files.stream().map(Ledger::file).toList(), FILES)
        .join(rejected, new String[] {Columns.ENTRY}, "left")
        .withColumn("rejected", coalesce(col("rejected"), lit(0L)))
        .withColumn("loaded", col("accepted").minus(col("rejected")))
        .withColumn("quarantined", col("broken").plus(col("rejected")))
        .drop("accepted", "broken", "rejected");
  }

  /** One row a file, outcome, column and rule: what was quarantined, excluded or noted, and why. */
  Dataset<Row> issues(Dataset<Row> rejects) {
    Dataset<Row> names =
        spark
            .createDataFrame(files.stream().map(Ledger::file).toList(), FILES)
            .select(Columns.ENTRY, "file");
    Dataset<Row> relational =
        rejects
            .join(names, Columns.ENTRY)
            .groupBy("source", "file", "column", "rule")
            .agg(
                countDistinct(Columns.LINE).as("records"),
                org.apache.spark.sql.functions.min(Columns.LINE).as("first_line"))
            .withColumn("outcome", lit("quarantined"));
    List<Row> local = files.stream().flatMap(file -> issues(file).stream()).toList();
    return spark.createDataFrame(local, ISSUES).unionByName(relational);
  }

  private static Row file(LoadedFile file) {
    ScanOutcome outcome = file.outcome();
    List<String> dates = file.periods();
    return RowFactory.create(
        file.entry().address(),
        file.source(),
        file.name(),
        file.entry().layout(),
        file.entry().encoding(),
        file.entry().sha256(),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        outcome.records(),
        outcome.loaded(),
        outcome.quarantined(),
        outcome.excludedRecords(),
        String.join(", ", file.entry().absent()),
        (long) file.entry().unused());
  }

  private static List<Row> issues(LoadedFile file) {
    List<Row> rows = new ArrayList<>();
    file.outcome().issues().forEach(tally -> rows.add(issue(file, "quarantined", tally)));
    file.outcome().notes().forEach(tally -> rows.add(issue(file, "noted", tally)));
    file.outcome()
        .excluded()
        .forEach(
            (reason, records) ->
                rows.add(
                    RowFactory.create(
                        file.source(), file.name(), "excluded", "", reason, records, null)));
    return rows;
  }

  private static Row issue(LoadedFile file, String outcome, ScanOutcome.Tally tally) {
    return RowFactory.create(
        file.source(),
        file.name(),
        outcome,
        tally.column(),
        tally.rule(),
        tally.records(),
        tally.firstLine());
  }
}
