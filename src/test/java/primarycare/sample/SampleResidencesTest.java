package primarycare.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.CONTENTS;
import static primarycare.sample.SampleQuarter.LIST_OF_JULY;
import static primarycare.sample.SampleQuarter.header;
import static primarycare.sample.SampleQuarter.isTotalOfPractice;
import static primarycare.sample.SampleQuarter.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.layout.Header;
import primarycare.layout.Sources;

/** Patients by LSOA and the hospitals' own totals, in agreement with the lists and attendances. */
class SampleResidencesTest {

  private static final String RESIDENTS = "lsoa/gp-reg-pat-prac-lsoa-all-2026-07.csv";
  private static final String LOOK_UP = "lsoa-areas.csv";
  private static final String ESTIMATES = "population/Mid-2025 LSOA 2021.csv";
  private static final String HOSPITALS = "providers/Monthly-AE-July-2026.csv";
  private static final Set<String> REPORTED = Set.of("1", "2", "3", "");

  @Test
  void hasTheHeadersOfTheDeclaredLayouts() {
    assertThat(layout("registered_patients_lsoa", RESIDENTS)).isEqualTo("gp-reg-pat-prac-lsoa");
    assertThat(layout("lsoa_area", LOOK_UP)).isEqualTo("lsoa-area");
    assertThat(layout("ae_provider_activity", HOSPITALS))
        .isEqualTo("provider monthly (with booked attendances)");
    assertThat(layout("expected_provider", "expected-providers.csv"))
        .isEqualTo("expected-provider");
  }

  @Test
  void hasTheSamePatientsAsTheList() {
    Map<String, Long> listed = new HashMap<>();
    records(LIST_OF_JULY).stream()
        .filter(row -> isTotalOfPractice(row) && row.get(7).equals("ALL"))
        .forEach(row -> listed.put(row.get(3), Long.parseLong(row.get(8))));
    Map<String, Long> living =
        records(RESIDENTS).stream()
            .filter(row -> row.get(2).startsWith("Y99"))
            .collect(groupingBy(row -> row.get(2), summingLong(row -> Long.parseLong(row.get(6)))));
    assertThat(living).hasSize(40).isEqualTo(listed);
  }

  @Test
  void hasPeopleBeyondTheBorderOfUnknownResidenceAndOfAClosedPractice() {
    Set<String> known = records(LOOK_UP).stream().map(row -> row.get(1)).collect(toSet());
    assertThat(records(RESIDENTS).stream().map(row -> row.get(4)).filter(c -> !known.contains(c)))
        .contains("NO2021")
        .filteredOn(code -> code.startsWith("E01"))
        .isNotEmpty();
    assertThat(records(RESIDENTS).stream().map(row -> row.get(2))).contains("CLOSED", "Y98001");
  }

  @Test
  void hasAListBySexInTheFirstQuarterAndOneForAllSince() {
    List<Month> year = IntStream.range(0, 13).mapToObj(Samples.JULY.plus(-12)::plus).toList();
    assertThat(ResidenceFiles.quarters(year)).containsExactly(0, 3, 6, 9, 12);
    assertThat(ResidenceFiles.quarters(year.subList(1, 3))).containsExactly(1);
    assertThat(SampleYear.CONTENTS.keySet().stream().filter(file -> file.startsWith("lsoa/")))
        .containsExactly(
            "lsoa/gp-reg-pat-prac-lsoa-all-2025-10.csv",
            "lsoa/gp-reg-pat-prac-lsoa-all-2026-01.csv",
            "lsoa/gp-reg-pat-prac-lsoa-all-2026-04.csv",
            "lsoa/gp-reg-pat-prac-lsoa-all-2026-07.csv",
            "lsoa/gp-reg-pat-prac-lsoa-female-2025-07.csv",
            "lsoa/gp-reg-pat-prac-lsoa-male-2025-07.csv");
  }

  @Test
  void reportsEveryAttendanceThatIsNotPlannedOnce() {
    Map<String, Long> made =
        records("ae/ae-attendances-2026-07.csv").stream()
            .filter(row -> !row.get(5).equals("05") && REPORTED.contains(row.get(6)))
            .collect(groupingBy(row -> row.get(3), summingLong(row -> 1)));
    Map<String, Long> reported = new HashMap<>();
    for (List<String> row : records(HOSPITALS)) {
      reported.put(
          row.get(1), row.subList(4, row.size()).stream().mapToLong(Long::parseLong).sum());
    }
    long total = reported.remove("TOTAL");
    assertThat(reported.values().stream().mapToLong(n -> n).sum()).isEqualTo(total);
    assertThat(reported.remove("Z9D")).isPositive();
    assertThat(reported).isEqualTo(made);
  }

  @Test
  void hasEstimatesInTheOfficialLayoutWhoseTotalsAreTheirAges() {
    assertThat(layout("resident_population", ESTIMATES))
        .isEqualTo("ONS mid-year estimates by LSOA");
    assertThat(layout("resident_population", PopulationFiles.PLACES))
        .isEqualTo("resident-population");
    assertThat(records(ESTIMATES))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(5 + 2 * 91);
              assertThat(row.subList(5, row.size()).stream().mapToLong(Long::parseLong).sum())
                  .isEqualTo(Long.parseLong(row.get(4)));
            });
  }

  @Test
  void hasFewerResidentsThanRegisteredPatientsInEveryPlace() {
    Map<String, String> places =
        records(LOOK_UP).stream()
            .filter(row -> row.get(0).equals("place"))
            .collect(toMap(row -> row.get(1), row -> row.get(2)));
    Map<String, Long> registered =
        records(RESIDENTS).stream()
            .filter(row -> places.containsKey(row.get(4)))
            .collect(
                groupingBy(
                    row -> places.get(row.get(4)), summingLong(row -> Long.parseLong(row.get(6)))));
    Map<String, Long> living =
        records(PopulationFiles.PLACES).stream()
            .collect(groupingBy(row -> row.get(1), summingLong(row -> Long.parseLong(row.get(4)))));
    assertThat(living).hasSize(3);
    living.forEach(
        (place, people) ->
            assertThat((double) people / registered.get(place)).as(place).isBetween(0.8, 1.0));
  }

  private static String layout(String source, String file) {
    assertThat(CONTENTS).containsKey(file);
    return new Header(header(file)).match(Sources.named(source)).orElseThrow().name();
  }
}
