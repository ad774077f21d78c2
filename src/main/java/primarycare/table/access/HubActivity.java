package primarycare.table.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AreaProviders;
import primarycare.figure.Count;
import primarycare.job.Columns;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.model.PlainRows;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.ListSizes;
import primarycare.organisation.PublishedAreas;

/** Slots of hubs by area of the patients' practices, and the patients and attendances of these. */
final class HubActivity {

  static final String SOURCE = "hub_activity";
  static final String ALL_HUBS = "All hubs";

  private record AreaMonth(LocalDate month, String type, String code) {}

  private final SlotSums slots;
  private final Map<String, String> hubs = new HashMap<>();
  private final Map<AreaMonth, BigDecimal> patients = new HashMap<>();
  private final Map<AreaMonth, Count> attendances = new HashMap<>();
  private final Set<LocalDate> monthsAttended = new HashSet<>();
  private final PublishedAreas published;
  private final List<LocalDate> months;
  private AreaProviders providers = AreaProviders.NOTHING_SAID;

  /**
   * @param lists of practices, of whichever days
   * @param published which areas have counts of people, and of which months
   * @param calendar months of attendances
   */
  HubActivity(
      List<StatedSlots> rows,
      ListSizes lists,
      List<AreaAttendances> attended,
      AreasOnADay areas,
      PublishedAreas published,
      List<LocalDate> calendar) {
    this.published = published;
    this.months = List.copyOf(calendar);
    this.slots = new SlotSums(rows, areas, calendar);
    rows.forEach(row -> addName(row.hubCode(), row.hubName()));
    hubs.put(Columns.ALL, ALL_HUBS);
    rows.stream()
        .map(StatedSlots::month)
        .distinct()
        .filter(lists::has)
        .forEach(day -> add(day, lists, areas));
    attended.forEach(this::add);
  }

  private HubActivity(HubActivity given, PublishedAreas published) {
    this.published = published;
    this.months = given.months;
    this.providers = given.providers;
    this.slots = given.slots;
    hubs.putAll(given.hubs);
    patients.putAll(given.patients);
    attendances.putAll(given.attendances);
    monthsAttended.addAll(given.monthsAttended);
  }

  static HubActivity collected(ReferenceModel model) {
    HubActivity given =
        new HubActivity(
            PlainRows.of(model.smallRows(SOURCE), StatedSlots.class),
            model.publicFacts().allLists(),
            model.areaAttendances(),
            new AreasOnADay(model.registers().history(), model.ofAttendances().sharedLists()),
            model.ofAttendances().published(),
            model.ofAttendances().calendar().firstDays());
    return given.withProviders(model.areaProviders());
  }

  /** The same, of which it is known which providers an extract lacks. */
  HubActivity withProviders(AreaProviders known) {
    HubActivity given = new HubActivity(this, published);
    given.providers = known;
    return given;
  }

  private void addName(String hub, String name) {
    if (name != null) {
      hubs.merge(hub, name, HubActivity::last);
    }
  }

  /** The last by name. */
  private static String last(String one, String other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private void add(LocalDate day, ListSizes lists, AreasOnADay areas) {
    lists.on(day).stream()
        .filter(practice -> areas.isInArea(practice, day))
        .forEach(
            practice -> {
              BigDecimal registered = BigDecimal.valueOf(lists.at(practice, day).orElseThrow());
              areas
                  .of(practice, day)
                  .forEach(
                      share ->
                          patients.merge(
                              new AreaMonth(day, share.type(), share.area().code()),
                              registered.multiply(share.taken()),
                              BigDecimal::add));
            });
  }

  private void add(AreaAttendances row) {
    monthsAttended.add(row.month());
    attendances.put(new AreaMonth(row.month(), row.areaType(), row.areaCode()), row.attendances());
  }

  /** What the extract of attendances has of the area's providers in the month. */
  AreaProviders.Cover providers(HubArea of) {
    int month = months.indexOf(of.month());
    return month < 0
        ? AreaProviders.Cover.NOT_KNOWN
        : providers.of(of.areaType(), of.areaCode(), new int[] {month});
  }

  SlotSums slots() {
    return slots;
  }

  /** Null where the input does not name the hub. */
  String hubName(HubArea of) {
    return hubs.get(of.hub());
  }

  /** Patients on the list of the first of the month, of a shared practice its weight's part. */
  Double patients(HubArea of) {
    BigDecimal own = patients.get(new AreaMonth(of.month(), of.areaType(), of.areaCode()));
    return own == null ? null : (Double) own.doubleValue();
  }

  /** The same, of which every area has every count. */
  HubActivity withEveryCell() {
    return new HubActivity(this, PublishedAreas.EVERY);
  }

  /** Whether counts of people of the area are published by month. */
  boolean isPublished(HubArea of) {
    return published.has(of.areaType())
        && published.of(of.areaType(), of.areaCode()).has(Span.MONTH, Month.of(of.month()));
  }

  /**
   * Whether the inputs hold attendances of the month, in whatever area, and those of the area are
   * published; whoever names no practice is none whose attendances are counted.
   */
  boolean isAttended(HubArea of) {
    return monthsAttended.contains(of.month())
        && isPublished(of)
        && !of.areaCode().equals(AreasOnADay.UNNAMED);
  }

  /** Attendances of the area; nobody's without any, where no other count tells of it either. */
  Count attendances(HubArea of) {
    return attendances.getOrDefault(
        new AreaMonth(of.month(), of.areaType(), of.areaCode()), Count.alone(0));
  }
}
