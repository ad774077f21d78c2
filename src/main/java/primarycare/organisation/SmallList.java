package primarycare.organisation;

/**
 * A list of too few patients to stand among others.
 *
 * <p>The National GP Profiles of the Office for Health Improvement and Disparities leave out
 * practices of fewer than {@value #FEWEST} patients: one household moves their rates.
 */
public final class SmallList {

  /** Patients of the smallest list that is ranked. */
  public static final int FEWEST = 750;

  private SmallList() {}

  /**
   * Whether lists are smaller than that on average.
   *
   * @param patients of the lists of some months together; null for none
   */
  public static boolean is(Long patients, long months) {
    return patients != null && patients < FEWEST * months;
  }
}
