package primarycare.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;
import primarycare.support.TextTable;

/** Practices, their lists and appointments, made in memory of texts. */
public final class AppointmentWorld {

  private final CensusWorld world;
  private final AppointmentCounts counts = new AppointmentCounts();

  /**
   * @param listed extract, practice and patients, a line each
   * @param appointments month, place, breakdown, category and appointments; a place of five or more
   *     letters is a practice
   */
  public AppointmentWorld(Said said, String listed, String appointments) {
    this.world = new CensusWorld(said, listed);
    for (Map<String, String> row : TextTable.of(appointments).rows()) {
      String place = row.get("place");
      counts.add(
          new Place(place.length() > "03W00".length(), place),
          LocalDate.parse(row.get("month") + "-01"),
          new Kind(row.get("breakdown"), row.get("category")),
          Long.parseLong(row.get("appointments")));
    }
  }

  public AppointmentCounts counts() {
    return counts;
  }

  /** The months of the appointments. */
  public PracticesByMonth practices() {
    return world.inMonths(Set.copyOf(counts.months()));
  }
}
