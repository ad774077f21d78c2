package primarycare.figure;

/**
 * What share of all show a thing of which only some tell.
 *
 * @param share of those who tell; null where they are fewer than the least part of all, or a figure
 *     is not shown
 * @param least share of all if none of those who do not tell show it
 * @param most share of all if all of them do
 */
public record ToldShare(Double share, Double least, Double most) {

  private static final double PERCENT = 100;

  /**
   * @param sign those who show it, among those who tell
   * @param told those who tell, among all
   * @param leastPercent percentage of all that must tell so that there is a share
   */
  public static ToldShare of(Shown sign, Shown told, Shown all, double leastPercent) {
    Double share = Figures.ratio(sign, told);
    Double least = Figures.ratio(sign, all);
    Double completeness = Figures.ratio(told, all);
    return new ToldShare(
        isComplete(told, all, leastPercent) ? share : null,
        least,
        least == null || completeness == null ? null : (Double) (least + (1 - completeness)));
  }

  /** Whether so many of all tell, as far as both are shown. */
  public static boolean isComplete(Shown told, Shown all, double leastPercent) {
    Double completeness = Figures.ratio(told, all);
    return completeness != null && completeness * PERCENT >= leastPercent;
  }
}
