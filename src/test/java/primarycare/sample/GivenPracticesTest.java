package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Refusal;
import primarycare.sample.SampleRequest.GivenList;
import primarycare.support.Inputs;

/** Attendances and staff for the practices of a list as published. */
class GivenPracticesTest {

  private static final String QUINARY =
      "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS";

  @TempDir Path folder;
  private Path list;
  private Path map;

  @BeforeEach
  void publish() {
    list =
        new Inputs(folder)
            .write(
                "list.csv",
                QUINARY,
                List.of(
                    row("2026-06-01", "C82001", "MALE", "20_24", 90),
                    row("2026-07-01", "C82001", "MALE", "20_24", 1_003),
                    row("2026-07-01", "C82001", "FEMALE", "95+", 100),
                    row("2026-07-01", "C82002", "FEMALE", "5_9", 500),
                    row("2026-07-01", "C82003", "FEMALE", "5_9", 700),
                    row("2026-07-01", "C82004", "FEMALE", "5_9", 0)));
    Inputs inputs = new Inputs(folder);
    inputs
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .practice("2026-07-01", "C82002", "U10001", "04C")
        .practice("2026-07-01", "C82003", "U10002", "04V")
        .practice("2026-07-01", "C82004", "U10002", "04C")
        .job("2026-07", "\"03W\"");
    map = folder.resolve("map.csv");
  }

  @Test
  void keepsOnlyThePracticesAskedForAndCallsTheOthersElsewhere() {
    Area area = area("03W", "04C");
    assertThat(area.practices()).extracting(Practice::code).containsExactly("C82001", "C82002");
    assertThat(area.elsewhere()).containsExactly("C82003");
    assertThat(area.practices().get(0).place().subIcbCode()).isEqualTo("03W");
    assertThat(area.practices().get(0).name()).isEqualTo("NAME OF C82001");
  }

  @Test
  void takesTheLastDateOfTheListAndEveryPatientOnIt() {
    int[][] patients = area("03W").practices().get(0).list(1, 0);
    int[][] later = area("03W").practices().get(0).list(1, 12);
    assertThat(patients).isDeepEqualTo(later);
    int young = 0;
    for (int age = 20; age < 25; age++) {
      young += patients[Ages.MALE][age];
      assertThat(patients[Ages.MALE][age]).isBetween(200, 201);
    }
    assertThat(young).isEqualTo(1_003);
    assertThat(patients[Ages.FEMALE][95]).isEqualTo(100);
  }

  @Test
  void takesTheWholeListWithoutAMap() {
    Area area =
        GivenPractices.area(new GivenList(List.of(list), Optional.empty(), List.of()), text -> {});
    assertThat(area.practices())
        .extracting(Practice::code)
        .containsExactly("C82001", "C82002", "C82003");
    assertThat(area.elsewhere()).startsWith("Y98001");
  }

  @Test
  void spreadsATotalOverAllAgesAndBothSexes() {
    new Inputs(folder)
        .list("01JUL2026", "C82001", 10_001)
        .practice("2026-07-01", "C82001", "U1", "03W")
        .job("2026-07", "\"03W\"");
    GivenList total =
        new GivenList(List.of(folder.resolve("lists.csv")), Optional.empty(), List.of());
    Practice practice = GivenPractices.area(total, text -> {}).practices().get(0);
    assertThat(practice.size()).isEqualTo(10_001);
    assertThat(practice.patients()[Ages.MALE][40]).isPositive();
    assertThat(practice.hasStudents()).isFalse();
  }

  @Test
  void refusesALocationThatTheMapDoesNotKnow() {
    assertThatThrownBy(() -> area("03W", "04Q"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB))
        .hasMessageContaining("no such sub-ICB location in the practice map")
        .hasMessageContaining("\"04Q\"")
        .hasMessageContaining("03W, 04C, 04V");
  }

  @Test
  void refusesASelectionWithoutAPatient() {
    Path empty =
        new Inputs(folder)
            .write("empty.csv", QUINARY, List.of(row("2026-07-01", "C82004", "MALE", "5_9", 0)));
    GivenList given = new GivenList(List.of(empty), Optional.of(map), List.of("04C"));
    assertThatThrownBy(() -> GivenPractices.area(given, text -> {}))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no practice with patients is left");
  }

  @Test
  void writesAttendancesAndStaffOfThosePracticesOnly() {
    Path out = folder.resolve("out");
    Samples.make(request(out, new GivenList(List.of(list), Optional.of(map), List.of("03W"))));
    Map<String, String> contents = Samples.contents(out);
    assertThat(contents.keySet())
        .allMatch(file -> file.matches("(ae|workforce)/.*|\\.sample"))
        .hasSize(2 + 2 + 1);
    List<List<String>> rows = Samples.records(contents, "ae/ae-attendances-2026-07.csv");
    Map<String, Long> practices =
        rows.stream()
            .map(row -> row.get(9))
            .filter(code -> code.startsWith("C82"))
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    assertThat(practices.keySet()).containsExactlyInAnyOrder("C82001", "C82002", "C82003");
    assertThat(practices.get("C82001")).isGreaterThan(rows.size() * 9 / 10);
    assertThat(
            contents.get(
                "workforce/1 General Practice \u2013 July 2026 Practice Level - Detailed.csv"))
        .contains("C82001,NAME OF C82001,U10001")
        .doesNotContain("C82002");
  }

  private Area area(String... locations) {
    return GivenPractices.area(
        new GivenList(List.of(list), Optional.of(map), List.of(locations)), text -> {});
  }

  private static SampleRequest request(Path out, GivenList given) {
    return new SampleRequest(
        out, 1, Samples.JULY, 2, 40, 3_000, false, true, false, Optional.of(given));
  }

  private static String row(String date, String practice, String sex, String band, int patients) {
    return String.join(
        ",", "GP_PRAC_PAT_LIST", date, "GP", practice, "", "", sex, band, patients + "");
  }
}
