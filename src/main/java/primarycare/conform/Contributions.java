package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Columns;

/**
 * Sources that tell of organisations of which none is the job's: of another area, or of codes that
 * this area no longer has.
 *
 * <p>One query looks at them all, by the kinds of area and codes that their rows name.
 */
final class Contributions {

  private static final String KIND = "kind";
  private static final String CODE = "code";
  private static final String SOURCE = "of_source";
  private static final String PRACTICE = "practice";
  private static final String SCHEME = "scheme";

  /** Where each source that says where practices are has the sub-ICB location. */
  private static final Map<String, String> LOCATIONS =
      Map.of(
          "practice_map", "sub_icb_location_code",
          "pcn_membership", "sub_icb_location_code",
          "practice_register", "commissioner_code");

  private final RelationalRules rules;
  private final Job.Area area;

  private Contributions(RelationalRules rules, Job.Area area) {
    this.rules = rules;
    this.area = area;
  }

  /** A sentence for each source of the run that tells nothing of the area. */
  static List<String> notices(RelationalRules rules, Job.Area area) {
    return new Contributions(rules, area).notices();
  }

  private List<String> notices() {
    Map<String, Dataset<Row>> named = new TreeMap<>();
    for (Source source : Sources.all()) {
      if (rules.given(source.name())) {
        codes(source).ifPresent(codes -> named.put(source.name(), codes));
      }
    }
    Optional<Dataset<Row>> ours = ours();
    if (ours.isEmpty() || named.isEmpty()) {
      return List.of();
    }
    Column known = coalesce(max(col("ours")), lit(false));
    Dataset<Row> none =
        named.values().stream()
            .reduce(Dataset::unionByName)
            .orElseThrow()
            .join(broadcast(ours.get()), new String[] {KIND, CODE}, "left")
            .groupBy(SOURCE)
            .agg(count(lit(1)).as("codes"), known.as("known"))
            .where(col("known").equalTo(lit(false)))
            .orderBy(SOURCE);
    return SmallFrames.rows(none).stream()
        .map(row -> sentence(row.getAs(SOURCE), row.getAs("codes")))
        .toList();
  }

  private String sentence(String source, long codes) {
    List<String> locations = area.subIcbLocations();
    return String.format(
        Locale.ROOT,
        "%s: none of its organisations (%,d %s) is of the job's area%s, so that it tells nothing of"
            + " the area's practices",
        source,
        codes,
        codes == 1 ? "code" : "codes",
        locations.isEmpty() ? "" : " (" + String.join(", ", locations) + ")");
  }

  /** The kinds and codes that rows of a source name, each once; empty where they name none. */
  private Optional<Dataset<Row>> codes(Source source) {
    List<String> names = source.names();
    if (source.practice() != null) {
      return Optional.of(codes(source, lit(PRACTICE), source.practice().column()));
    }
    if (names.contains(PRACTICE_CODE)) {
      return Optional.of(codes(source, lit(PRACTICE), PRACTICE_CODE));
    }
    if (names.contains(SCHEME) && names.contains(AREA_CODE)) {
      return Optional.of(codes(source, col(SCHEME), AREA_CODE));
    }
    return names.contains("pcn_code")
        ? Optional.of(codes(source, lit("pcn"), "pcn_code"))
        : Optional.empty();
  }

  private Dataset<Row> codes(Source source, Column kind, String code) {
    return pairs(rules.accepted(source.name()), kind, code)
        .withColumn(SOURCE, lit(source.name()))
        .where(Registration.isDefault(col(CODE)).equalTo(lit(false)));
  }

  private static Dataset<Row> pairs(Dataset<Row> rows, Column kind, String code) {
    return rows.where(col(code).isNotNull()).select(kind.as(KIND), col(code).as(CODE)).distinct();
  }

  /** The practices of the area and the areas that they belong to; empty without a register. */
  private Optional<Dataset<Row>> ours() {
    List<Dataset<Row>> practices = new ArrayList<>();
    List<Dataset<Row>> areas = new ArrayList<>();
    LOCATIONS.forEach(
        (source, location) -> {
          if (rules.given(source)) {
            Dataset<Row> here = rules.accepted(source).where(isIn(location));
            practices.add(pairs(here, lit(PRACTICE), PRACTICE_CODE));
            areas.add(pairs(here, lit("sub_icb_location"), location));
            Stream.of("icb", "pcn")
                .filter(kind -> Sources.named(source).names().contains(kind + "_code"))
                .forEach(kind -> areas.add(pairs(here, lit(kind), kind + "_code")));
          }
        });
    Optional<Dataset<Row>> all = practices.stream().reduce(Dataset::unionByName);
    if (all.isPresent() && rules.given("area_membership")) {
      Dataset<Row> codes = all.get().select(col(CODE).as(PRACTICE_CODE)).distinct();
      areas.add(
          pairs(
              rules.accepted("area_membership").join(broadcast(codes), PRACTICE_CODE),
              col(SCHEME),
              AREA_CODE));
    }
    return all.map(
        own ->
            areas.stream()
                .reduce(own, Dataset::unionByName)
                .unionByName(own.sparkSession().range(1).select(whole(KIND), whole(CODE)))
                .distinct()
                .withColumn("ours", lit(true)));
  }

  private static Column whole(String name) {
    return lit(Columns.ALL).as(name);
  }

  /**
   * Whether a row is of the area; a membership that does not say where its practice is stands for
   * one that may be, unless another register tells.
   */
  private Column isIn(String location) {
    Object[] codes = area.subIcbLocations().toArray();
    boolean told = rules.given("practice_map") || rules.given("practice_register");
    return codes.length == 0 ? lit(true) : coalesce(col(location).isin(codes), lit(!told));
  }
}
