package primarycare.disclosure.attack;

import java.util.List;

/**
 * What was hidden besides, so that nothing is narrow.
 *
 * @param hidden cells, in order
 * @param left what could not be closed
 * @param unsettled secret counts of which it was not found out, as the part to solve was too large
 */
public record Closed(int[] hidden, List<Narrow> left, int... unsettled) {

  public boolean isClosed() {
    return left.isEmpty();
  }
}
