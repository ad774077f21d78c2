package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists by LSOA of April and July 2026, of a job of 04C: C82001 is of the city, C82002 too and from
 * July on of the county, C82003 of no place, C82004 of both by 0.3 and 0.7; A81001 is elsewhere.
 */
final class CityAndCounty {

  static final String JULY = "2026-07-01";
  static final String CITY = "E01000001";
  static final String COUNTY = "E01000002";

  /** In no place, and in an ICB that is not the job's. */
  static final String FAR = "E01000009";

  static final String SPLIT = "E01000012";

  private final List<Home> lookUp =
      new ArrayList<>(
          List.of(
              new Home(CITY, "place", "city"),
              new Home(COUNTY, "place", "county"),
              new Home(CITY, "icb", "QK1"),
              new Home(FAR, "icb", "QK9"),
              new Home(CITY, "network", "n1")));
  private final Map<String, Map<String, BigDecimal>> counterparts = new TreeMap<>();
  private final List<Listed> rows = new ArrayList<>();

  /**
   * Half of {@link #SPLIT} is in the city and its ICB, a quarter in the county, the rest in none.
   */
  void split() {
    lookUp.add(new Home("E01000021", "place", "city"));
    lookUp.add(new Home("E01000022", "place", "county"));
    lookUp.add(new Home("E01000021", "icb", "QK1"));
    counterparts.put(
        SPLIT,
        Map.of(
            "E01000021", new BigDecimal("0.5"),
            "E01000022", new BigDecimal("0.25"),
            "E01000029", new BigDecimal("0.25")));
  }

  /** One more LSOA of a place. */
  void lives(String lsoa, String place) {
    lookUp.add(new Home(lsoa, "place", place));
  }

  /** An ICB of the practices with the code of a place. */
  void alsoAnIcb(String code) {
    lookUp.add(new Home(FAR, "icb", code));
  }

  void row(String practice, String lsoa, long patients) {
    row(JULY, practice, "The Surgery", lsoa, patients);
  }

  void row(String date, String practice, String name, String lsoa, long patients) {
    rows.add(new Listed(LocalDate.parse(date), practice, name, lsoa, patients));
  }

  /** The kinds of line in which people of a practice and an LSOA stand at first. */
  List<String> lines(String practice, String lsoa) {
    List<String> lines = new ArrayList<>();
    residents()
        .of(List.of(new Listed(LocalDate.parse(JULY), practice, "", lsoa, 1)).iterator())
        .forEachRemaining(some -> lines.add(some.line().getClass().getSimpleName()));
    return lines;
  }

  /** The flows of July between areas of a type. */
  List<String> flows(String type) {
    return FlowsAtHand.of(all(), JULY, type);
  }

  Flows all() {
    return FlowsAtHand.of(residents(), rows);
  }

  Residents residents() {
    Said said =
        new Said()
            .area("04C")
            .mapped(JULY, "C82001", "U1")
            .mapped(JULY, "C82002", "U1")
            .mapped(JULY, "C82003", "U1")
            .mapped(JULY, "C82004", "U1")
            .mapped(JULY, "A81001", "U9", "16C")
            .scheme("place", "C82001", "city", "1", "", "")
            .scheme("place", "C82002", "city", "1", "", "2026-06-30")
            .scheme("place", "C82002", "county", "1", JULY, "")
            .scheme("place", "C82004", "county", "0.7", "", "")
            .scheme("place", "C82004", "city", "0.3", "", "");
    Set<LocalDate> extracts =
        new TreeSet<>(List.of(LocalDate.parse("2026-04-01"), LocalDate.parse(JULY)));
    Calendar.Dates dates = new Calendar.Dates(extracts, said.statements().maps());
    Calendar calendar = Calendar.ofMonths(extracts, dates);
    return new Residents(
        calendar, Placement.of(said.history(), calendar), new Homes(lookUp, counterparts));
  }
}
