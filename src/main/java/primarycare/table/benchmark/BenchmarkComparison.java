package primarycare.table.benchmark;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.Protection;
import primarycare.job.Columns;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.NotRanked;
import primarycare.table.column.StandardisedRatio;

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
            value =
                "The comparator's measure of the same period; as comparator_basis says, what the"
                    + " area's own patients would have at the comparator's rates by age and sex.",
            unit = BenchmarkValue.UNIT,
            whenEmpty = "there is no comparator")
        Double comparatorValue,
    @Column(
            value =
                "by age and sex; crude, where reference_attendance or the lists do not give every"
                    + " band and sex, so that a younger or older area is compared with nothing; or"
                    + " GPs per patient, which are of every age.",
            whenEmpty = "there is no comparator")
        String comparatorBasis,
    @Column(
            value = "Attendances that the area's patients would have at the comparator's rates.",
            unit = "attendances",
            whenEmpty = NOT_BY_AGE)
        Double expectedAttendances,
    StandardisedRatio ratio,
    @Label(
            figure = "standardised_ratio",
            lower = "standardised_ratio_lower",
            upper = "standardised_ratio_upper",
            reference = "1")
        @Label(
            given = "gp_fte",
            figure = "value",
            reference = "comparator_value",
            margin = Label.Margin.SIMILAR)
        @Column(
            value =
                "higher, similar or lower than the comparator: attendances by the limits of"
                    + " standardised_ratio, GPs by display.similarPercent of the job.",
            whenEmpty = BenchmarkCaveats.SAYS_WHY)
        String comparison,
    @Column(
            value =
                "Quintile of the areas of the type by value, 1 the lowest: "
                    + AttendanceColumns.RANKED
                    + ".",
            whenEmpty = NO_PLACE + ", or " + NotRanked.FEW)
        Long quintile,
    @Column(
            value = "Areas of the type that are ranked by value.",
            unit = "areas",
            whenEmpty = NO_PLACE)
        Long areasRanked) {

  static final String NO_PLACE = "the area is not ranked, as no_comparison_reason says";

  static final String NOT_BY_AGE = "comparator_basis is not by age and sex";

  static final String ENGLAND = "England";
  static final String WHOLE = "the whole area";

  static final String BY_AGE = "by age and sex";
  static final String CRUDE = "crude: not compared";
  static final String GPS = "GPs per patient";

  /**
   * @param place of the area among those compared
   * @param now of the area, as it is shown
   * @param whole value of the whole area, as it is shown; null where it is not
   */
  static BenchmarkComparison of(
      ComparedAreas areas, int place, BenchmarkValue now, Double whole, Protection protection) {
    ComparedArea area = areas.areas().get(place);
    Double comparator = comparator(area, now, whole);
    Double expected = comparator == null ? null : expected(area, now);
    String basis = comparator == null ? null : basis(area, expected);
    StandardisedRatio ratio = StandardisedRatio.of(now.attendances(), expected, protection);
    boolean isTold =
        area.isRanked()
            && !area.areaCode().equals(Columns.UNASSIGNED)
            && now.value() != null
            && comparator != null
            && !basis.equals(CRUDE);
    return new BenchmarkComparison(
        comparator == null ? null : area.england() == null ? WHOLE : ENGLAND,
        comparator,
        basis,
        expected,
        ratio,
        !isTold
            ? null
            : ratio.standardisedRatioLower() == null
                ? areas.comparison(place, comparator)
                : Figures.compared(
                    1, ratio.standardisedRatioLower(), ratio.standardisedRatioUpper()),
        areas.fifth(place),
        areas.ranked(place));
  }

  private static String basis(ComparedArea area, Double expected) {
    if (!area.isOfAttendances()) {
      return GPS;
    }
    return expected == null ? CRUDE : BY_AGE;
  }

  /** Null where nothing divides what is expected, as what is there. */
  private static Double expected(ComparedArea area, BenchmarkValue now) {
    return now.patients() == null ? null : area.expected();
  }

  /** The whole area is not compared with itself. */
  private static Double comparator(ComparedArea area, BenchmarkValue now, Double whole) {
    Double expected = expected(area, now);
    if (expected != null) {
      return Figures.ofPublic(Benchmark.PER, expected, now.patients());
    }
    if (area.england() != null) {
      return area.england();
    }
    return area.areaType().equals(Columns.ALL) ? null : whole;
  }
}
