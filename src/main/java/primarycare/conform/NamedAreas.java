package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static primarycare.conform.HistoryFrames.END_DATE;
import static primarycare.conform.HistoryFrames.START_DATE;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** The codes and names of areas that the sources of a run give, and for which days. */
final class NamedAreas {

  /** Kinds of areas whose codes and names are a publisher's, also in a look-up of one's own. */
  private static final List<String> NATIONAL = List.of("pcn", "sub_icb_location", "icb");

  private static final String SHOWN =
      "the code counts; of its names the latest is shown, of a day the last by the alphabet";

  private static final String APART = "each code is an area of its own";

  private NamedAreas() {}

  /**
   * What the sources of a run say.
   *
   * @param files the name of each file by the address of its entry
   */
  static AreaNames of(RelationalRules rules, Map<String, String> files) {
    List<AreaNames.Named> named = new ArrayList<>();
    frames(rules)
        .map(SmallFrames::rows)
        .orElse(List.of())
        .forEach(row -> named.add(named(row, files)));
    return new AreaNames(named);
  }

  private static Optional<Dataset<Row>> frames(RelationalRules rules) {
    List<Dataset<Row>> frames = new ArrayList<>();
    if (rules.given("area_membership")) {
      Column from = coalesce(col(START_DATE), lit(BEGINNING));
      Column to = coalesce(col(END_DATE), lit(END));
      frames.add(grouped(rules, "area_membership", col("scheme"), AREA_CODE, AREA_NAME, from, to));
    }
    if (rules.given("lsoa_area")) {
      frames.add(
          grouped(
              rules, "lsoa_area", col("scheme"), AREA_CODE, AREA_NAME, lit(BEGINNING), lit(END)));
    }
    if (rules.given("hub_activity")) {
      Column month = col("month");
      frames.add(grouped(rules, "hub_activity", lit("hub"), "hub_code", "hub_name", month, month));
    }
    if (rules.given(Conflicts.MAP)) {
      for (String kind : NATIONAL) {
        Column day = col(EXTRACT_DATE);
        frames.add(
            grouped(rules, Conflicts.MAP, lit(kind), kind + "_code", kind + "_name", day, day));
      }
    }
    return frames.stream().reduce(Dataset::unionByName);
  }

  private static Dataset<Row> grouped(
      RelationalRules rules,
      String source,
      Column scheme,
      String code,
      String name,
      Column from,
      Column to) {
    return rules
        .accepted(source)
        .where(col(code).isNotNull().and(col(name).isNotNull()))
        .groupBy(
            lit(source).as("source"),
            scheme.as("scheme"),
            col(ENTRY).as("entry"),
            col(code).as("code"),
            col(name).as("name"),
            from.as("from"),
            to.as("to"))
        .agg(min(LINE).as("first_line"));
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

  private static AreaNames.Named named(Row row, Map<String, String> files) {
    String source = row.getAs("source");
    String scheme = row.getAs("scheme");
    boolean publisher = NATIONAL.contains(scheme);
    return new AreaNames.Named(
        new AreaNames.Kind(source, scheme, !publisher, !scheme.equals("pcn")),
        files.getOrDefault(row.<String>getAs("entry"), source),
        row.getAs("code"),
        row.getAs("name"),
        row.<LocalDate>getAs("from"),
        row.<LocalDate>getAs("to"),
        row.<Long>getAs("first_line"));
  }
}
