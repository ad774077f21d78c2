package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import primarycare.job.Month;

/**
 * The areas of each kind that practices belong to on the first day of the months of a file, as the
 * memberships of that day have them.
 *
 * <p>Every kind of area holds every practice: one of the area without an area of the kind in {@code
 * unassigned}; one of elsewhere in an area of its own. What names no practice is in all, and in
 * every other kind in {@value #UNNAMED}.
 */
public final class AreasOnADay {

  /** Code of what names no practice: slots for everyone, and people whose practice is not told. */
  public static final String UNNAMED = "no_practice_named";

  private static final Area NOBODYS = new Area(UNNAMED, "No practice named: for everyone");
  private static final Area UNASSIGNED = new Area(History.UNASSIGNED, "Unassigned");
  private static final Area ELSEWHERE =
      new Area(WithoutPractice.ELSEWHERE.code(), WithoutPractice.ELSEWHERE.title());

  private final History history;
  private final SharedLists lists;
  private final Set<String> kinds = new TreeSet<>();

  /**
   * @param lists where the patients of shared practices live
   */
  public AreasOnADay(History history, SharedLists lists) {
    this.history = history;
    this.lists = lists;
    history.memberships().map(Membership::type).forEach(kinds::add);
    kinds.add(History.PRACTICE);
    kinds.add(History.ALL);
  }

  /** Whether a practice is of the job's area then. */
  public boolean isInArea(String practice, LocalDate day) {
    return life(practice, day).filter(history::isInArea).isPresent();
  }

  /**
   * Its areas, with its share of each.
   *
   * @param practice code; null for none
   */
  public List<Share> of(String practice, LocalDate day) {
    boolean isElsewhere = practice != null && !isInArea(practice, day);
    List<Share> shares = new ArrayList<>();
    for (String kind : kinds) {
      if (isElsewhere) {
        shares.add(new Share(kind, ELSEWHERE, BigDecimal.ONE));
      } else {
        shares.addAll(of(practice, kind, day));
      }
    }
    return lists.of(practice, shares, Month.of(day));
  }

  private List<Share> of(String practice, String kind, LocalDate day) {
    if (kind.equals(History.ALL)) {
      return whole(kind, new Area(History.ALL, history.name()));
    }
    if (practice == null) {
      return whole(kind, NOBODYS);
    }
    if (kind.equals(History.PRACTICE)) {
      return whole(
          kind,
          life(practice, day)
              .map(life -> new Area(life.practice(), life.name()))
              .orElse(UNASSIGNED));
    }
    List<Membership> memberships =
        history(practice).map(own -> own.in(kind, day)).orElse(List.of());
    return memberships.isEmpty()
        ? whole(kind, UNASSIGNED)
        : memberships.stream().map(in -> new Share(kind, in.area(), in.weight())).toList();
  }

  private static List<Share> whole(String kind, Area area) {
    return List.of(new Share(kind, area, BigDecimal.ONE));
  }

  private Optional<Life> life(String practice, LocalDate day) {
    return history(practice).flatMap(own -> own.on(day));
  }

  private Optional<PracticeHistory> history(String practice) {
    return practice == null ? Optional.empty() : history.practice(practice);
  }
}
