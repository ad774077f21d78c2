package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import primarycare.organisation.Share;

/**
 * In which months an area has a practice, and how its part of the practices that it shares is made
 * in them.
 */
public final class AreaMonths implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of an area that is there in every month and shares no practice. */
  static final AreaMonths EVERY = new AreaMonths(0);

  private static final int RESIDENCE = 1;
  private static final int WEIGHT = 2;
  private static final int SHARED = RESIDENCE | WEIGHT;
  private static final int COVERED = 4;

  /** By the bits that are set. */
  private static final List<String> TEXTS =
      List.of("", "residence", "weight", "residence and weight");

  private final byte[] months;

  AreaMonths(int months) {
    this.months = new byte[months];
  }

  void cover(int month) {
    months[month] |= COVERED;
  }

  void share(int month, Share share) {
    months[month] |= share.isAtHome() ? RESIDENCE : WEIGHT;
  }

  /** In how many months of a period the area has a practice. */
  long covered(RollingPeriod period) {
    return in(period).filter(bits -> (bits & COVERED) != 0).count();
  }

  /** In words; null where the area shares no practice in the period. */
  String sharedBy(RollingPeriod period) {
    int bits = in(period).reduce(0, (one, other) -> one | other) & SHARED;
    return bits == 0 ? null : TEXTS.get(bits);
  }

  private IntStream in(RollingPeriod period) {
    return IntStream.of(period.members())
        .map(month -> month < months.length ? months[month] : COVERED);
  }
}
