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
            value =
                "Practices, as they are in the later month, that reported now and in the base"
                    + " month.",
            unit = "practices")
        long practicesComparedWithBaseMonth,
    @Column(
            value =
                "FTE as an index, "
                    + StaffOverTime.METHOD
                    + ": "
                    + TrendComparisons.METHOD_OF_INDEX
                    + ".",
            unit = "base month = 100",
            whenEmpty = "no_index_reason says why")
        Double indexOfBaseMonth,
    @Column(
            value =
                "fte by itself as an index, whichever practices reported: partly a change of who"
                    + " reports.",
            unit = "base month = 100",
            whenEmpty =
                "fte is empty in either month, or 0 in the base month, or they are not known to be"
                    + " of one issue of the series, or the coverage of one is not known")
        Double rawIndexOfBaseMonth,
    @Column(value = "Why there is no index.", whenEmpty = "there is an index")
        String noIndexReason) {

  /**
   * The month that the job names, else the first of the issue in which a practice reported.
   *
   * @param named null where the job names none
   * @param series the censuses of the area and group, in order
   */
  static Month base(Month named, CensusFigure now, Collection<CensusFigure> series) {
    return named != null
        ? named
        : series.stream()
            .filter(one -> one.fte() != null)
            .filter(one -> Objects.equals(one.seriesIssue(), now.seriesIssue()))
            .map(CensusFigure::month)
            .findFirst()
            .orElse(null);
  }

  /**
   * @param base null where there is none
   * @param then at the base month; null where there is no census of it
   * @param same both, of the same practices
   */
  static StaffIndex of(Month base, CensusFigure now, CensusFigure then, StaffOverTime.Two same) {
    return new StaffIndex(
        base == null ? null : base.first(),
        same.staff().both(),
        same.index(),
        now.rawIndexOn(then),
        same.reason());
  }
}
