package primarycare.table.provider;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.RollingPeriod;
import primarycare.organisation.History;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;

/** Holds what areas have at all providers against their attendances, added up by themselves. */
final class AtAllProviders {

  static final Check CHECK =
      new Check("an area's attendances at all providers are its attendances", true);

  /** An area in a period. */
  record Of(LocalDate month, String period, String areaType, String areaCode) {}

  private AtAllProviders() {}

  /**
   * A row for each month with which a period ends. They show no figures.
   *
   * @param found attendances at all providers
   */
  static Stream<Reconciliation> of(
      AttendancesAtProviders given, Map<Of, Long> found, List<AreaAttendances> areas) {
    return RowRules.ofPeople(CHECK, "attendance_by_provider", seen(found, meant(given, areas)));
  }

  private static Map<Of, Long> meant(AttendancesAtProviders given, List<AreaAttendances> areas) {
    Map<Of, Long> meant = new HashMap<>();
    for (RollingPeriod period : given.periods()) {
      Set<LocalDate> months = given.months(period);
      areas.stream()
          .filter(area -> months.contains(area.month()))
          .filter(area -> !area.areaType().equals(History.PRACTICE))
          .forEach(area -> meant.merge(of(period, area), area.forChecks(), Long::sum));
    }
    return meant;
  }

  private static Of of(RollingPeriod period, AreaAttendances area) {
    return new Of(period.last().first(), period.span().label(), area.areaType(), area.areaCode());
  }

  private static Stream<RowRules.Seen> seen(Map<Of, Long> found, Map<Of, Long> meant) {
    return Stream.concat(found.keySet().stream(), meant.keySet().stream())
        .distinct()
        .map(
            area ->
                new RowRules.Seen(
                    area.month(),
                    found.getOrDefault(area, 0L).equals(meant.getOrDefault(area, 0L)),
                    area.areaType() + " " + area.areaCode()));
  }
}
