package primarycare.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import primarycare.statistics.Level;
import primarycare.statistics.Quantiles;
import primarycare.statistics.Ratio;
import primarycare.statistics.RatioLines;
import primarycare.statistics.RatioScale;

/**
 * Where practices stand among those of a period and department group, by the counts that are shown.
 *
 * @param scale of the funnel: the logarithm where every practice has attendances, else the square
 *     root
 * @param spread of the ratios beyond chance, on that scale
 * @param rates of the ranked practices, ascending
 * @param appointments a patient, of the practices that have them and attendances
 */
record Standing(RatioScale scale, double spread, double[] rates, double appointments)
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
        Ratio.of(both.stream().mapToDouble(Peer::appointments).sum(), patients, 1));
  }

  private static double[] numbers(List<Peer> peers, ToDoubleFunction<Peer> number) {
    return peers.stream().mapToDouble(number).toArray();
  }

  /** Between which its ratio is as usual; none for a practice of which nothing is expected. */
  RatioLines lines(Peer peer) {
    return scale.lines(peer.expected(), spread, Level.P99_8);
  }

  /** The fifth of its rate, 1 the lowest; null for one that is not ranked, or among few. */
  Long fifth(Peer peer, int fewest) {
    boolean isRanked = peer.isRanked() && rates.length >= fewest;
    long fifth = isRanked ? Quantiles.ascending(peer.rate(), rates, FIFTHS) : 0;
    return fifth == 0 ? null : (Long) fifth;
  }

  /** How many practices are ranked; null for one that is not, or where none is compared. */
  Long ranked(Peer peer) {
    return peer.isRanked() && rates.length > 0 ? (Long) (long) rates.length : null;
  }

  /** Appointments a patient of those that it is set beside; not a number where it has none. */
  double appointments(Peer peer) {
    return peer.hasBoth() ? appointments : Double.NaN;
  }
}
