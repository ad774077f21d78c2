package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;
import primarycare.job.Nearest;
import primarycare.job.Problem;

/**
 * The practices that the maps put in the job's area, and the codes of where they are.
 *
 * @param practices one row per practice
 * @param codes by kind of area, the codes that the maps give these practices, at any time
 * @param shares whether areas of a scheme share a practice
 */
record OwnAreas(Dataset<Row> practices, Map<String, Set<String>> codes, boolean shares) {

  private static final List<String> KINDS = List.of("sub_icb_location", "icb");

  static OwnAreas of(Job.Area area, RelationalRules rules) {
    Object[] locations = area.subIcbLocations().toArray();
    Column here = locations.length == 0 ? lit(true) : col("sub_icb_location_code").isin(locations);
    Dataset<Row> map = rules.accepted(Conflicts.MAP).where(here);
    Map<String, Set<String>> codes = new TreeMap<>();
    List<Row> places = SmallFrames.rows(map.select("sub_icb_location_code", "icb_code").distinct());
    for (String kind : KINDS) {
      codes.put(
          kind,
          places.stream()
              .map(row -> row.<String>getAs(kind + "_code"))
              .filter(code -> code != null)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    Dataset<Row> shared = rules.accepted("area_membership").where(col(WEIGHT).lt(lit(1)));
    boolean shares = !SmallFrames.rows(shared.limit(1)).isEmpty();
    return new OwnAreas(map.select(PRACTICE_CODE).distinct(), codes, shares);
  }

  /** Whether any practice is known to be of the area. */
  boolean isKnown() {
    return codes.values().stream().anyMatch(known -> !known.isEmpty());
  }

  /** The LSOAs that a look-up puts in an area of the job: one of a scheme, or one of practices. */
  Set<String> lsoas(Dataset<Row> lookUp) {
    Column national = col("scheme").isin(KINDS.toArray());
    Column ours = lit(false);
    for (String kind : KINDS) {
      ours =
          ours.or(col("scheme").equalTo(kind).and(col(AREA_CODE).isin(codes.get(kind).toArray())));
    }
    return LsoaUse.codes(lookUp.where(not(national).or(ours)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Kinds of area of which the look-up has areas, and none that a practice here is of. */
  List<Problem> problems(Dataset<Row> lookUp, String file) {
    Map<String, Set<String>> given = new TreeMap<>();
    Dataset<Row> national = lookUp.where(col("scheme").isin(KINDS.toArray()));
    SmallFrames.rows(national.select("scheme", AREA_CODE).distinct())
        .forEach(
            row ->
                given
                    .computeIfAbsent(row.getString(0), k -> new TreeSet<>())
                    .add(row.getString(1)));
    List<Problem> problems = new ArrayList<>();
    given.forEach(
        (kind, found) -> {
          Set<String> known = codes.get(kind);
          if (!known.isEmpty() && found.stream().noneMatch(known::contains)) {
            problems.add(problem(kind, found, known, file));
          }
        });
    return problems;
  }

  private static Problem problem(String kind, Set<String> found, Set<String> known, String file) {
    return new Problem(
        "a look-up by codes that no practice of the area has",
        file + ", scheme " + kind,
        LsoaMix.some(found),
        "a code of the practice maps: " + LsoaMix.some(known),
        ("take the look-up by the codes of the maps, not by former ones or those of ONS. "
                + Nearest.hint(found.iterator().next(), known))
            .strip());
  }
}
