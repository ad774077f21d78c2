package primarycare.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.intake.Accepted;
import primarycare.intake.Fact;
import primarycare.intake.KeptFacts;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * The facts of a run's files: taken from the store, and made of the rows of those of which it keeps
 * none, in one pass over each.
 */
public final class Facts {

  /** What the facts of each source say, raised when they come to say something else. */
  static final String VERSION = "6";

  private final KeptFacts kept;
  private final List<Source> sources;
  private final Optional<Dataset<Row>> repeated;

  private Facts(KeptFacts kept, List<Source> sources) {
    this.kept = kept;
    this.sources = sources;
    this.repeated =
        sources.stream()
            .map(
                source ->
                    kept.rows(source.name(), KeyFacts.KEYS)
                        .withColumn(KeyFacts.SOURCE, lit(source.name())))
            .reduce(Dataset::unionByName)
            .map(KeyFacts::repeated);
  }

  /** The facts of all files of a run, made where there are none. */
  public static Facts of(Accepted accepted) {
    List<Source> sources =
        Sources.all().stream()
            .filter(source -> !source.key().isEmpty())
            .filter(source -> !accepted.files(source.name()).isEmpty())
            .toList();
    KeptFacts kept = accepted.facts(VERSION);
    kept.keep(sources.stream().map(Source::name).toList(), new FactMaker());
    return new Facts(kept, sources);
  }

  /** Facts of some kinds of all of a source's files, but of months after a file's own. */
  public Dataset<Row> rows(String source, String... kinds) {
    return kept.rows(source, kinds);
  }

  /**
   * How many rows of a file its facts hold: where ways to count them differ, what one says that is
   * not as many as were loaded; empty for a source without facts.
   */
  public OptionalLong rows(LoadedFile file) {
    if (sources.stream().noneMatch(source -> source.name().equals(file.source()))) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        ways(file.source()).stream()
            .mapToLong(kinds -> kinds.stream().mapToLong(kind -> kept.records(file, kind)).sum())
            .filter(held -> held != file.rows())
            .findFirst()
            .orElse(file.rows()));
  }

  /** Entries of attendances of which some record has care. */
  public Set<String> withCare(List<LoadedFile> files) {
    return files.stream()
        .filter(file -> kept.records(file, AttendanceFacts.CARE) > 0)
        .map(file -> file.entry().address())
        .collect(Collectors.toSet());
  }

  /** Kinds of facts that together hold each row of a source once. */
  private static List<List<String>> ways(String source) {
    Stream<List<String>> own =
        switch (source) {
          case AttendanceFacts.SOURCE -> AttendanceFacts.WAYS.stream();
          case ListFacts.SOURCE -> Stream.of(ListFacts.ROWS);
          default -> Stream.empty();
        };
    return Stream.concat(Stream.of(List.of(KeyFacts.KEYS)), own).toList();
  }

  /**
   * In how many rows of each source a key may stand that stands more than once; none for no row.
   */
  public Map<String, Long> repeatedRows() {
    return repeated.stream()
        .flatMap(
            keys -> keys.groupBy(KeyFacts.SOURCE).agg(sum(KeyFacts.ROWS)).collectAsList().stream())
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
  }

  /** One row per hash of a key of a source that stands more than once. */
  public Dataset<Row> repeatedKeys(String source) {
    return repeated.orElseThrow().where(col(KeyFacts.SOURCE).equalTo(lit(source)));
  }

  /** Facts of rows of a source that are none of the store's: of some that do not count. */
  public static Dataset<Row> of(String source, Dataset<Row> rows) {
    return RowPacker.facts(rows, () -> FactMaker.packing(source));
  }

  /** Attendances of rows, by the LSOA where the patients live as the kind; empty for none. */
  public static Dataset<Row> atHome(Dataset<Row> rows) {
    return RowPacker.facts(rows, AttendanceFacts.AtHome::new);
  }

  /** The same of attendances {@link AtProvider at providers}. */
  public static Dataset<Row> atHomeByProvider(Dataset<Row> rows) {
    return RowPacker.facts(rows, AttendanceFacts.AtHomeByProvider::new);
  }

  /** Makes a row of one of the numbers of a fact. */
  @FunctionalInterface
  public interface Unpacker extends Serializable {
    Row row(Fact fact, long number, long count);
  }

  /**
   * A row for each number of facts; of facts whose records are below 0, and which are so taken away
   * from others, counts are below 0 too.
   */
  public static Dataset<Row> unpacked(Dataset<Row> facts, StructType schema, Unpacker unpacker) {
    FlatMapFunction<Row, Row> unpack =
        row -> {
          Fact fact = Fact.of(row);
          int sign = Long.signum(fact.records());
          List<Row> rows = new ArrayList<>();
          Block.read(
              fact.numbers(),
              (number, count) -> rows.add(unpacker.row(fact, number, sign * count)));
          return rows.iterator();
        };
    return facts.select(Fact.columns()).flatMap(unpack, Encoders.row(schema));
  }
}
