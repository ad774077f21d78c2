package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * What rows say of organisations in some of their columns, each combination once: one Spark job
 * collects all that is asked, because each job of its own takes longer than reading such rows.
 */
final class Mentions {

  private static final String QUESTION = "question";
  private static final String TEXTS = "texts";
  private static final String FIRST_LINE = "first_line";

  private final Map<String, List<Mention>> answers;

  private Mentions(Map<String, List<Mention>> answers) {
    this.answers = answers;
  }

  /**
   * What is asked of rows.
   *
   * @param name under which the answers are found; several may be of one name
   * @param rows with their line, and no other columns than those that are asked for
   */
  record Question(String name, Dataset<Row> rows) {

    private List<String> columns() {
      return Stream.of(rows.columns()).filter(column -> !column.equals(Columns.LINE)).toList();
    }

    private Dataset<Row> asked() {
      Column[] texts =
          columns().stream().map(name -> Casts.toText(col(name))).toArray(Column[]::new);
      return rows.select(lit(name).as(QUESTION), array(texts).as(TEXTS), col(Columns.LINE));
    }
  }

  /**
   * What some rows say.
   *
   * @param texts of the columns, null where a row has none
   * @param firstLine the first line that says it
   */
  record Mention(List<String> columns, List<String> texts, long firstLine) {

    /** The text of a column; null for none. */
    String text(String column) {
      return texts.get(columns.indexOf(column));
    }

    /** The text of a column that is a date; null for none. */
    LocalDate day(String column) {
      return Optional.ofNullable(text(column)).map(LocalDate::parse).orElse(null);
    }
  }

  /** The answers to questions. */
  static Mentions of(List<Question> questions) {
    Map<String, List<String>> columns = new HashMap<>();
    questions.forEach(question -> columns.put(question.name(), question.columns()));
    Map<String, String> once = new HashMap<>();
    Map<String, List<Mention>> answers = new HashMap<>();
    questions.stream()
        .map(Question::asked)
        .reduce(Dataset::union)
        .map(asked -> asked.groupBy(QUESTION, TEXTS).agg(min(Columns.LINE).as(FIRST_LINE)))
        .map(SmallFrames::rows)
        .orElse(List.of())
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.getString(0), name -> new ArrayList<>())
                    .add(
                        new Mention(
                            columns.get(row.getString(0)),
                            pooled(row.getList(1), once),
                            row.getLong(2))));
    return new Mentions(answers);
  }

  /** Codes and days stand in many of them. */
  private static List<String> pooled(List<String> texts, Map<String, String> once) {
    List<String> pooled = new ArrayList<>(texts.size());
    texts.forEach(
        text -> pooled.add(text == null ? null : once.computeIfAbsent(text, same -> same)));
    return pooled;
  }

  /** The answers to the questions of a name, in no order. */
  List<Mention> of(String name) {
    return answers.getOrDefault(name, List.of());
  }
}
