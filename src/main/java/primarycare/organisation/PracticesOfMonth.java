package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The practices of a month, wherever they are, and the areas that those of the job belong to. */
final class PracticesOfMonth implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, Member> practices = new HashMap<>();
  private final Map<String, Set<String>> areas = new HashMap<>();

  /** A practice; of one of the job's area with its areas of each type. */
  private record Member(boolean isInArea, Map<String, Parts> parts) implements Serializable {

    static Member of(Placement placement) {
      Map<String, SortedMap<String, BigDecimal>> weights = new HashMap<>();
      for (Share share : placement.shares()) {
        weights
            .computeIfAbsent(share.type(), type -> new TreeMap<>())
            .merge(share.area().code(), share.weight(), BigDecimal::add);
      }
      Map<String, Parts> parts = new HashMap<>();
      weights.forEach((type, own) -> parts.put(type, new Parts(own)));
      return new Member(placement.isInArea(), parts);
    }
  }

  /** Those of each month of a calendar, by its first day. */
  static Map<LocalDate, PracticesOfMonth> of(Calendar calendar, List<Placement> placements) {
    Map<LocalDate, PracticesOfMonth> months = new HashMap<>();
    calendar.entries().forEach(entry -> months.put(entry.month().first(), new PracticesOfMonth()));
    for (Placement placement : placements) {
      Member member = Member.of(placement);
      placement
          .months()
          .forEach(
              entry -> months.get(entry.month().first()).add(placement.life().practice(), member));
    }
    return months;
  }

  private void add(String practice, Member member) {
    practices.put(practice, member);
    member
        .parts()
        .forEach(
            (type, parts) ->
                areas
                    .computeIfAbsent(type, none -> new HashSet<>())
                    .addAll(parts.weights().keySet()));
  }

  /** The areas that practices of the job belong to, by type, as {@link History#areas}. */
  Map<String, Set<String>> areas() {
    return areas;
  }

  /**
   * Where patients of a practice are registered: with it where it is of the job's area, or else as
   * those who are {@link WithoutPractice}.
   */
  String registered(String practice) {
    return WithoutPractice.of(practice, known(practice).map(Member::isInArea))
        .map(WithoutPractice::code)
        .orElse(practice);
  }

  /**
   * The areas of a type in which people are registered.
   *
   * @param registered the code of a practice of the job's area, or of what stands for none
   */
  Parts parts(String registered, String type) {
    return known(registered)
        .map(member -> member.parts().get(type))
        .orElseGet(() -> Parts.whole(registered));
  }

  private Optional<Member> known(String practice) {
    return Optional.ofNullable(practices.get(practice));
  }
}
