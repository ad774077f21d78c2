package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.LINE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import primarycare.conform.Mentions.Mention;
import primarycare.conform.Mentions.Question;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListDetail;
import primarycare.fact.ListFacts;
import primarycare.intake.Fact;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * The codes of practices and areas that the sources of a run name, and the names of areas: all that
 * the rules between inputs ask of them, collected once.
 *
 * <p>Lists and attendances are asked by their facts, which say who is named in which month.
 */
final class OrganisationCodes {

  static final String REGISTER = "practice_register";
  static final String PARTNERS = "pcn_membership";
  static final String SCHEMES = "area_membership";
  static final String SCHEME = "scheme";

  /** The register's practices, with the days that its statuses tell of. */
  static final String REGISTERED = "registered";

  static final String OPEN = "open_date";
  static final String CLOSE = "close_date";

  private static final String PASSED = "passed_";

  /** What is asked of the sources that say where practices are, and which areas there are. */
  private static final Map<String, List<String>> REGISTERS =
      Map.of(
          Conflicts.MAP,
          List.of(PRACTICE_CODE, "sub_icb_location_code", "icb_code", "pcn_code"),
          REGISTER,
          List.of(PRACTICE_CODE, "commissioner_code", "icb_code"),
          PARTNERS,
          List.of(PRACTICE_CODE, "sub_icb_location_code", "pcn_code"),
          SCHEMES,
          List.of(PRACTICE_CODE, SCHEME, AREA_CODE, WEIGHT),
          LookUp.SOURCE,
          List.of(SCHEME, AREA_CODE, AREA_NAME, LookUp.LSOA));

  private static final Set<String> COUNTED = Set.of(AttendanceFacts.SOURCE, ListFacts.SOURCE);

  private final RelationalRules rules;
  private final Mentions mentions;

  OrganisationCodes(RelationalRules rules) {
    this.rules = rules;
    List<Question> questions = new ArrayList<>();
    for (Source source : Sources.all()) {
      List<String> columns = columns(source);
      if (rules.given(source.name()) && !columns.isEmpty()) {
        questions.add(new Question(source.name(), asked(source, columns)));
        if (REGISTERS.containsKey(source.name()) && rules.repeatedKeys(source.name()).isPresent()) {
          Dataset<Row> passed = rules.passed(source.name()).select(columns(columns, LINE));
          questions.add(new Question(PASSED + source.name(), passed));
        }
      }
    }
    if (rules.given(REGISTER)) {
      Dataset<Row> days = rules.register().select(PRACTICE_CODE, OPEN, CLOSE, LINE);
      questions.add(new Question(REGISTERED, days));
    }
    questions.addAll(NamedAreas.questions(rules));
    this.mentions = Mentions.of(questions);
  }

  /** The columns of a source that name organisations; none where it names none. */
  private static List<String> columns(Source source) {
    List<String> names = source.names();
    if (REGISTERS.containsKey(source.name())) {
      return REGISTERS.get(source.name());
    }
    if (source.practice() != null) {
      return List.of(source.practice().column());
    }
    if (names.contains(PRACTICE_CODE)) {
      return List.of(PRACTICE_CODE);
    }
    if (names.contains(AREA_CODE)) {
      return names.contains(SCHEME) ? List.of(SCHEME, AREA_CODE) : List.of(AREA_CODE);
    }
    return names.contains("pcn_code") ? List.of("pcn_code") : List.of();
  }

  private Dataset<Row> asked(Source source, List<String> columns) {
    return isByFacts(source)
        ? ofFacts(source)
        : rules.accepted(source.name()).select(columns(columns, LINE));
  }

  /**
   * Whether a source's practices are those of its facts, with their entry and {@link Fact#PART}.
   */
  boolean isByFacts(Source source) {
    return COUNTED.contains(source.name()) && rules.hasFacts();
  }

  /** Entry, practice and the first day of the month, or that of the list, in days from 1970. */
  private Dataset<Row> ofFacts(Source source) {
    String[] kinds =
        source.name().equals(AttendanceFacts.SOURCE)
            ? new String[] {AttendanceFacts.ATTENDANCES}
            : Stream.of(ListDetail.values()).map(ListDetail::kind).toArray(String[]::new);
    return rules
        .facts()
        .rows(source.name(), kinds)
        .select(
            col(Fact.ENTRY).as(ENTRY),
            col(Fact.NAME).as(source.practice().column()),
            col(Fact.PART).as(Fact.PART),
            functions.lit(0L).as(LINE));
  }

  private static Column[] columns(List<String> names, String more) {
    return Stream.concat(names.stream(), Stream.of(more))
        .map(functions::col)
        .toArray(Column[]::new);
  }

  /** What the accepted rows of a source say. */
  List<Mention> of(String source) {
    return mentions.of(source);
  }

  /** What those rows of a register say that every rule passes. */
  List<Mention> passed(String source) {
    return rules.repeatedKeys(source).isPresent() ? of(PASSED + source) : of(source);
  }

  /** The texts of a column, each once. */
  static SortedSet<String> texts(List<Mention> mentions, String column) {
    return mentions.stream()
        .map(mention -> mention.text(column))
        .filter(text -> text != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
