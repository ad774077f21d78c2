package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import primarycare.figure.Column;
import primarycare.figure.Figures;

/** What was published of the vacancies of a role, beside what the rows come to. */
record PublishedVacancies(
    @Column(value = "The percentage that was published.", unit = PERCENT, whenEmpty = NOT_PUBLISHED)
        Double publishedPercent,
    @Column(
            value =
                "rounded_percent less published_percent: 1 may be a half that was rounded down,"
                    + " more is no rounding.",
            unit = POINTS,
            whenEmpty = NOT_PUBLISHED + ", or the area has no vacant post")
        Double differencePoints,
    @Column(
            value = "Total posts on which the published percentages are based.",
            unit = VacanciesByRole.UNIT,
            whenEmpty = NOT_PUBLISHED)
        Long publishedBase,
    @Column(
            value =
                "Posts as a whole-number percentage of published_base: shows whether the"
                    + " published percentage at least fits its own base.",
            unit = PERCENT,
            whenEmpty = NO_BASE)
        Long roundedPercentOfBase,
    @Column(
            value = "rounded_percent_of_base less published_percent.",
            unit = POINTS,
            whenEmpty = NO_BASE)
        Double differencePointsOfBase,
    @Column(
            value = "all_posts less published_base; below 0, posts are missing from the rows.",
            unit = VacanciesByRole.UNIT,
            whenEmpty = NOT_PUBLISHED)
        Long baseDifference) {

  static final String PERCENT = "%";
  static final String POINTS = "percentage points";
  static final String NOT_PUBLISHED =
      "nothing was published for it, or for several rows that are one here";
  static final String NO_BASE = NOT_PUBLISHED + ", or the base is 0";

  /**
   * @param published the percentage that was published; null for none
   * @param base on which it was; null where it was not published
   */
  static PublishedVacancies of(long posts, long allPosts, BigDecimal published, Long base) {
    Double percent = published == null ? null : (Double) published.doubleValue();
    Long ofBase = rounded(posts, base);
    return new PublishedVacancies(
        percent,
        less(rounded(posts, allPosts), percent),
        base,
        ofBase,
        less(ofBase, percent),
        base == null ? null : (Long) (allPosts - base));
  }

  /** A percentage as a whole number, halves rounded up; null of nothing. */
  static Long rounded(long posts, Long base) {
    Double percent = Figures.ofPublic(100, posts, base);
    return percent == null
        ? null
        : (Long) BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static Double less(Long rounded, Double published) {
    return rounded == null || published == null ? null : (Double) (rounded - published);
  }
}
