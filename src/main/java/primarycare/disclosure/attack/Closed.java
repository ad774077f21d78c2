package primarycare.disclosure.attack;

import java.util.List;

/**
 * What was hidden second, so that nothing is narrow.
 *
 * @param rounds how often all that is secret was looked at
 * @param hidden cells, in order
 * @param left what could not be closed, to anybody or to one who knows more
 * @param unsettled secret counts of which it was not found out, as the part to solve was too large,
 *     or as many others had been solved
 */
public record Closed(int rounds, int[] hidden, List<Narrow> left, int... unsettled) {

  /** Whether each secret count was found to have values enough. */
  public boolean isClosed() {
    return left.isEmpty() && unsettled.length == 0;
  }
}
