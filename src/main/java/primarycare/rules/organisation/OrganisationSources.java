package primarycare.rules.organisation;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.List;
import primarycare.layout.Source;

/** The names of sources that are about organisations, and of their columns. */
public final class OrganisationSources {

  public static final String MAP = "practice_map";
  public static final String SUCCESSORS = "practice_successor";
  static final String REGISTER = "practice_register";
  static final String PARTNERS = "pcn_membership";
  public static final String SCHEMES = "area_membership";
  static final String HUBS = "hub_activity";

  /** Where LSOAs are. */
  public static final String LOOK_UP = "lsoa_area";

  public static final String SCHEME = "scheme";
  static final String START = "start_date";
  static final String END = "end_date";
  public static final String LSOA = "lsoa_code";

  /** Kinds of areas whose codes and names are a publisher's, also in a look-up of one's own. */
  static final List<String> NATIONAL = List.of("pcn", "sub_icb_location", "icb");

  private OrganisationSources() {}

  /** The columns in which a source names organisations; none where it names none. */
  static List<String> naming(Source source) {
    List<String> names = source.names();
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
}
