package primarycare.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import primarycare.job.Month;

/**
 * Patients of the practices of each area who live in care homes, as counted locally now and then:
 * at the latest day up to the end of a month.
 */
public final class CareHomes implements Serializable {

  private static final long serialVersionUID = 1;

  /** How many were counted at a practice on a day. */
  public record LocalCount(String practice, LocalDate day, long residents) {}

  /**
   * Those of an area in a month; areas that share a practice have its residents by weight, in whole
   * people, and lose none.
   *
   * @param practices of the area
   * @param counted how many of these were counted
   * @param day of the earliest of the counts; null where no practice was counted
   * @param people null where a practice was not counted, or there is none
   */
  public record Residents(long practices, long counted, LocalDate day, Long people) {}

  private record Named(String type, String code) implements Serializable {}

  /**
   * A practice of an area.
   *
   * @param weights of the areas of the type that share it, in the order of their codes
   * @param place of the area among them
   */
  private record Member(String practice, List<Double> weights, int place, Month first, Month last)
      implements Serializable {

    private long share(long residents) {
      return Sharing.between(0, residents, weights)[place];
    }

    private boolean isIn(Month month) {
      return first.compareTo(month) <= 0 && month.compareTo(last) <= 0;
    }
  }

  private final Map<Named, List<Member>> members = new HashMap<>();
  private final Map<String, TreeMap<LocalDate, Long>> counts = new HashMap<>();

  /**
   * @param placements of the practices in the months that are asked for
   */
  public CareHomes(List<Placement> placements, List<LocalCount> localCounts) {
    placements.forEach(placement -> placement.shares().forEach(share -> add(placement, share)));
    for (LocalCount count : localCounts) {
      counts
          .computeIfAbsent(count.practice(), none -> new TreeMap<>())
          .merge(count.day(), count.residents(), Math::max);
    }
  }

  private void add(Placement placement, Share share) {
    List<Calendar.Entry> months = placement.months();
    List<Share> sharing =
        placement.shares().stream().filter(one -> one.type().equals(share.type())).toList();
    members
        .computeIfAbsent(new Named(share.type(), share.area().code()), none -> new ArrayList<>())
        .add(
            new Member(
                placement.life().practice(),
                Share.weights(sharing),
                sharing.indexOf(share),
                months.get(0).month(),
                months.get(months.size() - 1).month()));
  }

  /** Those of an area in a month; people without a practice are of no area with practices. */
  public Residents at(String type, String code, Month month) {
    List<Member> own =
        members.getOrDefault(new Named(type, code), List.of()).stream()
            .filter(member -> member.isIn(month))
            .toList();
    LocalDate end = month.plus(1).first().minusDays(1);
    List<Map.Entry<LocalDate, Long>> latest =
        own.stream().map(member -> latest(member, end)).filter(Objects::nonNull).toList();
    return new Residents(
        own.size(),
        latest.size(),
        latest.stream().map(Map.Entry::getKey).min(Comparator.naturalOrder()).orElse(null),
        own.isEmpty() || latest.size() < own.size() ? null : people(own, end));
  }

  private long people(List<Member> own, LocalDate day) {
    return own.stream().mapToLong(member -> member.share(latest(member, day).getValue())).sum();
  }

  /** Null where the practice was not counted by then. */
  private Map.Entry<LocalDate, Long> latest(Member member, LocalDate day) {
    return counts.getOrDefault(member.practice(), new TreeMap<>()).floorEntry(day);
  }
}
