package primarycare.table.benchmark;

import primarycare.figure.Column;
import primarycare.job.Columns;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.RankedAreas;

/** How an area stands beside England or the whole area, and among areas of its type. */
record BenchmarkComparison(
    @Column(
            value =
                "England, where reference_attendance gives every band and sex of all departments,"
                    + " or the workforce of all of England is given; else the whole area.",
            whenEmpty =
                "it has no value: the row is of the whole area and England is not given, or the"
                    + " whole area has none or it is suppressed")
        String comparator,
    @Column(
            value = "The comparator's measure of the same period.",
            unit = BenchmarkValue.UNIT,
            whenEmpty = "there is no comparator")
        Double comparatorValue,
    @Column(
            value = "higher, similar or lower than the comparator" + BY,
            whenEmpty = "there is no value or no comparator, or a practice is not ranked")
        String comparison,
    @Column(
            value =
                "Quintile of the areas of the type by value, 1 the lowest: "
                    + AttendanceColumns.RANKED
                    + ".",
            whenEmpty = NO_PLACE + ", or " + RankedAreas.FEW)
        Long quintile,
    @Column(
            value = "Areas of the type that are ranked by value.",
            unit = "areas",
            whenEmpty = NO_PLACE)
        Long areasRanked,
    @Column(
            value =
                "Whether the attendances of a practice may be compared with others: false where a"
                    + " provider that its patients usually attend is missing from the extract.",
            whenEmpty = "it is for GPs or no practice, or the job expects no provider for it")
        Boolean ranked) {

  static final String NO_PLACE =
      "there is no value, or the row is of unassigned practices or of one that is not ranked";

  static final String BY =
      ": attendances by the limits of value, GPs by display.similarPercent of the job.";

  static final String ENGLAND = "England";
  static final String WHOLE = "the whole area";

  /**
   * @param place of the area among those compared
   * @param value of the area, as it is shown; null where it is not
   * @param whole that of the whole area, as it is shown; null where it is not
   */
  static BenchmarkComparison of(ComparedAreas areas, int place, Double value, Double whole) {
    ComparedArea area = areas.areas().get(place);
    Double comparator = comparator(area, whole);
    boolean isTold = area.isRanked() && value != null && comparator != null;
    return new BenchmarkComparison(
        comparator == null ? null : area.england() == null ? WHOLE : ENGLAND,
        comparator,
        isTold ? areas.comparison(place) : null,
        areas.fifth(place),
        areas.ranked(place),
        area.ranked());
  }

  /** The whole area is not compared with itself. */
  private static Double comparator(ComparedArea area, Double whole) {
    if (area.england() != null) {
      return area.england();
    }
    return area.areaType().equals(Columns.ALL) ? null : whole;
  }
}
