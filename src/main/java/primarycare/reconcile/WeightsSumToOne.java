package primarycare.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;

/** In every area type, the weights of a practice's memberships sum to 1. */
public final class WeightsSumToOne {

  private static final Check CHECK =
      new Check("a practice's weights in an area type sum to 1", true);

  private record Like(LocalDate month, String type) {

    static final Comparator<Like> ORDER =
        Comparator.comparing(Like::month).thenComparing(Like::type);
  }

  private WeightsSumToOne() {}

  /**
   * A row for each month and type of area.
   *
   * @param source that is measured with these practices
   */
  public static Stream<Reconciliation> of(String source, List<Placement> placements) {
    Map<Like, Tally> tallies = new TreeMap<>(Like.ORDER);
    placements.forEach(placement -> add(placement, tallies));
    return tallies.entrySet().stream()
        .map(
            of ->
                of.getValue()
                    .row(CHECK, of.getKey().month(), source + ": " + of.getKey().type(), ""));
  }

  private static void add(Placement placement, Map<Like, Tally> tallies) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    for (Share share : placement.shares()) {
      weights.merge(share.type(), share.weight(), BigDecimal::add);
    }
    String practice = placement.life().practice();
    weights.forEach(
        (type, weight) ->
            placement
                .months()
                .forEach(
                    month ->
                        tallies
                            .computeIfAbsent(
                                new Like(month.month().first(), type), none -> new Tally())
                            .add(practice, weight.compareTo(BigDecimal.ONE) == 0)));
  }
}
