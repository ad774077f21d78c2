package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.organisation.Span.BEGINNING;
import static primarycare.organisation.Span.END;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import primarycare.conform.Mentions.Mention;
import primarycare.conform.Mentions.Question;

/** The codes and names of areas that the sources of a run give, and for which days. */
final class NamedAreas {

  /** Kinds of areas whose codes and names are a publisher's, also in a look-up of one's own. */
  private static final List<String> NATIONAL = List.of("pcn", "sub_icb_location", "icb");

  private static final String SHOWN =
      "the code counts; of its names the latest is shown, of a day the last by the alphabet";

  private static final String APART = "each code is an area of its own";

  /** The name of what is asked for them. */
  static final String NAMES = "names";

  private static final String SOURCE = "source";
  private static final String SCHEME = "scheme";
  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String FROM = "from";
  private static final String TO = "to";

  private NamedAreas() {}

  /**
   * What the sources of a run say.
   *
   * @param mentions answers to the questions
   * @param files the name of each file by the address of its entry
   */
  static AreaNames of(List<Mention> mentions, Map<String, String> files) {
    return new AreaNames(mentions.stream().map(mention -> named(mention, files)).toList());
  }

  /** What is asked of the sources that give areas names. */
  static List<Question> questions(RelationalRules rules) {
    List<Question> asked = new ArrayList<>();
    Column from = coalesce(col("start_date"), lit(BEGINNING));
    Column to = coalesce(col("end_date"), lit(END));
    Column ever = lit(BEGINNING);
    Column month = col("month");
    Column day = col(EXTRACT_DATE);
    ask(asked, rules, "area_membership", col(SCHEME), AREA_CODE, AREA_NAME, from, to);
    ask(asked, rules, LookUp.SOURCE, col(SCHEME), AREA_CODE, AREA_NAME, ever, lit(END));
    ask(asked, rules, "hub_activity", lit("hub"), "hub_code", "hub_name", month, month);
    for (String kind : NATIONAL) {
      ask(asked, rules, Conflicts.MAP, lit(kind), kind + "_code", kind + "_name", day, day);
    }
    return asked;
  }

  private static void ask(
      List<Question> asked,
      RelationalRules rules,
      String source,
      Column scheme,
      String code,
      String name,
      Column from,
      Column to) {
    if (rules.given(source)) {
      Dataset<Row> rows =
          rules
              .accepted(source)
              .where(col(code).isNotNull().and(col(name).isNotNull()))
              .select(
                  lit(source).as(SOURCE),
                  scheme.as(SCHEME),
                  col(ENTRY),
                  col(code).as(CODE),
                  col(name).as(NAME),
                  from.as(FROM),
                  to.as(TO),
                  col(LINE));
      asked.add(new Question(NAMES, rows));
    }
  }

  /** What is told of them, as rows of {@link Conflicts}. */
  static Dataset<Row> issues(SparkSession spark, AreaNames names) {
    Stream<Row> twoNames =
        names.twoNames().stream()
            .filter(pair -> !pair.first().kind().stop())
            .map(pair -> issue(pair, "one code, two names", "", SHOWN));
    Stream<Row> twoCodes =
        names.twoCodes().stream()
            .map(pair -> issue(pair, "two areas of one name", pair.second().code(), APART));
    return spark.createDataFrame(
        Stream.concat(twoNames, twoCodes).distinct().toList(), Conflicts.SCHEMA);
  }

  private static Row issue(AreaNames.Pair pair, String issue, String other, String settledBy) {
    LocalDate from = Collections.max(List.of(pair.first().from(), pair.second().from()));
    LocalDate to = Collections.min(List.of(pair.first().to(), pair.second().to()));
    return RowFactory.create(
        issue,
        pair.first().kind().source(),
        "",
        pair.first().code(),
        other,
        from,
        to.equals(END) ? null : to,
        settledBy);
  }

  private static AreaNames.Named named(Mention mention, Map<String, String> files) {
    String source = mention.text(SOURCE);
    String scheme = mention.text(SCHEME);
    boolean publisher = NATIONAL.contains(scheme);
    return new AreaNames.Named(
        new AreaNames.Kind(source, scheme, !publisher, !scheme.equals("pcn")),
        files.getOrDefault(mention.text(ENTRY), source),
        mention.text(CODE),
        mention.text(NAME),
        mention.day(FROM),
        mention.day(TO),
        mention.firstLine());
  }
}
