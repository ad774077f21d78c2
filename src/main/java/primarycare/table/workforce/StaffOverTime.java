package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import primarycare.figure.Figures;
import primarycare.job.Month;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.Continuity;
import primarycare.organisation.ListRule;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Staff;
import primarycare.organisation.StaffCompared;

/** Staff at two censuses, of the practices that reported at both. */
final class StaffOverTime {

  /** How a change of staff is made, for descriptions. */
  static final String METHOD =
      "of the practices that reported in both months, each with those that merged into it, in"
          + " their areas of the later month; one that opened since had nobody, and one that"
          + " closed has nobody left; one that was there and did not report is left out of both";

  private final PracticesByMonth practices;
  private final Staff staff;
  private final Continuity continuity;
  private final Map<LocalDate, Optional<String>> seriesIssues;
  private final Map<Month, Map<List<String>, AreaPractices>> areas = new HashMap<>();

  /**
   * @param seriesIssues of the censuses; none or empty where it is not known
   */
  StaffOverTime(
      PracticesByMonth practices,
      Staff staff,
      Continuity continuity,
      Map<LocalDate, Optional<String>> seriesIssues) {
    this.practices = practices;
    this.staff = staff;
    this.continuity = continuity;
    this.seriesIssues = seriesIssues;
  }

  /**
   * A census of an area beside another one.
   *
   * @param staff of the same practices, {@code then} of the other one; none where they are not
   *     compared
   * @param reason why they are not; null where they are
   */
  record Two(StaffCompared staff, String reason) {

    Double change() {
      return reason == null
          ? Figures.change(staff.now().doubleValue(), staff.then().doubleValue())
          : null;
    }

    /** The census as an index on the other one. */
    Double index() {
      return reason == null
          ? Figures.index(staff.now().doubleValue(), staff.then().doubleValue())
          : null;
    }
  }

  /** The areas of a month, by type and code. */
  Map<List<String>, AreaPractices> areas(Calendar.Entry month) {
    return areas.computeIfAbsent(
        month.month(),
        none -> {
          Map<List<String>, AreaPractices> ofMonth = new LinkedHashMap<>();
          practices.areas(month).forEach(a -> ofMonth.put(List.of(a.type(), a.code()), a));
          return ofMonth;
        });
  }

  String seriesIssue(Month census) {
    return seriesIssues.getOrDefault(census.first(), Optional.empty()).orElse(null);
  }

  /**
   * A group of an area at a census beside another one, mostly an earlier one.
   *
   * @param area as it is at the census
   * @param other null for none
   */
  Two compared(AreaPractices area, String group, Month census, Month other) {
    String reason = notComparable(area, group, census, other);
    if (reason != null) {
      return new Two(StaffCompared.NONE, reason);
    }
    StaffCompared same =
        other.compareTo(census) <= 0
            ? same(area, group, census, other)
            : as(area, other)
                .map(at -> same(at, group, other, census).reversed())
                .orElse(StaffCompared.NONE);
    if (same.both() == 0) {
      return new Two(same, CensusFigure.NOT_TWICE);
    }
    return new Two(same, same.then().signum() == 0 ? CensusFigure.NOBODY : null);
  }

  private StaffCompared same(AreaPractices area, String group, Month now, Month then) {
    return StaffCompared.of(
        area,
        continuity.between(asAt(then), asAt(now)),
        fte(group, now.first()),
        fte(group, then.first()));
  }

  /** Whether another practice merged into one between two censuses. */
  boolean hasGrown(String practice, Month now, Month then) {
    Continuity.Between between = continuity.between(asAt(then), asAt(now));
    return between.of(practice).stream().anyMatch(p -> !p.equals(practice) && between.wasThere(p));
  }

  /** FTE of an area as it was at a census; null where no practice reported. */
  BigDecimal fte(AreaPractices area, String group, Month census) {
    return as(area, census).stream()
        .flatMap(at -> at.members().stream())
        .map(m -> m.part(staff.at(m.practice(), group, census.first()).fte()))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private Optional<AreaPractices> as(AreaPractices area, Month month) {
    return practices.calendar().given().stream()
        .filter(entry -> entry.month().equals(month))
        .findFirst()
        .map(entry -> areas(entry).get(List.of(area.type(), area.code())));
  }

  private String notComparable(AreaPractices area, String group, Month now, Month then) {
    if (area.members().stream()
        .allMatch(m -> fte(group, now.first()).apply(m.practice()) == null)) {
      return CensusFigure.NOT_REPORTED;
    }
    return then != null && staff.groups(then.first()).contains(group)
        ? CensusFigure.notOfOneIssue(seriesIssue(now), seriesIssue(then))
        : CensusFigure.NO_MONTH;
  }

  private Function<String, BigDecimal> fte(String group, LocalDate census) {
    return practice -> staff.at(practice, group, census).fte();
  }

  private LocalDate asAt(Month census) {
    return practices.calendar().entries().stream()
        .filter(entry -> entry.month().equals(census))
        .map(Calendar.Entry::asAt)
        .findFirst()
        .orElse(ListRule.CENSUS.best(census));
  }
}
