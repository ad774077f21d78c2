package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The share of a practice's people that an area of a type has on a day.
 *
 * @param weight 1 where no other area of the type has any
 */
public record Share(String type, Area area, BigDecimal weight) implements Serializable {

  /** Whether the area has all of the practice's people. */
  public boolean isWhole() {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }
}
