package primarycare.table.benchmark;

import primarycare.figure.Column;
import primarycare.job.Columns;
import primarycare.table.column.MonthsCovered;
import primarycare.table.column.NotRanked;
import primarycare.table.column.ProviderCover;

/** What a row must be read with, and why its area is compared with nothing. */
record BenchmarkCaveats(
    @Column(value = MonthsCovered.DESCRIPTION, unit = "months") long monthsCovered,
    @Column(
            value = "Of GPs: share of the registered patients whose practice reported them.",
            unit = "%",
            whenEmpty = "the measure is of attendances, or the area has no list")
        Double patientsCoveredPercent,
    ProviderCover providers,
    @Column(
            "Whether the area is ranked among those of its type; where not, it may still have a"
                + " value.")
        boolean ranked,
    @Column(
            value = "Why the area is compared with nothing, or not ranked.",
            whenEmpty = "it is compared and ranked")
        String noComparisonReason) {

  static final String SAYS_WHY = "no_comparison_reason says why";
  static final String NO_ENGLAND = "compared with nothing, as England is not given";
  static final String NOTHING = "there is nothing to compare it with";
  static final String CRUDE = "the comparator is crude: of people of other ages";

  /**
   * @param isRanked whether it has a place among areas of its type
   * @param comparison beside another figure
   */
  static BenchmarkCaveats of(
      ComparedArea area, boolean isRanked, BenchmarkValue now, BenchmarkComparison comparison) {
    return new BenchmarkCaveats(
        area.caveat().monthsCovered(),
        area.caveat().patientsCoveredPercent(),
        ProviderCover.of(area.caveat().cover()),
        isRanked,
        reason(area, now, comparison));
  }

  private static String reason(
      ComparedArea area, BenchmarkValue now, BenchmarkComparison comparison) {
    if (!area.isRanked()) {
      return area.caveat().notRanked();
    }
    if (now.value() == null) {
      return NotRanked.NO_VALUE;
    }
    if (area.areaCode().equals(Columns.UNASSIGNED)) {
      return NotRanked.UNASSIGNED;
    }
    if (comparison.comparator() == null) {
      return area.areaType().equals(Columns.ALL) ? NO_ENGLAND : NOTHING;
    }
    return comparison.comparison() == null ? CRUDE : null;
  }
}
