package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Files that say the same thing of the same month, and files that only seem to. */
class OverlapsTest {

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void refusesTwoFilesForTheSameMonthAndNamesBoth() {
    maps.write("later.csv", maps.text("2026-07-01").replace("U00002", "U00003"));

    Problem problem = refused(() -> maps.load("map.csv", "later.csv"));

    assertThat(problem.what()).isEqualTo("two files for the same source and period");
    assertThat(problem.where())
        .isEqualTo("practice_map, gp-reg-pat-prac-map (sub-ICB locations) of 2026-07-01");
    assertThat(problem.found()).contains("map.csv", "later.csv");
  }

  @Test
  void refusesACopyOfAFileAndNamesBoth() {
    maps.write("july.csv", maps.text("2026-07-01"));
    maps.write("copy.csv", maps.text("2026-07-01"));

    Problem problem = refused(() -> maps.load("july.csv", "copy.csv"));

    assertThat(problem.what()).isEqualTo("two files for the same source and period");
    assertThat(problem.found()).contains("july.csv", "copy.csv");
  }

  @Test
  void quarantinesAShortLastRecordThatHasItsLineEnd() {
    maps.write("short.csv", maps.text() + "GP_PRAC_PAT_LIST,2026-07-01\n");

    assertThat(maps.load("short.csv").files().get(0).outcome().quarantined()).isEqualTo(1);
  }

  @Test
  void takesFilesOfDifferentMonthsTogether() {
    maps.write("june.csv", maps.text("2026-06-01"));
    maps.write("july.csv", maps.text("2026-07-01"));

    assertThat(maps.load("june.csv", "july.csv").files()).hasSize(2);
  }

  @Test
  void takesAFileOnceThatTwoGlobsFind() {
    assertThat(maps.load("map.csv", "ma*.csv").files()).hasSize(1);
  }

  @Test
  void takesTheListsBySingleYearsOfEachSexTogether() {
    maps.write("women.csv", singleYears("FEMALE", 100));
    maps.write("men.csv", singleYears("MALE", 90));

    assertThat(maps.loadOf("registered_patients", "women.csv", "men.csv").files()).hasSize(2);
  }

  @Test
  void refusesTwoListsBySingleYearsOfTheSameSexAndMonth() {
    maps.write("women.csv", singleYears("FEMALE", 100));
    maps.write("later.csv", singleYears("FEMALE", 101));

    Problem problem = refused(() -> maps.loadOf("registered_patients", "women.csv", "later.csv"));

    assertThat(problem.where())
        .isEqualTo("registered_patients, gp-reg-pat-prac-sing-age of 2026-07-01, female");
    assertThat(problem.found()).contains("women.csv", "later.csv");
  }

  @Test
  void takesSeveralFilesOfAttendancesOfAMonthTogether() {
    maps.write("west.csv", attendances("A1"));
    maps.write("east.csv", attendances("A2"));

    assertThat(maps.loadOf("ae_attendance", "west.csv", "east.csv").rows("ae_attendance").count())
        .isEqualTo(2);
  }

  @Test
  void refusesTheSameAttendancesTwice() {
    maps.write("west.csv", attendances("A1"));
    maps.write("copy.csv", attendances("A1"));

    Problem problem = refused(() -> maps.loadOf("ae_attendance", "west.csv", "copy.csv"));

    assertThat(problem.where()).isEqualTo("ae_attendance, ae-attendance: the same content");
    assertThat(problem.found()).contains("west.csv", "copy.csv");
  }

  @Test
  void refusesTwoVintagesOfASourceWithoutMonths() {
    maps.write("before.csv", memberships("CCG", ""));
    maps.write("after.csv", memberships("Sub ICB Loc", "20260331"));

    Problem problem = refused(() -> maps.loadOf("pcn_membership", "before.csv", "after.csv"));

    assertThat(problem.where()).isEqualTo("pcn_membership, whole");
    assertThat(problem.found()).contains("before.csv", "after.csv");
  }

  @Test
  void takesSeveralFilesOfAreasTogether() {
    maps.write("places.csv", "scheme,practice_code,area_code\nplace,C82001,RUTLAND\n");
    maps.write("hubs.csv", "scheme,practice_code,area_code\nhub,C82001,NORTH\n");

    assertThat(maps.loadOf("area_membership", "places.csv", "hubs.csv").files()).hasSize(2);
  }

  private static String memberships(String organisation, String end) {
    return "Partner Organisation Code,Practice Parent "
        + organisation
        + " Code,PCN Code,Practice to PCN Relationship Start Date,"
        + "Practice to PCN Relationship End Date\nC82001,03W,U00001,20190701,"
        + end
        + "\n";
  }

  private static String singleYears(String sex, int patients) {
    return "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
        + "GP_PRAC_PAT_LIST_SINGLE_AGE,2026-07-01,GP,C82001,LE1 1AA,"
        + sex
        + ",21,"
        + patients
        + "\n";
  }

  private static String attendances(String id) {
    return "attendance_id,arrival_date,department_type,attendance_category,age_at_arrival,sex,"
        + "gp_practice_code\n"
        + id
        + ",2026-07-14,01,1,34,2,C82001\n";
  }

  private static Problem refused(ThrowingCallable load) {
    Refusal refusal = catchThrowableOfType(Refusal.class, load);
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
