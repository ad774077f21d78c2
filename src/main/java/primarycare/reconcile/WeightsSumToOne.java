package primarycare.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;

/** In every area type, the weights of a practice's memberships sum to 1. */
public final class WeightsSumToOne {

  private static final Check CHECK =
      new Check("a practice's weights in an area type sum to 1", true);

  private record MonthAndType(LocalDate month, String type) {

    static final Comparator<MonthAndType> ORDER =
        Comparator.comparing(MonthAndType::month).thenComparing(MonthAndType::type);
  }

  private WeightsSumToOne() {}

  /**
   * A row for each month and type of area.
   *
   * @param source that is measured with these practices
   */
  public static Stream<Reconciliation> of(String source, List<Placement> placements) {
    Map<MonthAndType, Map<String, BigDecimal>> weights = new TreeMap<>(MonthAndType.ORDER);
    placements.forEach(placement -> add(placement, weights));
    return weights.entrySet().stream()
        .map(
            of ->
                tally(of.getValue())
                    .row(CHECK, of.getKey().month(), source + ": " + of.getKey().type(), ""));
  }

  /** A practice that is placed twice has both weights. */
  private static void add(Placement placement, Map<MonthAndType, Map<String, BigDecimal>> weights) {
    for (Calendar.Entry month : placement.months()) {
      for (Share share : placement.shares()) {
        weights
            .computeIfAbsent(
                new MonthAndType(month.month().first(), share.type()), none -> new TreeMap<>())
            .merge(placement.life().practice(), share.weight(), BigDecimal::add);
      }
    }
  }

  private static Tally tally(Map<String, BigDecimal> weights) {
    Tally tally = new Tally();
    weights.forEach(
        (practice, weight) -> tally.add(practice, weight.compareTo(BigDecimal.ONE) == 0));
    return tally;
  }
}
