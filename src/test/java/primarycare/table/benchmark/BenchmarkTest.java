package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.column.NotRanked;
import primarycare.table.spec.RecordTable;

/** Labels of areas of 1,000 patients, or of 10,000 where the measure is of GPs. */
class BenchmarkTest {

  private static final String HEADER =
      "area_type  area_code   attendances  base  gps   base_gps  england  ranked  expected\n";

  /** A line of a test: of an area's measure. */
  private record Line(
      String areaType,
      String areaCode,
      Count attendances,
      Count base,
      Double gps,
      Double baseGps,
      Double england,
      Boolean ranked,
      Double expected) {

    private ComparedArea area() {
      double patients = gps == null ? 1000 : 10_000;
      return new ComparedArea(
          gps == null ? Benchmark.AE : Benchmark.GPS,
          LocalDate.of(2026, 7, 1),
          "month",
          areaType,
          areaCode,
          areaCode,
          new BenchmarkFigure(attendances, gps, patients, null, null),
          base == null && baseGps == null
              ? BenchmarkFigure.none("none")
              : new BenchmarkFigure(base, baseGps, patients, null, null),
          england,
          expected,
          new ComparedArea.Caveat(
              1,
              null,
              AreaProviders.Cover.NOT_KNOWN,
              Boolean.FALSE.equals(ranked) ? NotRanked.PROVIDER_MISSING : null),
          !areaCode.startsWith("few"));
    }
  }

  static BenchmarkAreas given(String lines) {
    return BenchmarkAreas.of(
        Optional.of(new Period(new Month(2025, 1), new Month(2025, 12))),
        Display.DEFAULT,
        TextRecords.of(Line.class, HEADER + lines).stream().map(Line::area));
  }

  static RowTable rows(String lines, Display display) {
    BenchmarkAreas given = given(lines);
    return RowTable.of(
        RecordTable.of(Benchmark.class),
        Benchmark.rows(
            new BenchmarkAreas(given.baseline(), display, given.compared()), DisclosureRule.EXACT));
  }

  private static RowTable rows(String lines, Protection protection) {
    return RowTable.of(RecordTable.of(Benchmark.class), Benchmark.rows(given(lines), protection));
  }

  static RowTable rows(String lines) {
    return rows(lines, DisclosureRule.EXACT);
  }

  @Test
  void comparesAnAreaWithItsOwnBaseline() {
    rows("""
    pcn        U1          300          400
    pcn        U2          300          310
    pcn        U3          300          200
    pcn        U4          300
    """)
        .hasRows(
            """
            area_code  baseline_from  baseline_to  comparison_with_baseline  baseline_value  change_on_baseline    no_baseline_reason
            U1         2025-07-01     2025-07-01   lower                     400.0           -0.25
            U2         2025-07-01     2025-07-01   similar                   310.0           -0.032258064516129004
            U3         2025-07-01     2025-07-01   higher                    200.0           0.5
            U4         2025-07-01     2025-07-01                                                                   none
            """);
  }

  /** Of what ages people are is not known to differ, nor not to. */
  @Test
  void comparesAttendancesWithNoCrudeFigureAndSaysSo() {
    rows("""
    all        all         300
    pcn        U1          240
    pcn        U2          360                                200
    """)
        .hasRows(
            """
            area_code  comparator      comparator_value  comparator_basis     standardised_ratio  comparison
            all
            U1         the whole area  300.0             crude: not compared
            U2         England         200.0             crude: not compared
            """);
  }

  @Test
  void namesNoComparatorThatIsSuppressedAndWithholdsTheLabel() {
    rows(
            """
            all        all         6
            pcn        U1          240
            """,
            DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            area_code  value  comparator  comparator_value  comparison
            all
            U1         240.0
            """);
  }

  /** A young city has as many as England, and fewer than England has of its ages. */
  @Test
  void comparesWithWhatEnglandWouldHaveOfTheAgesOfTheArea() {
    rows("""
    all        all         300                                250              300
    pcn        U1          250                                250              400
    pcn        U2          250                                250              200
    """)
        .hasRows(
            """
            area_code  comparator  comparator_value  comparator_basis  expected_attendances  standardised_ratio  standardised_ratio_lower  comparison
            all        England     300.0             by age and sex    300.0                 1.0                 0.8900275734015268        similar
            U1         England     400.0             by age and sex    400.0                 0.625               0.5499172106193082        lower
            U2         England     200.0             by age and sex    200.0                 1.25                1.0998344212386164        higher
            """);
  }

  @Test
  void comparesNoMeasureWithTheOther() {
    rows("""
    all        all         300
    pcn        U1                              5
    """)
        .with("area_code", "U1")
        .hasRows(
            """
            measure       value  comparator
            gps_per_1000  0.5
            """);
  }

  static final String SIX =
      """
      pcn        U1          100          1
      pcn        U2          200          1
      pcn        U3          300          1
      pcn        U4          400          1
      pcn        U5          500          1
      pcn        unassigned  50           1
      practice   C1          9            1                     250      false
      """;

  @Test
  void withholdsTheLabelsOfASuppressedCountAndSaysSo() {
    rows(SIX.replace("100 ", "6   "), DisclosureRule.HES_ECDS_2018)
        .with("area_type", "pcn")
        .hasRows(
            """
            area_code   attendances_status  value  quintile  comparison_with_baseline  no_rate_reason
            U1          suppressed                                                     attendances are suppressed
            U2          rounded             200.0
            U3          rounded             300.0
            U4          rounded             400.0
            U5          rounded             500.0
            unassigned  rounded             50.0
            """);
  }

  @Test
  void withholdsTheLabelOfASuppressedBaselineAndSaysSo() {
    rows("pcn        U1          300          6", DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            value  baseline_attendances_status  baseline_value  change_on_baseline  comparison_with_baseline  no_baseline_reason
            300.0  suppressed                                                                                 attendances of the baseline are suppressed
            """);
  }

  /**
   * 23 are shown as 25, which may be 27, of which the limits hold 39, as those of 25 do not; but
   * not 40.
   */
  @Test
  void readsLabelsFromShownCounts() {
    rows(
            """
            pcn        U1          23           23                    30               39
            pcn        U2          27           23                    30               40
            """,
            DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            area_code  value  comparison  comparison_with_baseline
            U1         25.0   similar     similar
            U2         25.0   lower       similar
            """);
  }

  @Test
  void labelsOfEqualShownCountsAreEqual() {
    RowTable one = rows(SIX, DisclosureRule.HES_ECDS_2018);
    RowTable other =
        rows(
            SIX.replace("100 ", "102 ").replace("500 ", "498 ").replace("  1  ", "  7  "),
            DisclosureRule.HES_ECDS_2018);

    assertThat(other.all()).isEqualTo(one.all());
  }
}
