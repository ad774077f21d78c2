package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Files without a column of their date: the job tells their month, or their name, or nothing. */
class UndatedFilesTest {

  private static final String MAP =
      "PRACTICE_CODE,PCN_CODE,SUB_ICB_LOCATION_CODE,ICB_CODE\nC82001,U00001,03W,QK1\n";

  private final Configuration conf = new Configuration();
  @TempDir private Path folder;

  @Test
  void takesTheMonthOfTheJobForAMapWithoutADate() {
    assertThat(read("practice_map", "map.csv", MAP, "2026-07"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("extract_date", LocalDate.of(2026, 7, 1))
                    .containsEntry("practice_code", "C82001"));
  }

  @Test
  void takesTheMonthOfTheNameForAMapWithoutADate() {
    assertThat(dates("practice_map", "map-2025-11.csv", MAP, "", "extract_date"))
        .containsExactly(LocalDate.of(2025, 11, 1));
    assertThat(dates("practice_map", "map-2025-11.csv", MAP, "2026-07", "extract_date"))
        .as("the word of the job before the name's")
        .containsExactly(LocalDate.of(2026, 7, 1));
  }

  @Test
  void keepsTheDatesOfAFileThatHasThem() {
    String dated = "EXTRACT_DATE," + MAP.replace("C82001", "01Jul2026,C82001");
    assertThat(dates("practice_map", "map-2025-11.csv", dated, "", "extract_date"))
        .containsExactly(LocalDate.of(2026, 7, 1));
  }

  @Test
  void refusesAMapWithoutAnyDateAndNamesTheColumn() {
    Problem problem = refused("practice_map", "map.csv", MAP);
    assertThat(problem.what()).isEqualTo("no date in the file and none in its name");
    assertThat(problem.found())
        .isEqualTo(
            "a file of practice_map, gp-reg-pat-prac-map (sub-ICB locations), without a column"
                + " EXTRACT_DATE");
    assertThat(problem.action()).contains("{ \"files\": \"map.csv\", \"month\": \"2025-07\" }");
  }

  @Test
  void takesTheMonthOfANameThatIsMaskedAndRepeatsNothingOfIt() {
    assertThat(dates("practice_map", "9434765919 November 2025.csv", MAP, "", "extract_date"))
        .containsExactly(LocalDate.of(2025, 11, 1));
    Problem problem = refused("practice_map", "9434765919.csv", MAP);
    assertThat(problem.toString()).doesNotContain("9434765919", "[name masked].csv\"");
    assertThat(problem.action()).contains("\"month\": \"2025-07\"");
  }

  @Test
  void namesThePartsOfADateThatIsWrittenInParts() {
    Problem problem =
        refused(
            "pcn_workforce",
            "staff.csv",
            "PCN_CODE,STAFF_GROUP,STAFF_ROLE,FTE,UNIQUE_IDENTIFIER\nU00001,Directors,D,1,7\n");
    assertThat(problem.found())
        .isEqualTo(
            "a file of pcn_workforce, pcn-individual-level, without a column CENSUS_YEAR and"
                + " CENSUS_MONTH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "registered_patients | extract_date | 2026-07-01 |"
            + " ORG_TYPE,ORG_CODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS | GP,C82001,MALE,0_4,9",
        "registered_patients_lsoa | extract_date | 2026-07-01 |"
            + " PRACTICE_CODE,LSOA_CODE,SEX,NUMBER_OF_PATIENTS | C82001,E01000001,ALL,9",
        "pcn_workforce | census_month | 2026-07-01 |"
            + " PCN_CODE,STAFF_GROUP,STAFF_ROLE,FTE,UNIQUE_IDENTIFIER | U00001,Directors,D,1,7",
        "ae_provider_activity | month | 2026-07-01 | Org Code,Number of A&E attendances Type"
            + " 1,Number of A&E attendances Type 2,Number of A&E attendances Other A&E Department |"
            + " RWE,1,2,3",
        "appointments | month | 2026-07-01 |"
            + " SUB_ICB_LOCATION_CODE,APPT_STATUS,HCP_TYPE,APPT_MODE,TIME_BETWEEN_BOOK_AND_APPT,COUNT_OF_APPOINTMENTS"
            + " | 04C,Attended,GP,Telephone,Same Day,4",
        "practice_details | date | 2026-07-01 |"
            + " practice_code,contract_type,single_handed,training_practice,cqc_rating,main_sites,branch_sites"
            + " | C82001,GMS,Y,N,Good,1,0",
        "practice_deprivation | imd_year | 2026 | PRACTICE_CODE,IMD_SCORE | C82001,20.5",
        "practice_care_home | date | 2026-07-01 | practice_code,residents | C82001,20",
        "patient_survey | year | 2026-01-01 | question,practice_code,responses,positive |"
            + " easy,C82001,100,60",
        "vacancies | date | 2026-07-01 | area_code,role,posts | 03W,GP,4",
        "hub_activity | month | 2026-07-01 | hub_code,practice_code,status,count |"
            + " H1,C82001,offered,4",
        "nhs111_activity | month | 2026-07-01 |"
            + " area_code,calls_offered,calls_answered,calls_abandoned | QK1,9,8,1",
        "workforce_long_run | year | 2026-01-01 | staff_group,count,source | gps,4,census"
      })
  void takesTheMonthOfTheJobForEverySource(
      String source, String column, String date, String header, String record) {
    List<Map<String, Object>> rows =
        read(source, "input.csv", header + "\n" + record + "\n", "2026-07");
    assertThat(rows).isNotEmpty();
    assertThat(rows).allMatch(row -> date.equals(String.valueOf(row.get(column))));
    assertThat(refused(source, "input.csv", header + "\n" + record + "\n").what())
        .isEqualTo("no date in the file and none in its name");
  }

  @Test
  void takesTheMonthOfAnArchiveWhoseMemberTellsNone() {
    InputFile file = input("practice_map", folder.resolve("maps 2026-05.zip"), "");
    assertThat(month(file.withMember("csv 2020-01/map.csv"))).contains(new Month(2026, 5));
    assertThat(month(file.withMember("map 2026-06.csv"))).contains(new Month(2026, 6));
  }

  private static Optional<Month> month(InputFile file) {
    var layout = Sniffer.source(file).layouts().get(0);
    return Sniffer.month(file, layout, new primarycare.layout.Header(List.of("PRACTICE_CODE")));
  }

  private List<Object> dates(String source, String name, String text, String month, String column) {
    return read(source, name, text, month).stream().map(row -> row.get(column)).toList();
  }

  private Problem refused(String source, String name, String text) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(source, name, text, ""));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    return refusal.problems().get(0);
  }

  private List<Map<String, Object>> read(String source, String name, String text, String month) {
    try {
      Path file = Files.writeString(folder.resolve(name), text);
      return ScannedFile.rows(conf, input(source, file, month));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputFile input(String source, Path file, String month) {
    Job.Input given = new Job.Input("", Month.parse(month), Map.of(), Map.of());
    return ScannedFile.input(source, file, given);
  }
}
