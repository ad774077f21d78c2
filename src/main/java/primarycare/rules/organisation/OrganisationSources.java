package primarycare.rules.organisation;

import java.util.List;

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
}
