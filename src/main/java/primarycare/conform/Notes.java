package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.layout.Field;
import primarycare.layout.Source;
import primarycare.spec.Casts;

/**
 * What is noted of records because of the organisations that they name: one Spark job counts those
 * of each name, of all sources, and plain rules judge the names.
 */
final class Notes {

  /** By which rule a name is judged. */
  private enum Of {
    PRACTICE,
    AREA,

    /** Rows that are noted whatever they name. */
    UNDATED
  }

  private static final String OF = "of";
  private static final String COLUMN = "of_column";
  private static final String NAME = "name";
  private static final String AT = "at";

  private final KnownPractices practices;
  private final Set<String> areas;
  private final List<Dataset<Row>> told = new ArrayList<>();

  /**
   * @param areas codes of areas that the job's inputs know
   */
  Notes(KnownPractices practices, Set<String> areas) {
    this.practices = practices;
    this.areas = areas;
  }

  /** Rows that tell of practices which registers should know. */
  Notes practices(Source source, Dataset<Row> rows) {
    Column code = col(source.practice().column());
    Dataset<Row> named = rows.where(code.isNotNull().and(not(Registration.isDefault(code))));
    add(Of.PRACTICE, source.practice().column(), named, code, col(source.practice().at()));
    return this;
  }

  /** Rows with an area that a table may hold only where the job's other inputs know it. */
  Notes areas(Field field, Dataset<Row> rows) {
    add(
        Of.AREA,
        field.name(),
        rows.where(not(PublishedRows.isShown(field))),
        col(field.name()),
        Casts.none(DataTypes.DateType));
    return this;
  }

  /** Rows of the register that lack the day on which a practice closed. */
  Notes register(Dataset<Row> rows) {
    add(
        Of.UNDATED,
        OrganisationCodes.CLOSE,
        rows.where(PracticeRegister.isUndated()),
        lit(""),
        Casts.none(DataTypes.DateType));
    return this;
  }

  private void add(Of of, String column, Dataset<Row> rows, Column name, Column at) {
    told.add(
        rows.select(
            lit(of.name()).as(OF),
            lit(column).as(COLUMN),
            col(ENTRY),
            col(LINE),
            coalesce(name, lit("")).as(NAME),
            at.as(AT)));
  }

  /** What is noted of an entry, column and rule. */
  Collection<Finding> findings() {
    Map<String, Finding> noted = new TreeMap<>();
    told.stream()
        .reduce(Dataset::union)
        .map(
            rows ->
                rows.groupBy(OF, COLUMN, ENTRY, NAME, AT)
                    .agg(countDistinct(col(LINE)).as("records"), min(LINE).as("first_line")))
        .map(SmallFrames::rows)
        .orElse(List.of())
        .forEach(row -> rule(row).ifPresent(rule -> add(noted, finding(row, rule))));
    return noted.values();
  }

  private Optional<String> rule(Row row) {
    String name = row.getAs(NAME);
    return switch (Of.valueOf(row.getAs(OF))) {
      case PRACTICE -> practices.broken(name, row.<LocalDate>getAs(AT));
      case AREA -> Optional.of(PublishedRows.RULE).filter(rule -> !areas.contains(name));
      case UNDATED -> Optional.of(PracticeRegister.UNDATED);
    };
  }

  private static Finding finding(Row row, String rule) {
    return Finding.noted(
        row.getAs(ENTRY), row.getAs(COLUMN), rule, row.getAs("records"), row.getAs("first_line"));
  }

  private static void add(Map<String, Finding> noted, Finding one) {
    noted.merge(String.join("\n", one.entry(), one.column(), one.rule()), one, Notes::sum);
  }

  /** A record has one name in a column, and so is in one of them. */
  private static Finding sum(Finding one, Finding more) {
    return Finding.noted(
        one.entry(),
        one.column(),
        one.rule(),
        one.records() + more.records(),
        Math.min(one.firstLine(), more.firstLine()));
  }
}
