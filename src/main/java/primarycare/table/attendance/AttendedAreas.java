package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.AttendancesAgree;

/** The attendances of areas, with which tables are compared. */
public final class AttendedAreas {

  private AttendedAreas() {}

  /** Those of each area but practices in each month asked for. */
  public static List<AttendancesAgree.OfArea> of(ReferenceModel model) {
    Set<LocalDate> asked = new HashSet<>();
    model.ofAttendances().calendar().asked().forEach(month -> asked.add(month.first()));
    return AttendancesAgree.areas(
        asked,
        model.ofAttendances().placementsWithRows(),
        model.areaAttendances().stream()
            .map(
                area ->
                    new AttendancesAgree.OfArea(
                        area.month(), area.areaType(), area.areaCode(), area.forChecks()))
            .toList());
  }
}
