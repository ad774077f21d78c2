package primarycare.table.column;

import primarycare.dossier.AreaProviders;
import primarycare.job.Span;

/** Why an area or practice stands outside ranks, quintiles, funnels and comparisons. */
public final class NotRanked {

  public static final String PROVIDER_MISSING =
      "a hospital of its patients is missing from the extract";
  public static final String FEW_MONTHS = "fewer than 12 months of the year are covered";
  public static final String NO_VALUE = "there is no value";
  public static final String UNASSIGNED = "practices in no area of the type are not ranked";

  private NotRanked() {}

  /**
   * Of an area or practice in a period; null where it may be compared.
   *
   * @param monthsCovered of the period
   */
  public static String reason(AreaProviders.Cover cover, long monthsCovered, Span span) {
    if (cover.isIncomplete()) {
      return PROVIDER_MISSING;
    }
    return monthsCovered < span.months() ? FEW_MONTHS : null;
  }
}
