package primarycare.rules.organisation;

import static primarycare.job.Columns.ALL;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.organisation.WithoutPractice;
import primarycare.rules.key.KeyRules;
import primarycare.rules.organisation.Mentions.Mention;

/**
 * Sources that tell of organisations of which none is the job's: of another area, or of codes that
 * this area no longer has.
 */
public final class Contributions {

  private static final String PRACTICE = "practice";

  /** Where each source that says where practices are has the sub-ICB location. */
  private static final Map<String, String> LOCATIONS =
      Map.of(
          OrganisationSources.MAP, "sub_icb_location_code",
          OrganisationSources.PARTNERS, "sub_icb_location_code",
          OrganisationSources.REGISTER, "commissioner_code");

  private final KeyRules rules;
  private final OrganisationCodes said;
  private final Job.Area area;

  /** A code of a practice or of a kind of area. */
  private record Code(String kind, String code) {}

  private Contributions(KeyRules rules, OrganisationCodes said, Job.Area area) {
    this.rules = rules;
    this.said = said;
    this.area = area;
  }

  /** A sentence for each source of the run that tells nothing of the area. */
  public static List<String> notices(KeyRules rules, OrganisationCodes said, Job.Area area) {
    return new Contributions(rules, said, area).notices();
  }

  private List<String> notices() {
    if (LOCATIONS.keySet().stream().noneMatch(rules::given)) {
      return List.of();
    }
    Map<String, Set<Code>> named = new TreeMap<>();
    for (Source source : Sources.all()) {
      if (rules.given(source.name())) {
        named.put(source.name(), codes(source));
      }
    }
    Set<Code> ours = ours();
    List<String> notices = new ArrayList<>();
    named.forEach(
        (source, codes) -> {
          if (!codes.isEmpty() && codes.stream().noneMatch(ours::contains)) {
            notices.add(sentence(source, codes.size()));
          }
        });
    return notices;
  }

  private String sentence(String source, long codes) {
    List<String> locations = area.subIcbLocations();
    return String.format(
        Locale.ROOT,
        "%s: none of its organisations%s is of the job's area%s, so that it tells nothing of"
            + " the area's practices",
        source,
        Sources.named(source).people()
            ? ""
            : String.format(Locale.ROOT, " (%,d %s)", codes, codes == 1 ? "code" : "codes"),
        locations.isEmpty() ? "" : " (" + String.join(", ", locations) + ")");
  }

  /** The kinds and codes that rows of a source name, each once; none where they name none. */
  private Set<Code> codes(Source source) {
    return column(source)
        .map(column -> codes(said.of(source.name()).stream(), kind(column), column))
        .orElse(Set.of());
  }

  /** The column of its codes: of areas only where it says of which kind they are. */
  private static Optional<String> column(Source source) {
    List<String> names = OrganisationSources.naming(source);
    return names.isEmpty() || names.equals(List.of(AREA_CODE))
        ? Optional.empty()
        : Optional.of(names.get(names.size() - 1));
  }

  private static Function<Mention, String> kind(String column) {
    return switch (column) {
      case AREA_CODE -> mention -> mention.text(OrganisationSources.SCHEME);
      case "pcn_code" -> mention -> "pcn";
      default -> mention -> PRACTICE;
    };
  }

  private static Set<Code> codes(
      Stream<Mention> mentions, Function<Mention, String> kind, String column) {
    return mentions
        .filter(mention -> mention.text(column) != null)
        .filter(mention -> !WithoutPractice.isDefault(mention.text(column)))
        .map(mention -> new Code(kind.apply(mention), mention.text(column)))
        .collect(Collectors.toSet());
  }

  /** The practices of the area and the areas that they belong to. */
  private Set<Code> ours() {
    Set<Code> ours = new HashSet<>();
    LOCATIONS.forEach(
        (source, location) -> {
          List<Mention> here = here(source, location);
          addAll(ours, here, PRACTICE, PRACTICE_CODE);
          addAll(ours, here, "sub_icb_location", location);
          Stream.of("icb", "pcn")
              .filter(kind -> Sources.named(source).names().contains(kind + "_code"))
              .forEach(kind -> addAll(ours, here, kind, kind + "_code"));
        });
    List<Mention> members =
        said.of(OrganisationSources.SCHEMES).stream()
            .filter(member -> ours.contains(new Code(PRACTICE, member.text(PRACTICE_CODE))))
            .toList();
    members.forEach(
        member ->
            ours.add(new Code(member.text(OrganisationSources.SCHEME), member.text(AREA_CODE))));
    ours.add(new Code(ALL, ALL));
    return ours;
  }

  private static void addAll(Set<Code> codes, List<Mention> rows, String kind, String column) {
    rows.stream()
        .map(row -> row.text(column))
        .filter(code -> code != null)
        .forEach(code -> codes.add(new Code(kind, code)));
  }

  private List<Mention> here(String source, String location) {
    return said.of(source).stream().filter(row -> isIn(row.text(location))).toList();
  }

  /**
   * Whether a row is of the area; a membership that does not say where its practice is stands for
   * one that may be, unless another register tells.
   */
  private boolean isIn(String location) {
    List<String> codes = area.subIcbLocations();
    boolean told =
        rules.given(OrganisationSources.MAP) || rules.given(OrganisationSources.REGISTER);
    return codes.isEmpty() || (location == null ? !told : codes.contains(location));
  }
}
