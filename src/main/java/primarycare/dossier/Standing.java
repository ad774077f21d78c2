package primarycare.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import primarycare.statistics.Comparison;
import primarycare.statistics.Isr;
import primarycare.statistics.Level;
import primarycare.statistics.Quantiles;
import primarycare.statistics.Ratio;
import primarycare.statistics.RatioScale;
import primarycare.statistics.Significance;

/**
 * Where practices stand among those of a period and department group, by the counts that are shown.
 *
 * @param scale of the funnel: the logarithm where every practice has attendances, else the square
 *     root
 * @param spread of the ratios beyond chance, on that scale
 * @param rates of the ranked practices, ascending
 * @param attendances a patient, of the practices that have appointments too
 * @param appointments a patient, of the same
 */
record Standing(
    RatioScale scale, double spread, double[] rates, double attendances, double appointments)
    implements Serializable {

  private static final int FIFTHS = 5;

  static Standing of(List<Peer> peers) {
    List<Peer> compared = peers.stream().filter(peer -> !Double.isNaN(peer.expected())).toList();
    RatioScale scale =
        compared.stream().allMatch(peer -> peer.attendances() > 0)
            ? RatioScale.LOG
            : RatioScale.SQUARE_ROOT;
    List<Peer> both = peers.stream().filter(Peer::hasBoth).toList();
    double patients = both.stream().mapToDouble(Peer::patients).sum();
    return new Standing(
        scale,
        scale.tauSquared(numbers(compared, Peer::attendances), numbers(compared, Peer::expected)),
        Arrays.stream(numbers(peers, Peer::rate))
            .filter(rate -> !Double.isNaN(rate))
            .sorted()
            .toArray(),
        Ratio.of(both.stream().mapToLong(peer -> (long) peer.attendances()).sum(), patients, 1),
        Ratio.of(both.stream().mapToDouble(Peer::appointments).sum(), patients, 1));
  }

  private static double[] numbers(List<Peer> peers, ToDoubleFunction<Peer> number) {
    return peers.stream().mapToDouble(number).toArray();
  }

  /** Whether there are more or fewer than expected; null for a practice that is not ranked. */
  static String compared(Peer peer, double expected) {
    return peer.isRanked()
        ? Comparison.of(
            1,
            Isr.lower(peer.attendances(), expected, Level.P95, 1),
            Isr.upper(peer.attendances(), expected, Level.P95, 1))
        : null;
  }

  /** Where its ratio lies in the funnel; null for a practice of which nothing is expected. */
  String funnel(Peer peer) {
    Significance found = scale.label(peer.attendances(), peer.expected(), spread);
    return found == null ? null : found.label();
  }

  /** The fifth of its rate, 1 the lowest; null for one that is not ranked, or among few. */
  Long fifth(Peer peer) {
    long fifth = peer.isRanked() ? Quantiles.ascending(peer.rate(), rates, FIFTHS) : 0;
    return fifth == 0 ? null : (Long) fifth;
  }

  /** Whether its patients present at the practice and at A&amp;E more often than those of all. */
  String quadrant(Peer peer) {
    return peer.hasBoth()
        ? isAbove(peer.appointments(), peer, appointments, "at GP")
            + ", "
            + isAbove(peer.attendances(), peer, attendances, "at A&E")
        : null;
  }

  private static String isAbove(double events, Peer peer, double of, String where) {
    return (Ratio.of(events, peer.patients(), 1) > of ? "high " : "low ") + where;
  }
}
