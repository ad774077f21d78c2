package primarycare.organisation;

import java.math.BigDecimal;

/**
 * A span of days in which a practice belongs to an area of a type, whole or by a share.
 *
 * @param type {@code pcn}, {@code sub_icb_location}, {@code icb} or the name of a scheme
 * @param weight share of the practice's people that the area has: 1 where it is in no other
 */
public record Membership(String practice, String type, Area area, Span span, BigDecimal weight) {

  static Membership whole(String practice, String type, Stay stay) {
    return new Membership(practice, type, stay.area(), stay.span(), BigDecimal.ONE);
  }

  /** Whether other areas have people of the practice as well. */
  public boolean isShared() {
    return weight.compareTo(BigDecimal.ONE) < 0;
  }
}
