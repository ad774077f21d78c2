package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_NAME;
import static primarycare.job.Columns.ENTRY;
import static primarycare.job.Columns.EXTRACT_DATE;
import static primarycare.job.Columns.LINE;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.PRACTICE_NAME;
import static primarycare.job.Columns.WEIGHT;
import static primarycare.rules.organisation.OrganisationSources.END;
import static primarycare.rules.organisation.OrganisationSources.HUBS;
import static primarycare.rules.organisation.OrganisationSources.MAP;
import static primarycare.rules.organisation.OrganisationSources.PARTNERS;
import static primarycare.rules.organisation.OrganisationSources.REGISTER;
import static primarycare.rules.organisation.OrganisationSources.SCHEME;
import static primarycare.rules.organisation.OrganisationSources.SCHEMES;
import static primarycare.rules.organisation.OrganisationSources.START;
import static primarycare.rules.organisation.OrganisationSources.SUCCESSORS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListDetail;
import primarycare.fact.ListFacts;
import primarycare.intake.Fact;
import primarycare.layout.Field;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.rules.key.KeyRules;
import primarycare.rules.organisation.Mentions.Question;

/**
 * What is asked of the sources of a run about organisations: which they name, and of those that are
 * about organisations all that they say.
 *
 * <p>Lists and attendances are asked by their facts, which say who is named in which month.
 */
final class OrganisationQuestions {

  /** The name of what maps say of areas on each of their days. */
  static final String AREAS_OF_MAPS = "areas of maps";

  /** Before the name of a source, that of what those of its rows say that every rule passes. */
  static final String PASSED = "passed ";

  /** The columns of the sources that are about organisations. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          MAP,
          List.of(
              PRACTICE_CODE,
              PRACTICE_NAME,
              "sub_icb_location_code",
              "sub_icb_location_name",
              "icb_code",
              "icb_name",
              "pcn_code",
              "pcn_name"),
          REGISTER,
          PracticeRegister.COLUMNS,
          PARTNERS,
          List.of(
              ENTRY,
              PRACTICE_CODE,
              PRACTICE_NAME,
              "sub_icb_location_code",
              "pcn_code",
              "pcn_name",
              START,
              END),
          SCHEMES,
          List.of(ENTRY, PRACTICE_CODE, SCHEME, AREA_CODE, AREA_NAME, WEIGHT, START, END),
          SUCCESSORS,
          List.of(PRACTICE_CODE, "successor_code", "date"),
          OrganisationSources.LOOK_UP,
          List.of(ENTRY, SCHEME, AREA_CODE, AREA_NAME, OrganisationSources.LSOA),
          HUBS,
          List.of(PRACTICE_CODE, "hub_code", "hub_name"));

  private static final Set<String> COUNTED = Set.of(AttendanceFacts.SOURCE, ListFacts.SOURCE);

  private final KeyRules rules;
  private final NumberedDays mapDays;

  OrganisationQuestions(KeyRules rules, NumberedDays mapDays) {
    this.rules = rules;
    this.mapDays = mapDays;
  }

  List<Question> all() {
    List<Question> asked = new ArrayList<>();
    for (Source source : Sources.all()) {
      if (rules.given(source.name())) {
        asked.addAll(of(source));
      }
    }
    if (rules.given(MAP)) {
      asked.add(new Question(AREAS_OF_MAPS, areasOfMaps(rules.accepted(MAP))));
    }
    return asked;
  }

  private List<Question> of(Source source) {
    String name = source.name();
    if (isOfMany(source) && rules.hasFacts()) {
      return List.of(new Question(name, facts(source)));
    }
    List<String> columns = columns(source);
    if (columns.isEmpty()) {
      return List.of();
    }
    Question accepted =
        new Question(name, asked(source, columns, few(source, rules.accepted(name))));
    boolean isOfPassed = COLUMNS.containsKey(name) || columns.contains(ENTRY);
    return isOfPassed && rules.mayRepeat(name)
        ? List.of(accepted, new Question(PASSED + name, asked(source, columns, rules.passed(name))))
        : List.of(accepted);
  }

  /**
   * Whether rows of a source are too many to be asked for the days on which they name practices.
   */
  static boolean isOfMany(Source source) {
    return COUNTED.contains(source.name());
  }

  /** Of very many rows those texts are one that can be no practice's code, as facts have them. */
  private static Dataset<Row> few(Source source, Dataset<Row> rows) {
    if (!isOfMany(source)) {
      return rows;
    }
    String practice = source.practice().column();
    return rows.withColumn(practice, OneOf.organisation(col(practice)));
  }

  /** Entry, practice and the first day of the month, or that of the list, in days from 1970. */
  private Dataset<Row> facts(Source source) {
    return (source.name().equals(AttendanceFacts.SOURCE)
            ? rules.counted(source.name()).of(AttendanceFacts.ATTENDANCES)
            : rules
                .facts()
                .rows(
                    source.name(),
                    Stream.of(ListDetail.values()).map(ListDetail::kind).toArray(String[]::new)))
        .select(
            col(Fact.ENTRY).as(ENTRY),
            col(Fact.NAME).as(source.practice().column()),
            col(Fact.PART).as(Fact.PART),
            lit(0L).as(LINE),
            col(Fact.RECORDS).as(Mentions.RECORDS));
  }

  /** The columns that are asked of a source's rows; none where it names no organisation. */
  private static List<String> columns(Source source) {
    Set<String> columns =
        new LinkedHashSet<>(
            COLUMNS.getOrDefault(source.name(), OrganisationSources.naming(source)));
    if (source.practice() != null && !isOfMany(source)) {
      columns.addAll(List.of(ENTRY, source.practice().at()));
    }
    for (Field area : PublishedRows.areas(source)) {
      columns.addAll(List.of(ENTRY, area.name()));
    }
    return List.copyOf(columns);
  }

  private Dataset<Row> asked(Source source, List<String> columns, Dataset<Row> rows) {
    Stream<Column> numbered =
        source.name().equals(MAP) ? mapDays.columns(EXTRACT_DATE) : Stream.empty();
    Dataset<Row> asked =
        rows.select(
            Stream.of(columns.stream().map(functions::col), Stream.of(col(LINE)), numbered)
                .flatMap(some -> some)
                .toArray(Column[]::new));
    return isWide(source) ? asked.distinct() : asked;
  }

  /** Whether several rows may be of one record. */
  private static boolean isWide(Source source) {
    return source.layouts().stream().anyMatch(layout -> !layout.facts().isEmpty());
  }

  /** Practices and their days as rows name them, by entry. */
  static Question named(Source source, Dataset<Row> rows) {
    Source.Practice practice = source.practice();
    Dataset<Row> named = few(source, rows).select(ENTRY, practice.column(), practice.at(), LINE);
    return new Question(source.name(), isWide(source) ? named.distinct() : named);
  }

  private static Dataset<Row> areasOfMaps(Dataset<Row> map) {
    Column[] kinds =
        OrganisationSources.NATIONAL.stream()
            .map(
                kind ->
                    struct(
                        lit(kind).as(SCHEME),
                        col(kind + "_code").as(AREA_CODE),
                        col(kind + "_name").as(AREA_NAME)))
            .toArray(Column[]::new);
    return map.select(col(ENTRY), col(EXTRACT_DATE), col(LINE), explode(array(kinds)).as("of"))
        .select(ENTRY, EXTRACT_DATE, LINE, "of.*")
        .where(col(AREA_CODE).isNotNull().and(col(AREA_NAME).isNotNull()));
  }
}
