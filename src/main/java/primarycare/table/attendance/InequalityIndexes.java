package primarycare.table.attendance;

import java.util.List;
import primarycare.figure.Column;
import primarycare.statistics.Inequality;
import primarycare.statistics.Inequality.Part;

/**
 * The slope index and the relative index of inequality with 95% limits, as {@link Inequality} makes
 * them of what is shown of the quintiles.
 */
record InequalityIndexes(
    @Column(value = SLOPE + ".", unit = SLOPE_UNIT, whenEmpty = NONE) Double slopeIndex,
    @Column(value = RELATIVE + ".", unit = RELATIVE_UNIT, whenEmpty = NONE) Double relativeIndex,
    @Column(value = SLOPE + LOWER, unit = SLOPE_UNIT, whenEmpty = NONE) Double slopeIndexLower,
    @Column(value = RELATIVE + LOWER, unit = RELATIVE_UNIT, whenEmpty = NONE)
        Double relativeIndexLower,
    @Column(value = SLOPE + UPPER, unit = SLOPE_UNIT, whenEmpty = NONE) Double slopeIndexUpper,
    @Column(value = RELATIVE + UPPER, unit = RELATIVE_UNIT, whenEmpty = NONE)
        Double relativeIndexUpper) {

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
  static final String NONE =
      "the row is not for all quintiles, a quintile is suppressed, or fewer than three have"
          + " patients";

  private static final double THOUSAND = 1000;

  /** Of groups, each once; those of nobody are left out. */
  static InequalityIndexes of(List<Inequality.Group> groups) {
    Inequality found = Inequality.of(groups);
    return new InequalityIndexes(
        known(found.slope(Part.VALUE, THOUSAND)),
        known(found.relative(Part.VALUE)),
        known(found.slope(Part.LOWER, THOUSAND)),
        known(found.relative(Part.LOWER)),
        known(found.slope(Part.UPPER, THOUSAND)),
        known(found.relative(Part.UPPER)));
  }

  private static Double known(double index) {
    return Double.isNaN(index) ? null : (Double) index;
  }
}
