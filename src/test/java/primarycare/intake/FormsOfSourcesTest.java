package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Job;
import primarycare.scan.ScanOutcome;
import primarycare.support.Shared;

/** Files that analysts have of a source beside the one that it was declared for. */
class FormsOfSourcesTest {

  private static final String FINGERTIPS =
      "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,"
          + "Category Type,Category,Time period,Value,Lower CI 95.0 limit,Value note\n";

  private final Configuration conf = new Configuration();
  @TempDir private Path folder;

  @Test
  void takesThePracticesAndScoresOfAFingertipsDownload() throws IOException {
    String score = "93553,Deprivation score (IMD 2019),";
    InputFile file =
        input(
            "practice_deprivation",
            "data.csv",
            FINGERTIPS
                + (score + ",,E92000001,England,England,Persons,All,,,2019,21.7,,\n")
                + (score + "U1,PCN,C82001,ONE,GPs,Persons,All ages,,,2019,33.519,,\n")
                + (score + "U1,PCN,c82002,TWO,GP,Persons,All ages,,,2019,,,Not published\n")
                + (score + ",,U00001,PCN,PCNs (v. 27/10/23),Persons,All ages,,,2019,30,,\n")
                + (score + "U1,PCN,C82001,ONE,GPs,Persons,All,Sex,Women,2019,31,,\n")
                + "338,Deprivation score (IMD 2015),U1,P,C82001,ONE,GPs,P,All,,,2015/16,32.1,,\n"
                + "639,% aged 65+ years,U1,PCN,C82001,ONE,GPs,Persons,65+,,,2019,18.2,,\n");
    List<Map<String, Object>> rows = ScannedFile.rows(conf, file);
    assertThat(rows)
        .extracting(
            row ->
                row.get("practice_code") + " " + row.get("imd_year") + " " + row.get("imd_score"))
        .containsExactly(
            "C82001 2019 33.519000000", "C82002 2019 null", "C82001 2015 32.100000000");
    assertThat(outcome(file).excluded())
        .isEqualTo(
            Map.of(
                "area type other than practice", 2L,
                "indicator other than Deprivation score (IMD)", 1L,
                "part of an area", 1L));
  }

  @Test
  void excludesEveryRecordOfAnotherIndicatorByName() throws IOException {
    Path file = Shared.file("real/ae/practice-under5-2021-22.csv");
    InputFile input = ScannedFile.input("practice_deprivation", file, new Job.Input(""));
    assertThat(outcome(input).excluded())
        .isEqualTo(Map.of("indicator other than Deprivation score (IMD)", 7610L));
  }

  @Test
  void readsTheCorePartnersAsTheOdsGivesThemOut() throws IOException {
    String partner = "\"C82001\",\"ONE\",\"04C\",\"SUB\",\"U00001\",\"PCN ONE\",\"04C\",\"SUB\",";
    InputFile bare =
        input(
            "pcn_membership",
            "epcncorepartnerdetails.csv",
            partner
                + "\"20190701\",\"20230331\",\"True\"\n"
                + partner
                + "\"20230401\",\"\",\"1\"\n");
    assertThat(ScannedFile.rows(conf, bare))
        .extracting(
            row -> row.get("pcn_code") + " " + row.get("start_date") + " " + row.get("end_date"))
        .containsExactly("U00001 2019-07-01 2023-03-31", "U00001 2023-04-01 null");
    InputFile headed =
        input(
            "pcn_membership",
            "epcncorepartnerdetails (Include headers).csv",
            "Partner Organisation Code,Partner Name,Practice Parent Sub ICB Location Code,PCN Code,"
                + "Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date\n"
                + "C82001,ONE,04C,U00001,20190701,\n");
    assertThat(ScannedFile.rows(conf, headed))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("sub_icb_location_code", "04C"));
  }

  @Test
  void takesThePcnsOfEpcmemAndLeavesCommissionersOutByName() throws IOException {
    InputFile file =
        input(
            "pcn_membership",
            "epcmem.csv",
            "\"C82001\",\"04C\",\"C\",\"20130401\",\"\",\"0\"\n"
                + "\"C82001\",\"5PC\",\"C\",\"20061001\",\"20130331\",\"0\"\n"
                + "\"C82001\",\"U00001\",\"\",\"20190701\",\"20240331\",\"0\"\n"
                + "\"C82002\",\"u00002\",\"\",\"20190701\",\"\",\"1\"\n");
    assertThat(ScannedFile.rows(conf, file))
        .extracting(row -> row.get("practice_code") + " " + row.get("pcn_code"))
        .containsExactly("C82001 U00001", "C82002 U00002");
    assertThat(ScannedFile.rows(conf, file).get(0))
        .containsEntry("start_date", LocalDate.of(2019, 7, 1))
        .containsEntry("end_date", LocalDate.of(2024, 3, 31));
    assertThat(outcome(file).excluded()).isEqualTo(Map.of("parent other than a PCN", 2L));
  }

  @Test
  void takesAnEpcmemOfPcnsAlone() throws IOException {
    InputFile file =
        input(
            "pcn_membership",
            "epcmem.csv",
            "C82001,U00001,,20190701,,0\nC82002,U00001,,20190701,,0\n");
    assertThat(ScannedFile.rows(conf, file)).hasSize(2);
  }

  private ScanOutcome outcome(InputFile file) throws IOException {
    return ScannedFile.scanned(conf, file).outcome();
  }

  private InputFile input(String source, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ScannedFile.input(source, file, new Job.Input(""));
  }
}
