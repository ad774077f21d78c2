package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.column.NotRanked;
import primarycare.table.headline.Headline;
import primarycare.table.spec.RecordTable;

/** Headlines of areas of 1,000 patients, or of 10,000 where the measure is of GPs. */
class BenchmarkHeadlinesTest {

  private static final String HEADER =
      "measure  month       period             area_type  area_code  count  gps  expected "
          + " missing  months  percent\n";

  /** A line of a test: of an area's measure in a period. */
  private record Line(
      String measure,
      LocalDate month,
      String period,
      String areaType,
      String areaCode,
      Count count,
      Double gps,
      Double expected,
      String missing,
      Long months,
      Double percent) {

    private ComparedArea.Caveat caveat() {
      AreaProviders.Cover cover = new AreaProviders.Cover(missing, null);
      Span span = period.equals("month") ? Span.MONTH : Span.ROLLING_YEAR;
      long covered = months == null ? span.months() : months;
      return new ComparedArea.Caveat(
          covered, percent, cover, NotRanked.reason(cover, covered, span));
    }

    private ComparedArea area() {
      boolean isOfGps = measure.equals("gps");
      return new ComparedArea(
          isOfGps ? Benchmark.GPS : Benchmark.AE,
          month,
          period,
          areaType,
          areaCode,
          areaCode,
          new BenchmarkFigure(count, gps, isOfGps ? 10_000.0 : 1000.0, null, null),
          BenchmarkFigure.none("none"),
          isOfGps ? (Double) 0.5 : (Double) 200.0,
          expected,
          caveat(),
          true);
    }
  }

  private static RowTable rows(String lines, Protection protection) {
    BenchmarkAreas given =
        BenchmarkAreas.of(
            Optional.empty(),
            Display.DEFAULT,
            TextRecords.of(Line.class, HEADER + lines).stream().map(Line::area));
    Stream<Headline> headlines =
        Benchmark.rows(BenchmarkHeadlines.latest(given), protection)
            .flatMap(BenchmarkHeadlines::of);
    return RowTable.of(RecordTable.of(Headline.class), headlines);
  }

  private static RowTable rows(String lines) {
    return rows(lines, DisclosureRule.EXACT);
  }

  /** All that the source has of the whole area comes to 4,060 attendances. */
  @Test
  void oneRowOfAnAreaAndPeriodAddsUpWhereRowsOfATableStack() {
    RowTable rows =
        rows(
            """
            ae       2026-06-01  month              all        all        290
            ae       2026-07-01  month              all        all        300
            ae       2026-07-01  month              pcn        U1         120
            ae       2026-07-01  month              pcn        U2         180
            ae       2026-06-01  rolling_12_months  all        all        3000
            ae       2026-07-01  rolling_12_months  all        all        3600
            """);

    rows.with("area_type", "all")
        .hasRows(
            """
            time_period                  period             count
            July 2026                    month              300
            August 2025 to July 2026     rolling_12_months  3600
            """);
    assertThat(
            rows.with("area_type", "pcn").all().stream()
                .mapToLong(row -> Long.parseLong(row.get("count")))
                .sum())
        .isEqualTo(300);
  }

  @Test
  void isOfTheRateAndOfTheRatioToThoseExpected() {
    rows("ae       2026-07-01  month              pcn        U1         300         200\n")
        .hasRows(
            """
            indicator                                                       value  denominator  compared_to  compared_to_value  verdict
            A&E attendances per 1,000 registered patients                   300.0  1000.0       England      200.0              higher
            A&E attendances over those expected of the same ages and sexes  1.5    200.0        England      1.0                higher
            """);
  }

  @Test
  void aFigureThatIsNotThereSaysWhyAndIsComparedWithNothing() {
    rows(
            "ae       2026-07-01  month              pcn        U1         5           200\n",
            DisclosureRule.HES_ECDS_2018)
        .with("indicator", BenchmarkHeadlines.ATTENDANCES)
        .hasRows(
            """
            value  count_status  value_note                   compared_to  verdict
                   suppressed    attendances are suppressed
            """);
  }

  @Test
  void gpsAreNoPeopleWhoAreCounted() {
    rows("gps      2026-07-01  month              pcn        U1                6\n")
        .hasRows(
            """
            indicator                                          value  unit                    count_status   amount  denominator  compared_to  verdict
            Fully qualified GPs per 1,000 registered patients  0.6    FTE per 1,000 patients  not_available  6.0     10000.0      England      higher
            """);
  }

  @Test
  void saysOfHowManyPatientsThePracticesThatReportedAre() {
    rows("""
    gps      2026-07-01  month              all        all               6                               95.8
    gps      2026-07-01  month              pcn        U1                6                               100
    """)
        .hasRows(
            """
            area_code  caveat
            all        of the practices that reported, with 95.8% of the patients
            U1
            """);
  }

  /** An area of practices of which each is in none of the type is none to compare. */
  @Test
  void comparesNoUnassignedPractices() {
    rows("""
    gps      2026-07-01  month              pcn        unassigned         6
    """)
        .hasRows(
            """
            area_code   value  verdict  caveat
            unassigned  0.6             practices in no area of the type are not ranked
            """);
  }

  @Test
  void saysThatAListIsSmallThoughAHospitalIsMissingToo() {
    Headline.Area area = new Headline.Area("practice", "C82001", "C82001");
    assertThat(
            RowTable.of(
                    RecordTable.of(Headline.class),
                    Benchmark.rows(
                            BenchmarkAreas.of(
                                Optional.empty(),
                                Display.DEFAULT,
                                Stream.of(smallAndWithoutAHospital(area))),
                            DisclosureRule.EXACT)
                        .flatMap(BenchmarkHeadlines::of))
                .distinct("caveat"))
        .containsExactly("too low, as the extract lacks RWE; " + NotRanked.SMALL_LIST);
  }

  private static ComparedArea smallAndWithoutAHospital(Headline.Area area) {
    return new ComparedArea(
        Benchmark.AE,
        LocalDate.of(2026, 7, 1),
        "month",
        area.areaType(),
        area.areaCode(),
        area.areaName(),
        new BenchmarkFigure(Count.of(459), null, 16.0, null, null),
        BenchmarkFigure.none("none"),
        200.0,
        null,
        new ComparedArea.Caveat(
            1, null, new AreaProviders.Cover("RWE", null), NotRanked.SMALL_LIST),
        true);
  }

  @Test
  void carriesWhatTheValueMustBeReadWith() {
    rows("""
    ae       2026-07-01  rolling_12_months  practice   C82001     300         200       RWE      12
    ae       2026-07-01  rolling_12_months  practice   C82002     300         200                4
    ae       2026-07-01  rolling_12_months  practice   C82003     300         200       RWE,RWF  4
    ae       2026-07-01  rolling_12_months  practice   C82004     300
    ae       2026-07-01  rolling_12_months  practice   C82005     300         200
    """)
        .with("indicator", BenchmarkHeadlines.ATTENDANCES)
        .hasRows(
            """
            area_code  verdict  caveat
            C82001              too low, as the extract lacks RWE
            C82002              of 4 months
            C82003              too low, as the extract lacks RWE,RWF; of 4 months
            C82004              the comparator is crude: of people of other ages
            C82005     higher
            """);
  }
}
