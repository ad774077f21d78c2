package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import primarycare.organisation.Share;

/** How an area's part of the practices that it shares is made, month by month. */
public final class SharedBy implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of an area that shares no practice. */
  static final SharedBy NOTHING = new SharedBy(0);

  private static final int RESIDENCE = 1;
  private static final int WEIGHT = 2;

  /** By the bits that are set. */
  private static final List<String> TEXTS =
      List.of("", "residence", "weight", "residence and weight");

  private final byte[] months;

  SharedBy(int months) {
    this.months = new byte[months];
  }

  void add(int month, Share share) {
    months[month] |= share.isAtHome() ? RESIDENCE : WEIGHT;
  }

  /** In words; null where the area shares no practice in the period. */
  public String in(RollingPeriod period) {
    int bits =
        IntStream.of(period.members())
            .map(month -> month < months.length ? months[month] : 0)
            .reduce(0, (one, other) -> one | other);
    return bits == 0 ? null : TEXTS.get(bits);
  }
}
