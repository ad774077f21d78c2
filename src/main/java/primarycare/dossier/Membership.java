package primarycare.dossier;

import java.io.Serializable;
import java.util.List;
import primarycare.organisation.Homes;

/**
 * The areas that a practice's people of a month belong to.
 *
 * @param whole areas that have all of them, by number
 * @param shared areas of one type each that share them
 */
record Membership(int[] whole, List<Parts> shared) implements Serializable {

  /**
   * Areas of one type that share a practice, in the order of their codes.
   *
   * @param areas by number
   */
  record Parts(String type, int[] areas, List<String> codes, List<Double> weights)
      implements Serializable {

    /** The place among them of the area where people of an LSOA live for certain; else -1. */
    int home(String lsoa, Homes homes) {
      return homes.certain(lsoa, type).map(codes::indexOf).orElse(-1);
    }
  }
}
