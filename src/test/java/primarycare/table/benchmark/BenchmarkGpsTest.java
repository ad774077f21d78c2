package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.TextTable;
import primarycare.table.workforce.CensusFigure;
import primarycare.table.workforce.GpCapacity;

/** Fully qualified GPs of PCNs, and those of the base line that they are compared with. */
class BenchmarkGpsTest {

  private static final String LISTED = "extract     practice  patients\n";
  private static final String STAFF = "census   practice  group            fte   headcount\n";

  private static Optional<Period> base(String from, String to) {
    return Optional.of(new Period(Month.parse(from).orElseThrow(), Month.parse(to).orElseThrow()));
  }

  private static Map<LocalDate, Optional<String>> seriesIssues(String text) {
    Map<LocalDate, Optional<String>> seriesIssues = new TreeMap<>();
    TextTable.of("census   issue\n" + text)
        .rows()
        .forEach(
            row ->
                seriesIssues.put(
                    LocalDate.parse(row.get("census") + "-01"),
                    Optional.ofNullable(row.get("issue"))));
    return seriesIssues;
  }

  private static List<String> july(CensusWorld world, String seriesIssues, Optional<Period> base) {
    return new BenchmarkGps(
            GpCapacity.ofEveryCensus(world.censuses(), world.staff()),
            world.censuses().calendar(),
            seriesIssues(seriesIssues),
            base)
        .areas()
        .filter(area -> area.areaType().equals("pcn"))
        .filter(area -> area.month().equals(LocalDate.of(2026, 7, 1)))
        .map(
            area ->
                "%s %s %s, %s %s %s"
                    .formatted(
                        area.areaCode(),
                        area.now().gpFte(),
                        area.now().patients(),
                        area.base().gpFte(),
                        area.base().patients(),
                        area.base().whyNot()))
        .toList();
  }

  private static CensusWorld years() {
    return new CensusWorld(
            new Said().mapped("2021-01-01", "C82001", "U1"),
            LISTED
                + """
                2021-07-01  C82001    1000
                2021-08-01  C82001    1000
                2026-07-01  C82001    1000
                """)
        .staff(
            STAFF
                + """
                2021-07  C82001    fully_qualified  4.5
                2021-08  C82001    fully_qualified  5.5
                2026-07  C82001    fully_qualified  6.5
                2026-07  C82001    all_gps          9.5
                """);
  }

  private static List<String> ofIssues(String of2021, Optional<Period> base) {
    return july(years(), "2021-07  " + of2021 + "\n2021-08  new\n2026-07  new", base);
  }

  @Test
  void comparesNoGpsOfTwoIssues() {
    String now = "U1 6.5 1000.0, ";
    Optional<Period> july = base("2021-07", "2021-07");
    assertThat(ofIssues("new", july)).containsExactly(now + "4.5 1000.0 null");
    assertThat(ofIssues("old", july)).containsExactly(now + "null null " + CensusFigure.RE_ISSUED);
    assertThat(ofIssues("", july)).containsExactly(now + "null null " + CensusFigure.UNKNOWN);
  }

  /** Trainees move on in August: July is compared with July alone, of whatever baseline. */
  @Test
  void comparesACensusWithThatOfTheSameMonth() {
    String now = "U1 6.5 1000.0, ";
    assertThat(ofIssues("new", base("2021-07", "2021-12")))
        .containsExactly(now + "4.5 1000.0 null");
    assertThat(ofIssues("new", base("2021-08", "2021-08")))
        .containsExactly(now + "null null " + BaselineMonths.OTHER_MONTHS);
    assertThat(ofIssues("new", base("2021-07", "2026-07")))
        .containsExactly(now + "null null " + BaselineMonths.SHARED);
    assertThat(ofIssues("new", base("2020-01", "2020-12")))
        .containsExactly(now + "null null " + BenchmarkGps.INCOMPLETE);
    assertThat(ofIssues("new", Optional.empty()))
        .containsExactly(now + "null null " + BaselineMonths.NOT_NAMED);
  }

  @Test
  void comparesNoGpsOfWhichTheIssueIsNotKnown() {
    assertThat(july(years(), "2021-07  new", base("2021-07", "2021-07")))
        .containsExactly("U1 6.5 1000.0, null null " + CensusFigure.UNKNOWN);
  }

  /** C82002 did not report then, C82003 was on no list, and U4 had no practice. */
  @Test
  void comparesNoGpsOfACensusAtWhichThereAreNone() {
    Said said =
        new Said()
            .mapped("2025-01-01", "C82001", "U1")
            .mapped("2025-01-01", "C82002", "U2")
            .mapped("2025-01-01", "C82003", "U3")
            .mapped("2026-06-01", "C82001", "U1")
            .mapped("2026-06-01", "C82002", "U2")
            .mapped("2026-06-01", "C82003", "U3")
            .mapped("2026-06-01", "C82004", "U4");
    CensusWorld world =
        new CensusWorld(
                said,
                LISTED
                    + """
                    2025-08-01  C82001    1100
                    2026-07-01  C82001    1000
                    2025-08-01  C82002    1000
                    2026-07-01  C82002    1000
                    2026-07-01  C82003    1000
                    2025-08-01  C82004    1000
                    2026-07-01  C82004    1000
                    """)
            .staff(
                STAFF
                    + """
                    2025-07  C82001    fully_qualified  5.5
                    2026-07  C82001    fully_qualified  6.5
                    2025-07  C82002    fully_qualified
                    2026-07  C82002    fully_qualified  6.5
                    2025-07  C82003    fully_qualified  5.5
                    2026-07  C82003    fully_qualified  6.5
                    2025-07  C82004    fully_qualified  5.5
                    2026-07  C82004    fully_qualified  6.5
                    """);
    String none = "6.5 1000.0, null null " + BenchmarkGps.INCOMPLETE;
    assertThat(july(world, "2025-07  new\n2026-07  new", base("2025-07", "2025-12")))
        .containsExactly(
            "U1 6.5 1000.0, 5.5 1100.0 null", "U2 " + none, "U3 " + none, "U4 " + none);
  }
}
