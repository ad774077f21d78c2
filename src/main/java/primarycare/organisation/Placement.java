package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A practice in months of a calendar in which all that is said of it is the same.
 *
 * @param pcn as the sources name it; empty where it belongs to none
 * @param isInArea whether it is of the job's area in these months
 * @param shares the areas that it belongs to, as {@link History#shares}; none outside the job's
 *     area
 * @param months in their order
 */
public record Placement(
    Life life,
    Optional<Area> pcn,
    boolean isInArea,
    List<Share> shares,
    List<Calendar.Entry> months) {

  public Placement {
    shares = List.copyOf(shares);
    months = List.copyOf(months);
  }

  /** The same with its areas of some types. */
  public Placement of(Predicate<String> types) {
    return new Placement(
        life, pcn, isInArea, shares.stream().filter(s -> types.test(s.type())).toList(), months);
  }

  /** The same in some of its months, with other shares. */
  Placement with(List<Share> otherShares, List<Calendar.Entry> some) {
    return new Placement(life, pcn, isInArea, otherShares, some);
  }

  /** Every practice that existed in a month of a calendar, by code and month. */
  public static List<Placement> of(History history, Calendar calendar) {
    List<Placement> placements = new ArrayList<>();
    for (PracticeHistory practice : history.practices()) {
      int first = 0;
      List<Calendar.Entry> entries = calendar.entries();
      for (int next = 1; next <= entries.size(); next++) {
        boolean goesOn = next < entries.size() && isSame(practice, entries, next);
        if (!goesOn) {
          of(history, practice, entries.subList(first, next)).ifPresent(placements::add);
          first = next;
        }
      }
    }
    return placements;
  }

  /** Whether a month is of the same life as the one before, and of the same memberships. */
  private static boolean isSame(PracticeHistory practice, List<Calendar.Entry> entries, int month) {
    LocalDate before = entries.get(month - 1).asAt();
    LocalDate day = entries.get(month).asAt();
    return practice.on(before).equals(practice.on(day))
        && practice.memberships().stream()
            .allMatch(one -> one.span().holds(before) == one.span().holds(day));
  }

  private static Optional<Placement> of(
      History history, PracticeHistory practice, List<Calendar.Entry> months) {
    LocalDate day = months.get(0).asAt();
    return practice
        .on(day)
        .map(
            life -> {
              boolean isInArea = history.isInArea(life);
              return new Placement(
                  life,
                  practice.pcn(day),
                  isInArea,
                  isInArea ? history.shares(life, day) : List.of(),
                  months);
            });
  }
}
