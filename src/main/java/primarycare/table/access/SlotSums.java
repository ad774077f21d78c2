package primarycare.table.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.Share;
import primarycare.organisation.Sharing;

/**
 * Slots of each hub, and of all together, by area of the patients' practices.
 *
 * <p>Areas that share a practice have its slots by weight: of those that people took in whole
 * slots, as {@link Sharing} gives people to areas.
 */
final class SlotSums {

  private static final Comparator<StatedSlots> IN_LINE =
      Comparator.comparing(StatedSlots::month).thenComparing(StatedSlots::hubCode);

  private record HubMonth(LocalDate month, String hub) {}

  /** Those who stand in one line. */
  private record Line(String practice, String status) {}

  private final AreasOnADay areas;
  private final List<LocalDate> months;
  private final Map<HubArea, HubArea.Sums> slots = new LinkedHashMap<>();
  private final Map<HubMonth, Set<String>> statuses = new HashMap<>();
  private final Map<Line, Long> before = new HashMap<>();

  /**
   * @param calendar months of attendances, by whose numbers counts are told apart
   */
  SlotSums(List<StatedSlots> rows, AreasOnADay areas, List<LocalDate> calendar) {
    this.areas = areas;
    this.months = new ArrayList<>(calendar);
    rows.stream()
        .map(StatedSlots::month)
        .filter(month -> !calendar.contains(month))
        .distinct()
        .sorted()
        .forEach(months::add);
    rows.stream().sorted(IN_LINE).forEach(this::add);
  }

  private void add(StatedSlots row) {
    Map<String, List<Share>> kinds =
        areas.of(row.practiceCode(), row.month()).stream()
            .sorted(Comparator.comparing(share -> share.area().code()))
            .collect(Collectors.groupingBy(Share::type, TreeMap::new, Collectors.toList()));
    Line line = new Line(row.practiceCode(), row.status());
    long from = before.getOrDefault(line, 0L);
    before.put(line, from + row.slots());
    for (List<Share> shares : kinds.values()) {
      long[] whole = Sharing.between(from, from + row.slots(), Share.weights(shares));
      for (int i = 0; i < whole.length; i++) {
        add(row, row.hubCode(), shares.get(i), whole[i]);
        add(row, Columns.ALL, shares.get(i), whole[i]);
      }
    }
  }

  private void add(StatedSlots row, String hub, Share share, long whole) {
    statuses
        .computeIfAbsent(new HubMonth(row.month(), hub), none -> new HashSet<>())
        .add(row.status());
    HubArea.Sums sums =
        slots.computeIfAbsent(
            new HubArea(row.month(), hub, share.type(), share.area().code()),
            none -> new HubArea.Sums());
    sums.name(share.area().name());
    if (row.status().equals(HubSlots.OFFERED)) {
      sums.offer(share.taken().multiply(BigDecimal.valueOf(row.slots())));
    } else {
      sums.take(row.status(), whole);
    }
  }

  /** Each hub, and all together, in each month and area of which it states something. */
  List<HubArea> areas() {
    return List.copyOf(slots.keySet());
  }

  /** Null where no source names the area. */
  String areaName(HubArea of) {
    return slots.get(of).areaName();
  }

  /** Null where none was offered to the area's practices by name. */
  Double offered(HubArea of) {
    BigDecimal own = slots.get(of).offered();
    return own == null ? null : (Double) own.doubleValue();
  }

  /** Whether the hub tells of slots of a status in the month, in whatever area. */
  boolean tells(HubArea of, String status) {
    return statuses.get(new HubMonth(of.month(), of.hub())).contains(status);
  }

  /** Slots that people took: none in an area without any where the hub tells of them. */
  long taken(HubArea of, String status) {
    return slots.get(of).taken(status);
  }

  /**
   * The same as a count of people.
   *
   * @param what is counted
   */
  Count count(HubArea of, String status, String what) {
    int month = months.indexOf(of.month());
    CountKey all = CountKey.ofAll(what, of.areaType(), of.areaCode(), month, month);
    return Count.of(
        taken(of, status), all.withPart(of.hub().equals(Columns.ALL) ? CountKey.WHOLE : of.hub()));
  }
}
