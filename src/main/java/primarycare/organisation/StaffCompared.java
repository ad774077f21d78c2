package primarycare.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Staff of an area at two censuses, of the same practices: those that reported at both, each with
 * those that merged into it; those that opened since, which had nobody; and those that closed,
 * which have nobody left. A practice that was there and did not report is left out at both.
 *
 * @param both practices, as they are now, that reported at both censuses
 * @param opened practices that reported now and were not there then
 * @param closed practices that reported then and are no more
 * @param now FTE of all these; null where no practice reported at both
 * @param then theirs at the earlier census; null where no practice reported at both
 */
public record StaffCompared(long both, long opened, long closed, BigDecimal now, BigDecimal then) {

  /** Of an area without censuses to compare. */
  public static final StaffCompared NONE = new StaffCompared(0, 0, 0, null, null);

  /**
   * @param area as it is now
   * @param now FTE of a practice; null where it did not report
   * @param then the same at the earlier census
   */
  public static StaffCompared of(
      AreaPractices area,
      Continuity.Between between,
      Function<String, BigDecimal> now,
      Function<String, BigDecimal> then) {
    List<Practice> practices =
        area.members().stream()
            .map(member -> practice(member, between, now, then))
            .filter(Objects::nonNull)
            .toList();
    List<BigDecimal> closed =
        between.closed(area.type(), area.code()).stream()
            .map(one -> one.share().part(then.apply(one.practice())))
            .filter(Objects::nonNull)
            .toList();
    long opened = practices.stream().filter(practice -> practice.then() == null).count();
    long both = practices.size() - opened;
    return both == 0
        ? NONE
        : new StaffCompared(
            both,
            opened,
            closed.size(),
            sum(practices.stream().map(Practice::now).toList()),
            sum(practices.stream().map(Practice::then).toList()).add(sum(closed)));
  }

  /** The earlier census in the place of the later one. */
  public StaffCompared reversed() {
    return new StaffCompared(both, closed, opened, then, now);
  }

  /**
   * @param then null where it was not there
   */
  private record Practice(BigDecimal now, BigDecimal then) {}

  /** Null for a practice that is left out. */
  private static Practice practice(
      AreaPractices.Member member,
      Continuity.Between between,
      Function<String, BigDecimal> now,
      Function<String, BigDecimal> then) {
    List<String> stands = between.of(member.practice());
    List<String> silent =
        stands.stream().filter(between::wasThere).filter(p -> then.apply(p) == null).toList();
    if (stands.isEmpty() || now.apply(member.practice()) == null || !silent.isEmpty()) {
      return null;
    }
    BigDecimal ofThen = AreaPractices.total(stands.stream().map(then));
    return new Practice(
        member.part(AreaPractices.total(stands.stream().map(now))), member.part(ofThen));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
