package primarycare.rules.lsoa;

import static java.math.BigDecimal.ONE;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.WEIGHT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.job.Job;
import primarycare.job.Nearest;
import primarycare.job.PersonText;
import primarycare.job.Problem;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.rules.organisation.OrganisationCodes;
import primarycare.rules.organisation.OrganisationSources;

/**
 * The practices that the maps put in the job's area, and the codes of where they are.
 *
 * @param practices their codes
 * @param codes by kind of area, the codes that the maps give these practices, at any time
 * @param shares whether areas of a scheme share a practice
 */
record OwnAreas(Set<String> practices, Map<String, Set<String>> codes, boolean shares) {

  private static final List<String> KINDS = List.of("sub_icb_location", "icb");

  static OwnAreas of(Job.Area area, OrganisationCodes said) {
    List<String> locations = area.subIcbLocations();
    List<Mention> map =
        said.of(OrganisationSources.MAP).stream()
            .filter(
                row -> locations.isEmpty() || locations.contains(row.text("sub_icb_location_code")))
            .toList();
    Map<String, Set<String>> codes = new TreeMap<>();
    KINDS.forEach(kind -> codes.put(kind, OrganisationCodes.texts(map, kind + "_code")));
    boolean shares =
        said.of(OrganisationSources.SCHEMES).stream()
            .map(row -> row.text(WEIGHT))
            .anyMatch(weight -> weight != null && new BigDecimal(weight).compareTo(ONE) < 0);
    return new OwnAreas(OrganisationCodes.texts(map, PRACTICE_CODE), codes, shares);
  }

  /** Whether any practice is known to be of the area. */
  boolean isKnown() {
    return codes.values().stream().anyMatch(known -> !known.isEmpty());
  }

  /** The LSOAs that a look-up puts in an area of the job: one of a scheme, or one of practices. */
  Set<String> lsoas(List<Mention> lookUp) {
    List<Mention> ours =
        lookUp.stream()
            .filter(
                row ->
                    !KINDS.contains(scheme(row))
                        || codes.get(scheme(row)).contains(row.text(AREA_CODE)))
            .toList();
    return OrganisationCodes.texts(ours, OrganisationSources.LSOA);
  }

  private static String scheme(Mention row) {
    return row.text(OrganisationSources.SCHEME);
  }

  /** Kinds of area of which the look-up has areas, and none that a practice here is of. */
  List<Problem> problems(List<Mention> lookUp, String file) {
    Map<String, Set<String>> given = new TreeMap<>();
    lookUp.stream()
        .filter(row -> KINDS.contains(scheme(row)))
        .forEach(
            row ->
                given.computeIfAbsent(scheme(row), k -> new TreeSet<>()).add(row.text(AREA_CODE)));
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
        PersonText.some(found),
        "a code of the practice maps: " + PersonText.some(known),
        ("take the look-up by the codes of the maps, not by former ones or those of ONS. "
                + Nearest.hint(found.iterator().next(), known))
            .strip());
  }
}
