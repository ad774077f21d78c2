package primarycare.table.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import primarycare.figure.Column;
import primarycare.job.Month;
import primarycare.table.column.TrendComparisons;

/** Staff of a census as an index on those of one before. */
record StaffIndex(
    @Column(
            value =
                "The month whose FTE is 100 in the index: the one that the job names, else the"
                    + " first of the vintage in which a practice of the area reported the group.",
            whenEmpty = "the job names none, and no practice reported")
        LocalDate baseMonth,
    @Column(
            value = "FTE as an index: " + TrendComparisons.METHOD_OF_INDEX + ".",
            unit = "base month = 100",
            whenEmpty = "no_index_reason says why")
        Double indexOfBaseMonth,
    @Column(value = "Why there is no index.", whenEmpty = "there is an index")
        String noIndexReason) {

  /**
   * @param base the month that the job names; null for the first of each issue in which a practice
   *     reported
   * @param series the censuses of the area and group, in order
   */
  static StaffIndex of(Month base, CensusFigure now, Collection<CensusFigure> series) {
    CensusFigure then =
        series.stream()
            .filter(
                one ->
                    base == null
                        ? one.fte() != null && Objects.equals(one.seriesIssue(), now.seriesIssue())
                        : one.month().equals(base))
            .findFirst()
            .orElse(null);
    Month month = base == null && then != null ? then.month() : base;
    return new StaffIndex(
        month == null ? null : month.first(), now.indexOn(then), now.notCompared(then));
  }
}
