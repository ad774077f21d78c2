package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The stays of one practice in areas of one kind, laid along a line of days. */
public final class Timeline {

  private static final Comparator<Stay> BY_AREA =
      Comparator.comparing((Stay stay) -> stay.area().code())
          .thenComparing(stay -> stay.span().first());

  /** The stay that has a day which several claim comes first. */
  static final Comparator<Stay> BY_CLAIM =
      Comparator.comparing((Stay stay) -> stay.span().first())
          .thenComparing(stay -> stay.span().last())
          .reversed()
          .thenComparing(stay -> stay.area().code());

  private Timeline() {}

  /**
   * Stays of which no two share a day: of the areas that claim a day, the one whose stay began last
   * has it; of stays that began together, the open or longer one, then the first by area code.
   */
  public static List<Stay> settled(Collection<Stay> claims) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    for (Stay claim : claims) {
      turns.add(claim.span().first());
      turns.add(claim.span().next());
    }
    List<Stay> settled = new ArrayList<>();
    for (LocalDate turn : turns) {
      LocalDate next = turns.higher(turn);
      Span days = new Span(turn, next == null ? Span.END : next.minusDays(1));
      winner(claims, turn).ifPresent(stay -> settled.add(new Stay(stay.area(), days)));
    }
    return merged(settled);
  }

  private static Optional<Stay> winner(Collection<Stay> claims, LocalDate day) {
    return claims.stream().filter(claim -> claim.span().holds(day)).min(BY_CLAIM);
  }

  /**
   * Stays in the same area that follow each other without a gap, as one with the last one's name;
   * by area code and first day.
   *
   * @param stays no two share a day
   */
  public static List<Stay> merged(Collection<Stay> stays) {
    List<Stay> merged = new ArrayList<>();
    Stay previous = null;
    for (Stay stay : stays.stream().sorted(BY_AREA).toList()) {
      if (previous != null && follows(previous, stay)) {
        merged.add(joined(merged.remove(merged.size() - 1), stay));
      } else {
        merged.add(stay);
      }
      previous = stay;
    }
    return merged;
  }

  private static boolean follows(Stay stay, Stay later) {
    return stay.area().code().equals(later.area().code())
        && !later.span().first().isAfter(stay.span().next());
  }

  private static Stay joined(Stay stay, Stay later) {
    return new Stay(later.area(), new Span(stay.span().first(), later.span().last()));
  }
}
