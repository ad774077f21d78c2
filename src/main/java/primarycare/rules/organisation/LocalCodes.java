package primarycare.rules.organisation;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import primarycare.job.Nearest;
import primarycare.job.PersonText;
import primarycare.rules.key.KeyRules;

/**
 * Codes of practices and areas in local files that no practice map or scheme of the job knows, such
 * as former ones: their figures fall out of all areas, which is told where it is most of a file.
 */
public final class LocalCodes {

  /** By source, the column of its codes. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "area_membership", PRACTICE_CODE,
          "practice_care_home", PRACTICE_CODE,
          "practice_details", PRACTICE_CODE,
          "expected_provider", AREA_CODE,
          "resident_population", AREA_CODE,
          "vacancies", AREA_CODE,
          "nhs111_activity", AREA_CODE);

  /** Codes that a local file may have for all of the job, or of the country. */
  private static final List<String> WHOLE = List.of("ALL", "ENGLAND", "UNASSIGNED");

  private LocalCodes() {}

  /** A sentence for each source of which most codes are not known. */
  public static List<String> notices(KeyRules rules, OrganisationCodes codes) {
    List<String> given = COLUMNS.keySet().stream().filter(rules::given).sorted().toList();
    if (given.isEmpty() || !rules.given(OrganisationSources.MAP)) {
      return List.of();
    }
    SortedSet<String> known = codes.areas();
    List<String> notices = new ArrayList<>();
    for (String source : given) {
      notice(source, OrganisationCodes.texts(codes.of(source), COLUMNS.get(source)), known)
          .ifPresent(notices::add);
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
    return codes.isEmpty() ? "" : ": " + PersonText.some(codes);
  }
}
