package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The share of a practice's people that an area of a type has on a day.
 *
 * @param weight 1 where no other area of the type has any
 */
public record Share(String type, Area area, BigDecimal weight) implements Serializable {

  /** The weights of areas that share people, as {@link Sharing} takes them. */
  public static List<Double> weights(List<Share> shares) {
    return shares.stream().map(share -> share.weight().doubleValue()).toList();
  }

  /** Whether the area has all of the practice's people. */
  public boolean isWhole() {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }

  /** The area's part of an amount of the practice; null for none. */
  public BigDecimal part(BigDecimal amount) {
    return amount == null || isWhole() ? amount : amount.multiply(weight);
  }
}
