package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Nearest;

/**
 * Codes of practices and areas in local files that no practice map or scheme of the job knows, such
 * as former ones: their figures fall out of all areas, which is told where it is most of a file.
 */
final class LocalCodes {

  /** By source, the column of its codes. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "area_membership", PRACTICE_CODE,
          "practice_care_home", PRACTICE_CODE,
          "practice_details", PRACTICE_CODE,
          "expected_provider", AREA_CODE,
          "vacancies", AREA_CODE,
          "nhs111_activity", AREA_CODE);

  /** Codes that a local file may have for all of the job, or of the country. */
  private static final List<String> WHOLE = List.of("ALL", "ENGLAND", "UNASSIGNED");

  private LocalCodes() {}

  /** A sentence for each source of which most codes are not known. */
  static List<String> notices(RelationalRules rules) {
    List<String> given = COLUMNS.keySet().stream().filter(rules::given).sorted().toList();
    if (given.isEmpty() || !rules.given(Conflicts.MAP)) {
      return List.of();
    }
    SortedSet<String> known = texts(rules.areaCodes());
    List<String> notices = new ArrayList<>();
    for (String source : given) {
      Dataset<Row> codes = rules.accepted(source).select(COLUMNS.get(source)).distinct();
      notice(source, texts(codes), known).ifPresent(notices::add);
    }
    return notices;
  }

  /** What is said of a source, if most of its codes are not known. */
  static Optional<String> notice(String source, SortedSet<String> codes, SortedSet<String> known) {
    List<String> strange =
        codes.stream()
            .filter(code -> !known.contains(code))
            .filter(code -> !WHOLE.contains(code.toUpperCase(Locale.ROOT)))
            .toList();
    return strange.size() * 2 <= codes.size()
        ? Optional.empty()
        : Optional.of(
            String.format(
                    Locale.ROOT,
                    "%,d of the %,d codes of %s are in no practice map, register or scheme of the"
                        + " job, and their figures in no area of it%s. %s",
                    strange.size(),
                    codes.size(),
                    source,
                    shown(strange),
                    Nearest.hint(strange.get(0), known))
                .strip());
  }

  /** The first of them that are codes for sure: letters alone could be anybody's name. */
  private static String shown(List<String> strange) {
    List<String> codes =
        strange.stream().filter(code -> code.chars().anyMatch(Character::isDigit)).toList();
    return codes.isEmpty() ? "" : ": " + LsoaMix.some(codes);
  }

  /** One row per code of a practice or an area that the job's maps, registers and schemes have. */
  static Dataset<Row> known(RelationalRules rules) {
    Dataset<Row> map = rules.accepted(Conflicts.MAP);
    Stream<Dataset<Row>> ofMap =
        Stream.of(PRACTICE_CODE, "pcn_code", "sub_icb_location_code", "icb_code")
            .map(column -> map.select(col(column).as("code")));
    Stream<Dataset<Row>> others =
        Stream.of(
            rules.accepted("practice_register").select(col(PRACTICE_CODE).as("code")),
            rules.accepted("pcn_membership").select(col(PRACTICE_CODE).as("code")),
            rules.accepted("area_membership").select(col(AREA_CODE).as("code")),
            rules.accepted(LookUp.SOURCE).select(col(AREA_CODE).as("code")));
    return Stream.concat(ofMap, others)
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .where(col("code").notEqual(lit("")))
        .distinct();
  }

  private static SortedSet<String> texts(Dataset<Row> codes) {
    SortedSet<String> texts = new TreeSet<>();
    SmallFrames.rows(codes).stream()
        .map(row -> row.getString(0))
        .filter(code -> code != null)
        .forEach(texts::add);
    return texts;
  }
}
