package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import primarycare.job.Month;

/** The practices of the job's area in the months of a calendar, with the areas and list of each. */
public final class PracticesByMonth {

  private record Named(String type, String code) {}

  private final Calendar calendar;
  private final ListSizes lists;
  private final Map<Month, List<Placement>> practices = new HashMap<>();

  /**
   * @param placements of the calendar, by code and month; those outside the job's area are left out
   * @param lists those that the months are measured with, and any other
   */
  public PracticesByMonth(Calendar calendar, List<Placement> placements, ListSizes lists) {
    this.calendar = calendar;
    this.lists = lists;
    for (Placement placement : placements) {
      if (placement.isInArea()) {
        placement.months().forEach(entry -> in(entry.month()).add(placement));
      }
    }
  }

  private List<Placement> in(Month month) {
    return practices.computeIfAbsent(month, none -> new ArrayList<>());
  }

  public Calendar calendar() {
    return calendar;
  }

  /** The practices on the list of a month, wherever they are. */
  public List<String> onList(Calendar.Entry month) {
    return month.list().filter(lists::has).map(lists::on).orElse(List.of());
  }

  /** The practices of a month, by code. */
  public List<Placement> at(Calendar.Entry month) {
    return practices.getOrDefault(month.month(), List.of());
  }

  /** Registered patients of a practice on the list of a month; empty where it is on none. */
  public OptionalLong patients(String practice, Calendar.Entry month) {
    Optional<LocalDate> day = month.list().filter(lists::has);
    return day.isPresent() ? lists.at(practice, day.get()) : OptionalLong.empty();
  }

  /** The areas of every type that have a practice in a month, by type and code. */
  public List<AreaPractices> areas(Calendar.Entry month) {
    Map<Named, List<AreaPractices.Member>> areas = new HashMap<>();
    for (Placement placement : at(month)) {
      for (AreaPractices.Member member : members(placement, month)) {
        Named area = new Named(member.share().type(), member.share().area().code());
        areas.computeIfAbsent(area, none -> new ArrayList<>()).add(member);
      }
    }
    return areas.entrySet().stream()
        .map(area -> AreaPractices.of(area.getKey().type(), area.getKey().code(), area.getValue()))
        .sorted(
            Comparator.comparing(AreaPractices::type, Texts.BY_BYTES)
                .thenComparing(AreaPractices::code, Texts.BY_BYTES))
        .toList();
  }

  /** A practice in each of its areas; those that share it take its patients in whole people. */
  private List<AreaPractices.Member> members(Placement placement, Calendar.Entry month) {
    OptionalLong patients = patients(placement.life().practice(), month);
    Long all = patients.isPresent() ? (Long) patients.getAsLong() : null;
    List<AreaPractices.Member> members = new ArrayList<>(placement.shares().size());
    Map<String, List<Share>> shared = new TreeMap<>();
    for (Share share : placement.shares()) {
      if (share.isWhole()) {
        members.add(new AreaPractices.Member(placement, share, all));
      } else {
        shared.computeIfAbsent(share.type(), none -> new ArrayList<>()).add(share);
      }
    }
    shared.values().forEach(own -> members.addAll(divided(placement, own, all)));
    return members;
  }

  private static List<AreaPractices.Member> divided(
      Placement placement, List<Share> shares, Long patients) {
    long[] taken = patients == null ? null : Sharing.between(0, patients, Share.weights(shares));
    List<AreaPractices.Member> members = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Long own = taken == null ? null : (Long) taken[i];
      members.add(new AreaPractices.Member(placement, shares.get(i), own));
    }
    return members;
  }
}
