package primarycare.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import primarycare.job.Month;

/**
 * The names of areas: of one that practices belong to the latest that they give it, and of any
 * other what a look-up calls it; of several names at once the last in order.
 */
public final class LatestNames {

  private final Map<Named, Said> latest = new HashMap<>();
  private final Map<Named, String> others = new HashMap<>();

  private record Named(String type, String code) {}

  private record Said(Month month, String name) {

    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::month).thenComparing(Said::name, Texts.BY_BYTES);
  }

  /**
   * @param placements of the practices that say which areas there are
   */
  public LatestNames(List<Placement> placements) {
    for (Placement placement : placements) {
      Month last = placement.months().get(placement.months().size() - 1).month();
      for (Share share : placement.shares()) {
        latest.merge(
            new Named(share.type(), share.area().code()),
            new Said(last, share.area().name()),
            (one, other) -> Said.ORDER.compare(one, other) >= 0 ? one : other);
      }
    }
  }

  /** With the name that a look-up gives to an area. */
  public LatestNames and(String type, Area area) {
    others.merge(
        new Named(type, area.code()),
        area.title(),
        (one, other) -> Texts.BY_BYTES.compare(one, other) >= 0 ? one : other);
    return this;
  }

  /** The name of an area; empty for what is none. */
  public Optional<String> of(String type, String code) {
    Named area = new Named(type, code);
    return Optional.ofNullable(latest.get(area))
        .map(Said::name)
        .or(() -> Optional.ofNullable(others.get(area)));
  }
}
