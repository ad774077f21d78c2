package primarycare.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.Dossier;

/**
 * Attendances of areas, added up in two ways that know nothing of each other in one pass: those
 * that tables are made of, and those that they are held against.
 */
record AreaSums(List<AttendedMonths> months, List<AreaAttendances> all) implements Serializable {

  /** Those of the dossiers of a task. */
  static AreaSums of(Iterator<Dossier> dossiers, List<LocalDate> months) {
    AreaSums areas = new AreaSums(new ArrayList<>(), new ArrayList<>());
    dossiers.forEachRemaining(
        dossier -> {
          areas.months.add(AttendedMonths.of(dossier));
          AreaAttendances.of(dossier, months).forEach(areas.all::add);
        });
    return areas;
  }

  /** Those of all tasks. */
  static AreaSums together(List<AreaSums> tasks) {
    return new AreaSums(
        tasks.stream().flatMap(areas -> areas.months.stream()).toList(),
        tasks.stream().flatMap(areas -> areas.all.stream()).toList());
  }
}
