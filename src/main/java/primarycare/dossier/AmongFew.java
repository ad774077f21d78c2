package primarycare.dossier;

import java.util.HashMap;
import java.util.Map;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/**
 * Says of counts of a dossier among how few people they are: registered ones, and those who came.
 */
final class AmongFew {

  /** Of ages that are no band's. */
  private static final int NO_BAND = -2;

  private final Dossier dossier;
  private final Map<Ages, Integer> bands = new HashMap<>();
  private final Registered registered;
  private final Attending attending;

  AmongFew(Dossier dossier) {
    this.dossier = dossier;
    this.registered = new Registered(dossier.shape(), dossier.cells());
    this.attending = new Attending(dossier.shape(), dossier.cells());
    bands.put(Ages.EVERY, Dossier.ALL);
    for (int band = 0; band < dossier.shape().bands(); band++) {
      bands.putIfAbsent(dossier.shape().ages(band), band);
    }
  }

  private int bandOf(Ages ages) {
    return bands.getOrDefault(ages, NO_BAND);
  }

  /** A count of some people of a period; where there is nobody, nothing is said. */
  Count of(long count, CountKey key, RollingPeriod period) {
    Count all = Count.of(count, key);
    return count == 0
        ? all
        : all.among(registered(period, key.sex(), bandOf(key.ages())))
            .among(attending(period, Dossier.ALL))
            .among(attending(period, key.department()));
  }

  /** Those on the lists, on average; {@link Count#MANY} where that is not known. */
  private long registered(RollingPeriod period, int sex, int band) {
    long every = registered.every(period.members());
    if (sex == Dossier.ALL && band == Dossier.ALL) {
      return every;
    }
    long listed = registered.listed(period.members());
    if (listed == 0 || sex == Shape.NO_SEX) {
      return Count.MANY;
    }
    if (band == Dossier.ALL) {
      return every == Count.MANY ? every : dossier.patients(period, sex) / listed;
    }
    return band == NO_BAND
            || dossier.shape().ages(band).equals(Ages.NOT_KNOWN)
            || dossier.notGiven(period, sex, band)
        ? Count.MANY
        : dossier.patients(period, sex, band).count() / listed;
  }

  /** Those who attend, at most. */
  private long attending(RollingPeriod period, int group) {
    return dossier.isPractice()
        ? attending.most(period.end(), period.span(), group, dossier.all(period, group))
        : Count.MANY;
  }
}
