package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** A file that is read and of which nothing counts is most often another than the one meant. */
class NothingLoadedTest {

  private static final String SINGLE =
      "EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,SEX,AGE,NUMBER_OF_PATIENTS\n";
  private static final String BANDS =
      "EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n";
  private static final String HEADER =
      "attendance_id,arrival_date,department_type,attendance_category,age_at_arrival,sex,"
          + "gp_practice_code\n";

  @TempDir private Path folder;
  private PracticeMaps files;

  @BeforeEach
  void writeTheInputs() {
    files = new PracticeMaps(folder);
    files.write(
        "regions.csv",
        SINGLE
            + "01JUL2026,Comm Region,Y60,E40000011,MALE,0,5000\n"
            + "01JUL2026,ICB,QK1,E54000015,MALE,ALL,900\n");
    files.write("men.csv", SINGLE + "01JUL2026,GP,C82001,,MALE,0,50\n");
    files.write("planned.csv", HEADER + "A1,2026-07-14,01,4,34,2,C82001\n");
    files.write("unplanned.csv", HEADER + "A2,2026-07-15,01,1,34,2,C82001\n");
  }

  @Test
  void saysWhichFileIsMeantInPlaceOfTheListByRegion() {
    Problem problem = refused("registered_patients", "regions.csv");
    assertThat(problem.what()).isEqualTo("a file of which no record is loaded");
    assertThat(problem.where()).isEqualTo("regions.csv");
    assertThat(problem.found())
        .isEqualTo("all excluded: organisation level other than practice (2)");
    assertThat(problem.action()).contains("gp-reg-pat-prac-quin-age", "sing-age-female", "-male");
  }

  @Test
  void refusesItBesideAFileThatHoldsTheListsToo() {
    assertThat(refused("registered_patients", "regions.csv", "men.csv").where())
        .isEqualTo("regions.csv");
    assertThat(files.loadOf("registered_patients", "men.csv").files()).hasSize(1);
  }

  @Test
  void refusesAListOfNetworksAloneByTheNameOfTheListWithPractices() {
    files.write(
        "networks.csv",
        BANDS + "01JUL2026,PCN,U00001,,FEMALE,0_4,500\n01JUL2026,PCN,U00002,,ALL,ALL,9\n");
    assertThat(refused("registered_patients", "networks.csv").action())
        .contains("with its rows of practices");
  }

  @Test
  void refusesMembershipsOfNoNetworkAndAnotherIndicator() {
    files.write("epcmem.csv", "C82001,03W,PR,20200401,,0\nC82002,03W,PR,20200401,,0\n");
    assertThat(refused("pcn_membership", "epcmem.csv").action()).contains("parents are PCNs");
    files.write(
        "fingertips.csv",
        "Indicator ID,Indicator Name,Area Code,Area Name,Area Type,Category Type,Time"
            + " period,Value\n"
            + "1,Smoking prevalence,C82001,ONE,GPs,,2019,20.5\n");
    assertThat(refused("practice_deprivation", "fingertips.csv").action())
        .contains("Deprivation score");
  }

  @Test
  void saysOfALayoutWithoutAdviceToCheckTheFile() {
    Problem problem = refused("ae_attendance", "planned.csv");
    assertThat(problem.action()).startsWith("check that it is the file you mean");
    assertThat(problem.found())
        .as("how many people is not told")
        .isEqualTo("all excluded: planned follow-up attendance");
  }

  @Test
  void takesAnExtractOfWhichNothingCountsBesideOthersAndTellsIt() {
    Accepted accepted = files.loadOf("ae_attendance", "planned.csv", "unplanned.csv");
    assertThat(accepted.notices())
        .contains("planned.csv: no record is loaded; all excluded: planned follow-up attendance");
    assertThat(accepted.files()).hasSize(2);
  }

  @Test
  void takesAnArchiveOfListsThatHoldsTheListByRegionToo() throws IOException {
    files.write(
        "lists.zip",
        Zips.zip(
            "sing-age-male.csv",
            Files.readString(folder.resolve("men.csv")),
            "sing-age-regions.csv",
            Files.readString(folder.resolve("regions.csv"))));
    Accepted accepted = files.loadOf("registered_patients", "lists.zip");
    assertThat(accepted.notices())
        .anyMatch(notice -> notice.contains("sing-age-regions.csv: no record is loaded"));
  }

  @Test
  void leavesRecordsThatBreakARuleToTheTolerance() {
    files.write(
        "broken.csv",
        SINGLE
            + "01JUL2026,GP,C82001,,MALE,0,x\n01JUL2026,GP,C82001,,MALE,1,y\n"
            + "01JUL2026,GP,C82001,,ALL,ALL,9\n");
    assertThat(files.loadOf("registered_patients", "broken.csv").files()).hasSize(1);
  }

  private Problem refused(String source, String... names) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> files.loadOf(source, names));
    assertThat(refusal).as(source).isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
