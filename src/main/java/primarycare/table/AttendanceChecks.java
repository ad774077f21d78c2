package primarycare.table;

import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.conform.PlainRows;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.TableSpec;

/** Checks that every attendance is in every table of attendances. */
final class AttendanceChecks {

  static final Check NOTHING_LOST =
      new Check("every attendance of the period is in the table", true);

  static final Check AGREE = new Check("an area's attendances agree between tables", true);

  static final String REGISTRATION = AttendanceByRegistration.REGISTRATION;

  private AttendanceChecks() {}

  /**
   * Whether the rows of each way to add a table up hold all attendances of a period: in each area
   * type, all sexes as one or one by one, in each scheme of age bands. A table of deprivation
   * leaves out those of nobody's practice.
   */
  static boolean holdsEveryone(TableSpec spec) {
    return spec.has(ATTENDANCES)
        && spec.has(DEPARTMENT_GROUP)
        && !spec.has(DeprivationGradient.GROUP);
  }

  /**
   * Whether a row is of a practice, and so of the periods of practices.
   *
   * @param areaType null in a table without areas
   * @param byRegistration whether the table is of all people by where they are registered
   */
  static boolean isOfPractices(String areaType, boolean byRegistration) {
    return areaType == null ? !byRegistration : areaType.equals(History.PRACTICE);
  }

  /**
   * Attendances of each period that a table should have, from facts before they are placed: that
   * these hold the rows loaded, {@link FactChecks} says.
   */
  static List<CountChecks.Stored> stored(
      PublishedTable table, ReferenceModel model, Job.Breakdown breakdown) {
    Map<LocalDate, Long> ofMonths = model.visits().ofMonths();
    Calendar calendar = model.arrivals().calendar();
    List<CountChecks.Stored> stored = new ArrayList<>();
    for (boolean ofPractices : kinds(table)) {
      for (RollingPeriod period : RollingPeriod.of(calendar, breakdown.periods(ofPractices))) {
        List<Long> months =
            IntStream.of(period.members())
                .mapToObj(month -> ofMonths.get(calendar.entries().get(month).month().first()))
                .filter(Objects::nonNull)
                .toList();
        if (!months.isEmpty()) {
          stored.add(
              new CountChecks.Stored(
                  period.last().first(),
                  period.span().label(),
                  ofPractices,
                  months.stream().mapToLong(Long::longValue).sum()));
        }
      }
    }
    return stored;
  }

  /** Whether its rows are of practices: true, false, or the one and the other. */
  private static List<Boolean> kinds(PublishedTable table) {
    if (!table.spec().has(AREA_TYPE)) {
      return List.of(isOfPractices(null, table.spec().has(REGISTRATION)));
    }
    return table.hasPractices() ? List.of(true, false) : List.of(false);
  }

  /** All attendances of an area in a month. */
  record OfArea(LocalDate month, String areaType, String areaCode, Long attendances) {

    private Named named() {
      return new Named(month, areaType, areaCode);
    }
  }

  private record Named(LocalDate month, String areaType, String areaCode) {}

  /**
   * All attendances of each area but practices in each month asked for, none where nobody attended,
   * as the tables over time have them.
   */
  static List<OfArea> areas(ReferenceModel model) {
    Set<LocalDate> asked = new HashSet<>();
    model.arrivals().calendar().asked().forEach(month -> asked.add(month.first()));
    return areas(
        asked, model.arrivals().placements(), PlainRows.of(model.areaAttendances(), OfArea.class));
  }

  static List<OfArea> areas(
      Set<LocalDate> asked, List<Placement> placements, List<OfArea> attended) {
    Map<Named, Long> areas = new LinkedHashMap<>();
    for (Placement placement : placements) {
      for (Calendar.Entry month : placement.months()) {
        if (month.given()) {
          placement.shares().stream()
              .flatMap(share -> places(month.month().first(), share))
              .forEach(place -> areas.put(place, 0L));
        }
      }
    }
    attended.forEach(area -> areas.put(area.named(), area.attendances()));
    return areas.entrySet().stream()
        .filter(area -> asked.contains(area.getKey().month()))
        .filter(area -> !area.getKey().areaType().equals(History.PRACTICE))
        .map(AttendanceChecks::of)
        .toList();
  }

  /** The area, and those of its type of people without a practice. */
  private static Stream<Named> places(LocalDate month, Share share) {
    return Stream.concat(Stream.of(share.area().code()), WithoutPractice.codes().stream())
        .map(code -> new Named(month, share.type(), code));
  }

  private static OfArea of(Map.Entry<Named, Long> area) {
    Named named = area.getKey();
    return new OfArea(named.month(), named.areaType(), named.areaCode(), area.getValue());
  }

  /**
   * Each area has in a month the attendances that the tables by age and over time give it; without
   * any it may have no row.
   *
   * @param rows of a table
   * @param areas as {@link #areas} gives them
   */
  static Stream<Row> agree(String table, Stream<OfArea> rows, Stream<OfArea> areas) {
    Map<Named, Long> found = byArea(rows);
    Map<Named, Long> meant = byArea(areas);
    return RowRules.ofPeople(
        AGREE,
        table,
        Stream.concat(found.keySet().stream(), meant.keySet().stream())
            .distinct()
            .map(
                area ->
                    new RowRules.Seen(
                        area.month(),
                        found.getOrDefault(area, 0L).equals(meant.get(area)),
                        area.areaType() + " " + area.areaCode())));
  }

  private static Map<Named, Long> byArea(Stream<OfArea> areas) {
    return areas.collect(Collectors.toMap(OfArea::named, OfArea::attendances, Long::sum));
  }
}
