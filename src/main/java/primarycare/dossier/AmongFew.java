package primarycare.dossier;

import java.util.HashMap;
import java.util.Map;
import primarycare.dossier.Shape.Kind;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/**
 * Says of counts of a dossier among how few people they are: registered ones, and those who came.
 */
final class AmongFew {

  /** Of ages that are no band's. */
  private static final int NO_BAND = -2;

  private final Shape shape;
  private final boolean isOfOnePractice;
  private final Map<Ages, Integer> bands = new HashMap<>();
  private final Registered registered;
  private final Attending attending;

  /**
   * @param isOfOnePractice so that keys tell how many attend
   */
  AmongFew(Shape shape, Cells cells, boolean isOfOnePractice) {
    this.shape = shape;
    this.isOfOnePractice = isOfOnePractice;
    this.registered = new Registered(shape, cells);
    this.attending = new Attending(shape, cells);
    bands.put(Ages.EVERY, CountKey.ALL);
    for (int band = 0; band < shape.bands(); band++) {
      bands.putIfAbsent(shape.ages(band), band);
    }
  }

  private int bandOf(Ages ages) {
    return bands.getOrDefault(ages, NO_BAND);
  }

  /**
   * A count of some people of a period; where there is nobody, nothing is said.
   *
   * @param sums of the period
   */
  Count of(long count, CountKey key, RollingPeriod period, PeriodSums sums) {
    Count all = Count.of(count, key);
    return count == 0
        ? all
        : all.among(registered(period, sums, key.sex(), bandOf(key.ages())))
            .among(attending(period, CountKey.ALL))
            .among(attending(period, key.department()));
  }

  /** Those on the lists, on average; {@link Count#MANY} where that is not known. */
  private long registered(RollingPeriod period, PeriodSums sums, int sex, int band) {
    long every = registered.every(period.members());
    if (sex == CountKey.ALL && band == CountKey.ALL) {
      return every;
    }
    long listed = registered.listed(period.members());
    if (listed == 0 || sex == Shape.NO_SEX) {
      return Count.MANY;
    }
    if (band == CountKey.ALL) {
      return every == Count.MANY
          ? every
          : sums.ofScheme(Kind.PATIENTS, 0, sex, shape.fiveYear()) / listed;
    }
    return band == NO_BAND
            || shape.ages(band).equals(Ages.NOT_KNOWN)
            || sums.of(sums.place(Kind.NOT_GIVEN, 0, sex, band)) > 0
        ? Count.MANY
        : sums.of(sums.place(Kind.PATIENTS, 0, sex, band)) / listed;
  }

  /** Those who attend, at most. */
  private long attending(RollingPeriod period, int group) {
    return isOfOnePractice
        ? attending.most(period.end(), period.span(), group, attending.all(period, group))
        : Count.MANY;
  }
}
