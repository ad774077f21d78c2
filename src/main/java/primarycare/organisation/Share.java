package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The share of a practice's people that an area of a type has on a day.
 *
 * @param weight as the job states it; 1 where no other area of the type has any
 * @param atHome part of the practice's list that is the area's by where patients live; null where
 *     that is not known, or no other area has any
 */
public record Share(String type, Area area, BigDecimal weight, BigDecimal atHome)
    implements Serializable {

  /** By weight alone. */
  public Share(String type, Area area, BigDecimal weight) {
    this(type, area, weight, null);
  }

  /** The parts of areas that share people, as {@link Sharing} takes them: at home, or by weight. */
  public static List<Double> weights(List<Share> shares) {
    return shares.stream().map(share -> share.taken().doubleValue()).toList();
  }

  /** Whether the area has all of the practice's people. */
  public boolean isWhole() {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether it is known which of the practice's patients live in the area. */
  public boolean isAtHome() {
    return atHome != null;
  }

  /** The part of the practice's people that the area takes: at home, or by weight. */
  public BigDecimal taken() {
    return isAtHome() ? atHome : weight;
  }

  /** The area's part of an amount of the practice, by weight; null for none. */
  public BigDecimal part(BigDecimal amount) {
    return amount == null || isWhole() ? amount : amount.multiply(weight);
  }
}
