package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import primarycare.figure.Protection;

/** What the rows of a practice need to know of other practices and of England. */
public final class Reference implements Serializable {

  private static final long serialVersionUID = 1;

  private final Look look;
  private final ReferenceRates rates;
  private final Standing[][] standings;
  private final boolean[] keyed;
  private final int fewest;

  /**
   * @param rates what is shown of those of the first look at all practices
   * @param practices what the second look said of each
   * @param asked periods in which practices have rows; in others nobody is compared
   * @param fewest practices that are ranked at least
   */
  public Reference(
      Look look,
      ReferenceRates rates,
      List<Peers> practices,
      Predicate<RollingPeriod> asked,
      int fewest,
      Protection protection) {
    this.look = look;
    this.rates = rates;
    this.fewest = fewest;
    int periods = look.periods().size();
    this.standings = new Standing[periods][Shape.GROUPS];
    this.keyed = new boolean[periods];
    for (int period = 0; period < periods; period++) {
      int of = period;
      keyed[period] = practices.stream().anyMatch(practice -> practice.keyed()[of]);
      for (int place = 0; place < Shape.GROUPS; place++) {
        standings[period][place] =
            Standing.of(
                asked.test(look.periods().get(period))
                    ? seen(practices, period, place, protection)
                    : List.of());
      }
    }
  }

  private List<Peer> seen(List<Peers> practices, int period, int place, Protection protection) {
    long months = look.periods().get(period).months();
    return practices.stream()
        .map(
            own ->
                own.peers()[period][place].seen(
                    protection.show(own.attendances()[period][place]), months))
        .toList();
  }

  /** Whether any attendance of the period has a key of the person. */
  public boolean isKeyed(int period) {
    return keyed[period];
  }

  /** What is said of a practice in a period, by department group in the order of publication. */
  public List<PeerLabels> labels(Dossier practice, int period, Protection protection) {
    Look.OfPeriod own = look.of(practice, period);
    return IntStream.range(0, Shape.GROUPS)
        .mapToObj(place -> labels(own, period, place, protection))
        .toList();
  }

  private PeerLabels labels(Look.OfPeriod own, int period, int place, Protection protection) {
    double expected = own.expected(rates, place);
    double ofNation = own.expectedOfNation(place, expected);
    long months = look.periods().get(period).months();
    Peer peer = own.peer(place, expected).seen(protection.show(own.attendances(place)), months);
    Standing standing = standings[period][place];
    return new PeerLabels(
        expected,
        ofNation,
        own.beyondLists(place),
        standing.lines(peer),
        standing.fifth(peer, fewest),
        standing.ranked(peer),
        standing.appointments(peer) * months);
  }
}
