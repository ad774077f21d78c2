package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.Published;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Casts;

/**
 * Rows of sources with the texts that tables may hold: a text that is of no list or pattern of its
 * field, and no area of the job, could be anybody's name.
 *
 * <p>Rows that have such texts of a key in common are one, with the sum of their figures; what does
 * not add up, such as a percentage, is empty where there were several.
 */
public final class PublishedRows {

  /** What is noted of a record whose area is neither a code of ODS or ONS nor one of the job. */
  public static final String RULE = "area not known";

  private static final String KNOWN = "is_known";
  private static final String ENGLAND = "ENGLAND";

  private PublishedRows() {}

  /** Rows of a source that every rule passes, with the texts that tables may hold. */
  static Dataset<Row> of(RelationalRules rules, String name) {
    Source source = Sources.named(name);
    List<Field> fields = declared(source).toList();
    return fields.isEmpty()
        ? rules.passed(name)
        : of(source, rules.passed(name), rules.areaCodes());
  }

  /**
   * The same of any rows of a source.
   *
   * @param codes the codes of areas that the job's other inputs know
   */
  static Dataset<Row> of(Source source, Dataset<Row> rows, Dataset<Row> codes) {
    Dataset<Row> told = rows;
    for (Field field : declared(source).toList()) {
      told =
          judged(field, told, codes)
              .withColumn(
                  field.name(),
                  when(col(KNOWN), col(field.name())).otherwise(field.published().otherwise()))
              .drop(KNOWN);
    }
    Column met =
        declared(source)
            .filter(field -> source.key().contains(field.name()))
            .map(field -> col(field.name()).equalTo(lit(field.published().otherwise())))
            .reduce(lit(false), Column::or);
    Column apart = not(coalesce(met, lit(false)));
    return told.where(apart).unionByName(together(source, told.where(not(apart))));
  }

  private static Dataset<Row> together(Source source, Dataset<Row> rows) {
    List<String> sums = source.totals().sum();
    Column[] others =
        Stream.of(rows.columns())
            .filter(name -> !source.key().contains(name))
            .map(name -> together(source, sums, name).as(name))
            .toArray(Column[]::new);
    Column[] key = source.key().stream().map(name -> col(name)).toArray(Column[]::new);
    Column[] typed =
        Stream.of(rows.schema().fields())
            .map(field -> sums.contains(field.name()) ? typed(field) : col(field.name()))
            .toArray(Column[]::new);
    return rows.groupBy(key).agg(count(lit(1)).as("rows"), others).select(typed);
  }

  private static Column typed(StructField field) {
    return Casts.to(field.name(), field.dataType());
  }

  private static Column together(Source source, List<String> sums, String name) {
    boolean ofSource = source.columns().stream().anyMatch(column -> column.name().equals(name));
    if (sums.contains(name)) {
      return sum(name);
    }
    return ofSource ? when(count(lit(1)).equalTo(lit(1)), min(name)) : min(name);
  }

  /** The columns of areas of a source that are published only where the job knows them. */
  static List<Field> areas(Source source) {
    return declared(source).filter(field -> field.type() == FieldType.AREA).toList();
  }

  /** The column that says whether {@link #isShown} holds for an area. */
  static String shown(Field area) {
    return "is_shown " + area.name();
  }

  /** Whether an area may be told even where no other input of the job knows it. */
  static Column isShown(Field area) {
    return isDeclared(area).or(upper(col(area.name())).equalTo(lit(ENGLAND)));
  }

  /** A field as a text for people, by what its layout alone says may be published. */
  static Column text(Field field) {
    return field.published() == null
        ? col(field.name())
        : when(isDeclared(field), col(field.name())).otherwise(field.published().otherwise());
  }

  private static Dataset<Row> judged(Field field, Dataset<Row> rows, Dataset<Row> codes) {
    if (field.type() != FieldType.AREA) {
      return rows.withColumn(KNOWN, isDeclared(field));
    }
    Dataset<Row> known = codes.select(col("code").as(field.name()), lit(true).as(KNOWN));
    Column shown = coalesce(col(KNOWN), lit(false)).or(isShown(field));
    return rows.join(broadcast(known), new String[] {field.name()}, "left")
        .withColumn(KNOWN, shown);
  }

  private static Column isDeclared(Field field) {
    Published published = field.published();
    Column text = col(field.name());
    Column pattern =
        published.pattern().isEmpty()
            ? lit(false)
            : text.rlike("^(?:" + published.pattern() + ")$");
    Object[] texts =
        Stream.concat(field.codes().values().stream(), Stream.of(published.otherwise()))
            .distinct()
            .toArray();
    Column listed = upper(text).isin(published.listed().toArray());
    return coalesce(text.isin(texts).or(listed).or(pattern), lit(true));
  }

  private static Stream<Field> declared(Source source) {
    return source.fields().stream().filter(field -> field.published() != null);
  }
}
