package primarycare.table.deprivation;

import java.util.List;
import primarycare.figure.Column;
import primarycare.statistics.Inequality;
import primarycare.statistics.Inequality.Part;

/**
 * The slope index and the relative index of inequality with 95% limits, as {@link Inequality} makes
 * them of what is shown of the quintiles, and why there is none.
 */
record InequalityIndexes(
    @Column(value = SLOPE + ".", unit = SLOPE_UNIT, whenEmpty = SAYS_WHY) Double slopeIndex,
    @Column(value = RELATIVE + ".", unit = RELATIVE_UNIT, whenEmpty = SAYS_WHY)
        Double relativeIndex,
    @Column(value = SLOPE + LOWER, unit = SLOPE_UNIT, whenEmpty = SAYS_WHY) Double slopeIndexLower,
    @Column(value = RELATIVE + LOWER, unit = RELATIVE_UNIT, whenEmpty = SAYS_WHY)
        Double relativeIndexLower,
    @Column(value = SLOPE + UPPER, unit = SLOPE_UNIT, whenEmpty = SAYS_WHY) Double slopeIndexUpper,
    @Column(value = RELATIVE + UPPER, unit = RELATIVE_UNIT, whenEmpty = SAYS_WHY)
        Double relativeIndexUpper,
    @Column(
            value =
                "Why there is no index; where there is a slope index, why there is no relative"
                    + " one.",
            whenEmpty = "there are both")
        String noIndexReason) {

  static final String SLOPE =
      "Slope index of inequality: rate fitted at the most deprived end less that at the least"
          + " deprived";
  static final String RELATIVE =
      "Relative index of inequality: rate fitted at the most deprived end over that at the least"
          + " deprived";
  static final String LOWER = "; lower 95% limit.";
  static final String UPPER = "; upper 95% limit.";
  static final String SLOPE_UNIT = "per 1,000 patients";
  static final String RELATIVE_UNIT = "ratio";
  static final String SAYS_WHY = "no_index_reason says why";

  /** What the table says of it in its method. */
  static final String METHOD =
      " There is no index where a quintile has no attendance, or all quintiles together fewer than"
          + " display.fewestAttendances of the job, 50 unless it says otherwise: rules of display,"
          + " for which there is no published source; nor where the extract lacks a hospital of the"
          + " area, whose patients are of some quintiles more than of others.";

  static final String ONE_QUINTILE = "the row is not of all quintiles";
  static final String PART_OF_YEAR = "a quintile is of some months of the period alone";
  static final String FEW_QUINTILES = "fewer than three quintiles have patients";
  static final String SUPPRESSED = "attendances of a quintile are suppressed";
  static final String NOBODY = "a quintile has no attendance";
  static final String FEW_ATTENDANCES = "fewer attendances than display.fewestAttendances";
  static final String BELOW_NOUGHT = "no relative index: the rate fitted at an end is not above 0";

  private static final double THOUSAND = 1000;

  /** No index, for this reason. */
  static InequalityIndexes none(String reason) {
    return new InequalityIndexes(null, null, null, null, null, null, reason);
  }

  /**
   * Of groups, each once; those of nobody are left out.
   *
   * @param fewest attendances that all of them have at least
   */
  static InequalityIndexes of(List<Inequality.Group> groups, int fewest) {
    List<Inequality.Group> peopled =
        groups.stream().filter(group -> group.population() > 0).toList();
    if (peopled.size() < Inequality.FEWEST) {
      return none(FEW_QUINTILES);
    }
    if (peopled.stream().anyMatch(group -> Double.isNaN(group.events()))) {
      return none(SUPPRESSED);
    }
    if (peopled.stream().anyMatch(group -> group.events() == 0)) {
      return none(NOBODY);
    }
    return peopled.stream().mapToLong(group -> (long) group.events()).sum() < fewest
        ? none(FEW_ATTENDANCES)
        : of(Inequality.of(peopled));
  }

  private static InequalityIndexes of(Inequality found) {
    Double relative = known(found.relative(Part.VALUE));
    return new InequalityIndexes(
        known(found.slope(Part.VALUE, THOUSAND)),
        relative,
        known(found.slope(Part.LOWER, THOUSAND)),
        known(found.relative(Part.LOWER)),
        known(found.slope(Part.UPPER, THOUSAND)),
        known(found.relative(Part.UPPER)),
        relative == null ? BELOW_NOUGHT : null);
  }

  private static Double known(double index) {
    return Double.isNaN(index) ? null : (Double) index;
  }
}
