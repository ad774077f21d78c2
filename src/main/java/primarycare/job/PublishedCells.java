package primarycare.job;

import java.io.Serializable;

/**
 * Which cells of attendances an area publishes: every table asks this, and nothing else.
 *
 * <p>By default: all ages by month and department group; ages by month of all sexes and departments
 * together, but not of practices; ages by sex over a year; and years at the end of each quarter,
 * and the last one. A group of few practices has the cells of a practice.
 *
 * @param every whether it has every combination
 * @param monthsOfPractices whether practices have months
 * @param lastYear with which the last complete year ends; null where there is none, or every one is
 *     published
 * @param needs length of the periods in which it has what attendances show
 * @param ofFew whether it is a practice, or a group of few
 */
public record PublishedCells(
    boolean every, boolean monthsOfPractices, Month lastYear, Span needs, boolean ofFew)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** A group of fewer practices is as a practice is. */
  public static final int FEW = 3;

  private static final int QUARTER = 3;

  /** Of an area that has every combination. */
  public static final PublishedCells EVERY =
      new PublishedCells(true, true, null, Span.MONTH, false);

  /**
   * Those of an area that is no practice, in a job that breaks attendances down so.
   *
   * @param lastYear month with which the last complete year of attendances ends; null where there
   *     is none, so that what they show is of months
   */
  public static PublishedCells of(Job.Breakdown breakdown, Month lastYear) {
    boolean ofYears = lastYear != null && breakdown.periods(false).contains(Span.ROLLING_YEAR);
    return new PublishedCells(
        breakdown.everyCell(),
        breakdown.periods(true).contains(Span.MONTH),
        lastYear,
        ofYears ? Span.ROLLING_YEAR : Span.MONTH,
        false);
  }

  /** Those of a practice, or of a group of few. */
  public PublishedCells few() {
    return new PublishedCells(every, monthsOfPractices, lastYear, needs, true);
  }

  /** Whether it has rows of a period at all. */
  public boolean has(Span span, Month last) {
    if (every) {
      return true;
    }
    return span == Span.ROLLING_YEAR
        ? last.equals(lastYear) || last.month() % QUARTER == 0
        : !ofFew || monthsOfPractices;
  }

  /**
   * Whether it has bands of ages.
   *
   * @param ofDepartment of one department group, not of all
   * @param ofSex of one sex, not of all
   */
  public boolean hasAges(Span span, boolean ofDepartment, boolean ofSex) {
    return every || (!ofDepartment && (span == Span.ROLLING_YEAR || (!ofSex && !ofFew)));
  }

  /** Whether people whose sex is not known have rows of their own, beside those of each sex. */
  public boolean hasSexNotKnown() {
    return every;
  }

  /** Whether it has a band of ages in which nobody is, beside those in which somebody is. */
  public boolean hasBandsOfNobody() {
    return !every;
  }

  /** Whether what attendances show is by the job's bands of ages, and not by a few groups. */
  public boolean hasNeedsByBand() {
    return !every;
  }

  /** Whether it has its attendances at each provider. */
  public boolean hasProviders(Span span, Month last) {
    return has(span, last) && hasNeeds(span, false);
  }

  /**
   * Whether it has what attendances show.
   *
   * @param ofDepartment of one department group, not of all
   */
  public boolean hasNeeds(Span span, boolean ofDepartment) {
    return every || (!ofDepartment && !ofFew && span == needs);
  }
}
