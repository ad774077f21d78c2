package primarycare.table.column;

import primarycare.dossier.AreaProviders;
import primarycare.job.Span;

/** Why an area or practice stands outside ranks, quintiles, funnels and comparisons. */
public final class NotRanked {

  public static final String PROVIDER_MISSING =
      "a hospital of its patients is missing from the extract";
  public static final String FEW_MONTHS = "fewer than 12 months of the year are covered";
  public static final String SMALL_LIST =
      "the list has fewer than 750 patients, the limit of the National GP Profiles";
  public static final String NO_RATE = "there is no rate: no_rate_reason says why";
  public static final String NO_VALUE = "there is no value";
  public static final String UNASSIGNED = "practices in no area of the type are not ranked";

  /** What every table that ranks areas says of how many there must be. */
  public static final String AMONG_TEN =
      " Ranks and groups of areas are given where at least display.fewestAreas of the job are"
          + " ranked, 10 unless it says otherwise: a rule of display, for which there is no"
          + " published source.";

  public static final String FEW = "areas_ranked is below display.fewestAreas of the job";

  /** What tables that rank practices say in their method. */
  public static final String METHOD =
      " A practice whose list has fewer than 750 patients (the limit of the National GP Profiles)"
          + " stands outside ranks, quintiles, funnels, references and comparisons.";

  private NotRanked() {}

  /**
   * Of a practice in a period; null where it may be compared.
   *
   * @param isSmall whether it has a {@link primarycare.organisation.SmallList}
   */
  public static String reason(
      AreaProviders.Cover cover, long monthsCovered, Span span, boolean isSmall) {
    return isSmall ? SMALL_LIST : reason(cover, monthsCovered, span);
  }

  /**
   * Of an area in a period; null where it may be compared.
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
