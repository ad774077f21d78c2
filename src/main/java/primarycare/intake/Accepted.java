package primarycare.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Columns;

/**
 * The store's accepted rows of this run's files, and the ledger of those files.
 *
 * <p>Only intake makes one, so that nothing but checked rows can reach a table.
 */
public final class Accepted {

  private final SparkSession spark;
  private final Store store;
  private final List<LoadedFile> files;
  private final Map<String, List<StoreEntry>> stored = new HashMap<>();

  Accepted(SparkSession spark, Store store, List<LoadedFile> files) {
    this.spark = spark;
    this.store = store;
    this.files = List.copyOf(files);
  }

  public SparkSession spark() {
    return spark;
  }

  public List<LoadedFile> files() {
    return files;
  }

  public List<LoadedFile> files(String source) {
    return files.stream().filter(file -> file.source().equals(source)).toList();
  }

  /** How a file differs from its layout and from what the store knows of earlier files. */
  public Drift drift(LoadedFile file) {
    return Drift.of(file, stored.computeIfAbsent(file.source(), this::entries));
  }

  private List<StoreEntry> entries(String source) {
    try {
      return store.entries(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the store", e);
    }
  }

  /** What is wrong with the quarantined records of a file: their line, column, rule and text. */
  public Dataset<Row> quarantined(LoadedFile file) {
    StructType schema = StoredRows.schema(Sources.named(file.source()));
    return store
        .rows(file.entry(), StoredRows.QUARANTINED)
        .map(path -> spark.read().schema(schema).parquet(path.toString()))
        .orElseGet(() -> spark.createDataFrame(List.of(), schema))
        .select(col(Columns.LINE), explode(col("issues")).as("issue"))
        .select(Columns.LINE, "issue.column", "issue.rule", "issue.found");
  }

  /** Accepted rows of a source with their entry and line; none for a source without files. */
  public Dataset<Row> rows(String source) {
    Source declared = Sources.named(source);
    String[] paths =
        files(source).stream()
            .map(file -> store.rows(file.entry(), StoredRows.ACCEPTED))
            .flatMap(Optional::stream)
            .map(Object::toString)
            .toArray(String[]::new);
    return paths.length == 0
        ? spark.createDataFrame(List.of(), StoredRows.schema(declared))
        : spark
            .read()
            .schema(StoredRows.schema(declared))
            .option("basePath", store.folder(source).toString())
            .parquet(paths);
  }
}
