package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.job.Columns;
import primarycare.statistics.Ratio;

/**
 * How practices are looked at to be compared.
 *
 * @param periods in which they are counted
 * @param scheme of five-year age bands, by its number
 * @param lists of the practices
 * @param national rates of England; null where none are given
 * @param isNational whether the area is all of England, whose rates are then the area's
 */
public record Look(
    List<RollingPeriod> periods,
    int scheme,
    PracticeLists lists,
    NationalRates national,
    boolean isNational)
    implements Serializable {

  /** The rates of no practice yet. */
  public ReferenceRates none(Shape shape) {
    return new ReferenceRates(periods.size(), Strata.size(shape, scheme));
  }

  /**
   * The first look: adds a practice of reference. It has a rate in all departments of the period,
   * lists that give every band, and no provider that is known to be missing, so that numerator and
   * denominator cover the same practices.
   */
  public ReferenceRates add(ReferenceRates rates, Dossier practice) {
    for (int period = 0; period < periods.size(); period++) {
      OfPeriod own = of(practice, period);
      if (own.isUsable() && own.isComplete()) {
        rates.add(period, own.strata());
      }
    }
    return rates;
  }

  /**
   * The rates of a first look by what is shown of them in some periods; of others there are none.
   */
  public ReferenceRates shown(
      ReferenceRates rates, Shape shape, Predicate<RollingPeriod> asked, Protection protection) {
    ReferenceRates shown = none(shape);
    for (int period = 0; period < periods.size(); period++) {
      RollingPeriod of = periods.get(period);
      if (asked.test(of)) {
        CountKey key =
            CountKey.ofAll(Counting.OF_REFERENCE, Columns.ALL, Columns.ALL, of.start(), of.end());
        shown.add(period, rates.of(period).shown(key, shape, scheme, protection));
      }
    }
    return shown;
  }

  /** The second look, by what is shown of the rates that the first one gave. */
  public Peers peers(ReferenceRates rates, Dossier practice) {
    Peer[][] peers = new Peer[periods.size()][Shape.GROUPS];
    Count[][] attendances = new Count[periods.size()][Shape.GROUPS];
    boolean[] keyed = new boolean[periods.size()];
    for (int period = 0; period < peers.length; period++) {
      OfPeriod own = of(practice, period);
      for (int place = 0; place < Shape.GROUPS; place++) {
        peers[period][place] = own.peer(place, own.expected(rates, place));
        attendances[period][place] = own.attendances(place);
      }
      keyed[period] = !practice.withKey(periods.get(period), Dossier.ALL).isZero();
    }
    return new Peers(peers, attendances, keyed);
  }

  OfPeriod of(Dossier practice, int period) {
    return new OfPeriod(this, practice, period, Strata.of(practice, periods.get(period), scheme));
  }

  /** A practice in a period, by its number. */
  record OfPeriod(Look look, Dossier practice, int number, Strata strata) {

    private RollingPeriod period() {
      return look.periods.get(number);
    }

    private String code() {
      return practice.area().code();
    }

    private long patients() {
      return look.lists.patients(code(), period()).orElse(0);
    }

    boolean isComplete() {
      return look.lists.isComplete(code(), period());
    }

    /** Whether the practice is there in each month: else it is compared with none. */
    private boolean coversAllMonths() {
      return practice.monthsCovered(period()) == period().members().length;
    }

    /** Whether lists of the practice divide its attendances of a department group. */
    private boolean hasRate(int place) {
      return period().listsMissing() == 0
          && patients() > 0
          && practice.unlisted(period(), Shape.published(place), Dossier.ALL, Dossier.ALL).isZero();
    }

    /** Whether its people can be set against a reference, stratum by stratum. */
    boolean isUsable() {
      return hasRate(0) && strata.areGiven();
    }

    double expected(ReferenceRates rates, int place) {
      return isUsable() ? rates.expected(number, place, strata) : Double.NaN;
    }

    /** At England's rates, where those expected at the area's are so many. */
    double expectedOfNation(int place, double expected) {
      if (look.national == null) {
        return look.isNational ? expected : Double.NaN;
      }
      return isUsable() ? look.national.expected(period(), place, strata) : Double.NaN;
    }

    Count attendances(int place) {
      return practice.attendances(period(), Shape.published(place)).count();
    }

    /** As {@link Strata#beyondLists}; null for a practice that no reference is set against. */
    Count beyondLists(int place) {
      Count all = attendances(place);
      return isUsable()
          ? Count.of(strata.beyondLists(place), all.key().withWhat(Counting.BEYOND_LISTS))
          : null;
    }

    Peer peer(int place, double expected) {
      long attendances = strata.all()[place];
      if (!hasRate(place) || !isComplete() || !coversAllMonths()) {
        return Peer.notRanked(attendances);
      }
      OptionalLong appointments = look.lists.appointments(code(), period());
      return new Peer(
          attendances,
          expected,
          Ratio.of(attendances, (double) patients() / period().months(), 1),
          patients(),
          appointments.isPresent() ? appointments.getAsLong() : Double.NaN);
    }
  }
}
