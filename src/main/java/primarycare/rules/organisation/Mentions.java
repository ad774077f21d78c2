package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.SmallFrames;
import primarycare.intake.Casts;
import primarycare.job.Columns;

/**
 * What rows say of organisations in some of their columns, each combination once: one Spark job
 * collects all that is asked, because each job of its own takes longer than reading such rows.
 */
public final class Mentions {

  /** A column of rows that stand for more than one record each, or for less than none. */
  static final String RECORDS = "records";

  /** A column with the bit of the row's day, as {@link NumberedDays} has it. */
  static final String DAYS = "days";

  private static final String QUESTION = "question";
  private static final String TEXTS = "texts";
  private static final String FIRST_LINE = "first_line";

  private static final Set<String> SUMMED = Set.of(Columns.LINE, RECORDS, DAYS);

  private final Map<String, List<Mention>> answers;

  private Mentions(Map<String, List<Mention>> answers) {
    this.answers = answers;
  }

  /**
   * What is asked of rows.
   *
   * @param name under which the answers are found; several may be of one name
   * @param rows with their line, perhaps {@link #RECORDS} and {@link #DAYS}, and no other columns
   *     than those that are asked for
   */
  public record Question(String name, Dataset<Row> rows) {

    private List<String> columns() {
      return Stream.of(rows.columns()).filter(column -> !SUMMED.contains(column)).toList();
    }

    private Dataset<Row> asked() {
      Column[] texts =
          columns().stream().map(name -> Casts.toText(col(name))).toArray(Column[]::new);
      return rows.select(
          lit(name).as(QUESTION),
          array(texts).as(TEXTS),
          col(Columns.LINE),
          given(RECORDS, 1L),
          given(DAYS, 0L));
    }

    private Column given(String column, long otherwise) {
      return List.of(rows.columns()).contains(column) ? col(column) : lit(otherwise).as(column);
    }
  }

  /**
   * What some rows say.
   *
   * @param texts of the columns, null where a row has none
   * @param firstLine the first line that says it
   * @param records how many say it
   * @param days of which they are, as bits
   */
  public record Mention(
      List<String> columns, List<String> texts, long firstLine, long records, long days) {

    /** The text of a column; null for none. */
    public String text(String column) {
      return texts.get(columns.indexOf(column));
    }

    /** The text of a column that is a date; null for none. */
    LocalDate day(String column) {
      return Optional.ofNullable(text(column)).map(LocalDate::parse).orElse(null);
    }

    /** The day that a column has as a number, in days from 1970. */
    LocalDate dayOf(String number) {
      return LocalDate.ofEpochDay(Long.parseLong(text(number)));
    }
  }

  /** The answers to questions. */
  public static Mentions of(List<Question> questions) {
    Map<String, List<String>> columns = new HashMap<>();
    questions.forEach(question -> columns.put(question.name(), question.columns()));
    Map<String, String> once = new HashMap<>();
    Map<String, List<Mention>> answers = new HashMap<>();
    questions.stream()
        .map(Question::asked)
        .reduce(Dataset::union)
        .map(Mentions::together)
        .map(SmallFrames::rows)
        .orElse(List.of())
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.getString(0), name -> new ArrayList<>())
                    .add(mention(row, columns.get(row.getString(0)), once)));
    return new Mentions(answers);
  }

  private static Dataset<Row> together(Dataset<Row> asked) {
    return asked
        .groupBy(QUESTION, TEXTS)
        .agg(
            min(Columns.LINE).as(FIRST_LINE), sum(RECORDS).as(RECORDS), bit_or(col(DAYS)).as(DAYS));
  }

  private static Mention mention(Row row, List<String> columns, Map<String, String> once) {
    return new Mention(
        columns, pooled(row.getList(1), once), row.getLong(2), row.getLong(3), row.getLong(4));
  }

  /** Codes and days stand in many of them. */
  private static List<String> pooled(List<String> texts, Map<String, String> once) {
    List<String> pooled = new ArrayList<>(texts.size());
    texts.forEach(
        text -> pooled.add(text == null ? null : once.computeIfAbsent(text, same -> same)));
    return pooled;
  }

  /** The answers to the questions of a name, in no order. */
  public List<Mention> of(String name) {
    return answers.getOrDefault(name, List.of());
  }
}
