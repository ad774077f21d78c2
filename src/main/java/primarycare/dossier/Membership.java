package primarycare.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import primarycare.organisation.Homes;
import primarycare.organisation.Share;
import primarycare.organisation.Sharing;

/**
 * The areas that a practice's people of a month belong to.
 *
 * @param whole areas that have all of them, by number
 * @param shared areas of one type each that share them
 */
record Membership(int[] whole, List<Parts> shared) implements Serializable {

  /** All areas, by number. */
  IntStream areas() {
    return IntStream.concat(
        IntStream.of(whole), shared.stream().flatMapToInt(parts -> IntStream.of(parts.areas())));
  }

  /** Told of the people that an area takes. */
  @FunctionalInterface
  interface Taker {

    /**
     * @param part the place of the area among those that share
     * @param allocated whether they are given to it by weight
     */
    void take(int part, int cell, long people, boolean allocated);
  }

  /**
   * Areas of one type that share a practice.
   *
   * @param areas by number
   * @param shares of these, in the order of their codes
   */
  record Parts(int[] areas, List<Share> shares) implements Serializable {

    private static final Homes NOT_KNOWN = new Homes(List.of(), Map.of());

    /**
     * Gives people to the areas, as {@link Sharing} says: to those where they live, if their list
     * is parted so too, and else by weight; of a cell that is shared by weight, an area may take
     * nobody.
     *
     * @param line cells in their order, each with its people by home
     */
    void share(Map<Integer, Map<String, Long>> line, Homes homes, Taker taker) {
      Homes known = shares.stream().allMatch(Share::isAtHome) ? homes : NOT_KNOWN;
      Sharing.Shared shared = Sharing.of(List.copyOf(line.values()), shares, known);
      int place = 0;
      for (int cell : line.keySet()) {
        long[] atHome = shared.atHome()[place];
        long[] byWeight = shared.byWeight()[place];
        boolean allAtHome = Arrays.stream(byWeight).sum() == 0 && Arrays.stream(atHome).sum() > 0;
        for (int part = 0; part < areas.length; part++) {
          if (atHome[part] > 0) {
            taker.take(part, cell, atHome[part], false);
          }
          if (!allAtHome) {
            taker.take(part, cell, byWeight[part], true);
          }
        }
        place++;
      }
    }
  }
}
