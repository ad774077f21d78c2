package primarycare.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.fact.SmallFrames;
import primarycare.job.Lazy;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.rules.RelationalRules;
import primarycare.rules.lsoa.LsoaKeys;
import primarycare.rules.organisation.PublishedRows;

/**
 * Sources that grow with organisations and LSOAs alone, as plain rows: one Spark job collects all
 * that a run has of them when the first is asked for, because each job of its own takes longer than
 * reading such rows.
 */
final class SmallSources {

  /** The sources, in the order in which they are collected. */
  static final List<String> NAMES =
      List.of(
          DetailRows.SOURCE,
          DeprivationScores.SOURCE,
          CareHomeRows.SOURCE,
          LsoaKeys.RESIDENTS,
          SurveyRows.SOURCE,
          Providers.ACTIVITY,
          Providers.EXPECTED,
          "hub_activity",
          "vacancies",
          "consultations",
          "nhs111_activity",
          LongRunRows.SOURCE,
          ReferenceAttendances.SOURCE);

  private final RelationalRules rules;
  private final Lazy<Map<String, List<Row>>> collected = new Lazy<>(this::collect);

  /** Rows of a source that one task has read. */
  record Part(String source, List<Object[]> rows) implements Serializable {

    /** Texts, days and numbers stand in many rows, and once in what a task says. */
    static Part of(String source, Iterator<Row> rows) {
      Map<Object, Object> once = new HashMap<>();
      List<Object[]> cells = new ArrayList<>();
      rows.forEachRemaining(row -> cells.add(cells(row, once)));
      return new Part(source, cells);
    }

    private static Object[] cells(Row row, Map<Object, Object> once) {
      Object[] cells = new Object[row.size()];
      Arrays.setAll(cells, column -> row.get(column));
      Arrays.setAll(
          cells,
          column ->
              cells[column] == null ? null : once.computeIfAbsent(cells[column], first -> first));
      return cells;
    }
  }

  SmallSources(RelationalRules rules) {
    this.rules = rules;
  }

  /**
   * Rows of a source that every rule passes, by the names of its columns and with the texts that
   * tables may hold; none where the run has no file of it.
   *
   * @throws IllegalArgumentException for another source
   */
  List<Row> rows(String source) {
    if (!NAMES.contains(source)) {
      throw new IllegalArgumentException(source + " is not among the small sources");
    }
    return rules.rows().given(source) ? collected.get().get(source) : List.of();
  }

  private Map<String, List<Row>> collect() {
    List<String> given = NAMES.stream().filter(rules.rows()::given).toList();
    List<Part> parts =
        given.stream()
            .map(source -> parts(source, frame(source)))
            .reduce(JavaRDD::union)
            .map(SmallFrames::of)
            .orElse(List.of());
    Map<String, List<Row>> rows = new HashMap<>();
    given.forEach(name -> rows.put(name, published(Sources.named(name), parts)));
    return rows;
  }

  /** The rows with the source's own columns. */
  private Dataset<Row> frame(String source) {
    return rules
        .rows()
        .passed(source)
        .select(
            Sources.named(source).columns().stream()
                .map(StructField::name)
                .map(functions::col)
                .toArray(Column[]::new));
  }

  private static JavaRDD<Part> parts(String source, Dataset<Row> frame) {
    return frame.toJavaRDD().mapPartitions(rows -> List.of(Part.of(source, rows)).iterator());
  }

  private List<Row> published(Source source, List<Part> parts) {
    return PublishedRows.of(source, rows(source, parts), rules.codes().areas());
  }

  static List<Row> rows(Source source, List<Part> parts) {
    StructType columns = new StructType(source.columns().toArray(StructField[]::new));
    return parts.stream()
        .filter(part -> part.source().equals(source.name()))
        .flatMap(part -> part.rows().stream())
        .map(cells -> (Row) new GenericRowWithSchema(cells, columns))
        .toList();
  }
}
