package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.intake.PlainReader;
import primarycare.job.Job;
import primarycare.support.Jobs;

/** Drafts of column maps: of which source, from which columns, and what is left. */
class MapDraftTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void draftsTheExampleOfTheReadmeAndItsLikes() throws IOException {
    draft("AttNo,ArrDate,Gender,GP_Code,AgeOnArrival,Triage", "A1,2026-07-01,1,C82001,30,4");

    assertThat(drafted("ae_attendance"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "attendance_id", "AttNo",
                "arrival_date", "ArrDate",
                "sex", "Gender",
                "gp_practice_code", "GP_Code",
                "age_at_arrival", "AgeOnArrival",
                "acuity", "Triage"));
    assertThat(said())
        .contains("source    ae_attendance, the likeliest", "drafted   6 columns of 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ae_attendance|Attendance_Number,ArrivalDateTime,Prov,SiteOfTreatment,ModeOfArrival",
        "area_membership|geography,GP_Code,neighbourhood_code,neighbourhood,valid_from",
        "hub_activity|period,hub,practice,outcome,count",
        "vacancies|as_at,area,job_role,vacant_posts",
        "expected_provider|scheme,area,trust_code,usual_share",
        "lsoa_area|geography,LSOA21,locality_code,locality",
        "nhs111_activity|period,area,offered,answered,abandoned",
        "patient_survey|survey_year,question_code,practice,base,positive_responses",
        "practice_successor|old_code,new_code,since",
        "practice_care_home|ods_code,as_at,care_home_residents",
      })
  void tellsTheLikeliestSourceOfAnOwnExtract(String source, String header) throws IOException {
    draft(header, header.replaceAll("[^,]+", "1"));

    assertThat(drafted(source)).as(said()).hasSizeGreaterThan(2);
    assertThat(said()).contains("source    " + source + ", the likeliest");
  }

  @Test
  void drawsNoMapThatIsNotNeeded() throws IOException {
    draft("scheme,practice_code,area_code", "place,C82001,city");

    assertThat(said()).contains("no map is needed: it is a file of area_membership");
    assertThat(out.size()).isZero();
  }

  @Test
  void tellsWhatIsMissingAndWhatItDidNotUse() throws IOException {
    draft(
        "ArrDate,Gender,GP_Name,NHS_Number,Discharge_Status_Desc,department",
        "2026-07-01,1,Surgery,9990000018,done,1");

    assertThat(drafted("ae_attendance").values())
        .doesNotContain("GP_Name", "NHS_Number", "Discharge_Status_Desc");
    assertThat(said())
        .contains("missing   attendance_id: no file is read without", "unused    GP_Name, ")
        .contains("never     NHS_Number: identifies a person, and is never read");
  }

  @Test
  void repeatsNoNameThatCouldBeOfAPerson() throws IOException {
    draft("Margaret,Postlethwaite,gender,ArrDate", "a,b,1,2026-07-01");

    assertThat(said())
        .doesNotContain("Margaret", "Postlethwaite")
        .contains("unused    2 columns not named here");
  }

  @Test
  void draftsWhatAJobReadsAsItIs() throws IOException {
    Path file = draft("AttNo;ArrDate;Gender", "A1;2026-07-01;1", "A2;2026-07-02;2");
    JsonNode inputs = new ObjectMapper().readTree(out.toByteArray()).path("inputs");
    Path job =
        Files.writeString(
            folder.resolve("job.json"),
            "{ \"name\": \"x\", \"area\": { \"name\": \"X\" }, \"store\": \"s\", \"output\": \"o\","
                + " \"publish\": [], \"inputs\": "
                + inputs
                + " }");

    Job.Input input = Jobs.read(job).inputs().get("ae_attendance").get(0);

    assertThat(input.files()).isEqualTo(file.toString());
    assertThat(input.columns()).containsEntry("attendance_id", "AttNo").hasSize(3);
  }

  @Test
  void findsTheTableOfAnArchive() throws IOException {
    Path file = folder.resolve("x.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a-note.csv"));
      zip.write("read me\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new java.util.zip.ZipEntry("extract.csv"));
      zip.write("AttNo,ArrDate,Gender\nA1,2026-07-01,1\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(PlainReader.top(file).cells()).containsExactly("AttNo", "ArrDate", "Gender");
  }

  private Path draft(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("extract.csv"), List.of(lines));
    MapDraft.tell(file, null, stream(out), stream(err));
    return file;
  }

  private Map<String, String> drafted(String source) throws IOException {
    Map<String, String> columns = new TreeMap<>();
    JsonNode inputs = new ObjectMapper().readTree(out.toByteArray()).path("inputs");
    assertThat(inputs.fieldNames()).toIterable().as(said()).containsExactly(source);
    JsonNode drafted = inputs.path(source).path(0).path("columns");
    drafted.fieldNames().forEachRemaining(c -> columns.put(c, drafted.path(c).asText()));
    return columns;
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
