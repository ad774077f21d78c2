package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.CaseFolder;
import primarycare.support.Duck;

/**
 * A list by LSOA and a look-up of another edition of LSOAs, as a person meets them who runs the
 * job: refused without a conversion, and right with one.
 */
class LsoaEditionsOfFilesTest {

  private static final String AT_HOME =
      "SELECT sum(patients) FROM $registration_flows WHERE area_type = 'place'"
          + " AND residence_code = 'county'";

  @TempDir private Path folder;

  private CaseFolder made() {
    return CaseFolder.of("lsoa-2011-2021", folder);
  }

  private static Path file(CaseFolder made, String name) {
    return made.folder().resolve(name);
  }

  private static void converting(CaseFolder made, String conversion) throws IOException {
    Files.writeString(file(made, "conversion.csv"), conversion);
    Path job = made.job();
    Files.writeString(
        job,
        Files.readString(job)
            .replace("\"inputs\": {", "\"inputs\": { \"lsoa_2011_2021\": [\"conversion.csv\"],"));
  }

  private static String only(List<List<String>> rows) {
    assertThat(rows).hasSize(1);
    return String.join("|", rows.get(0));
  }

  @Test
  void aListBy2011AndALookUpBy2021AreRefusedAndBothNamed() {
    CaseFolder made = made();

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.err())
        .contains("two editions of LSOA codes", "LSOA 2011", "LSOA 2021")
        .contains("gp-reg-pat-prac-lsoa-all-2026-07.csv", "lsoa-areas.csv", "lsoa_2011_2021")
        .contains("E01035901, E01035902", "E01025702");
    Runs.Result check = Runs.run("check", made.job());
    assertThat(check.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(check.out()).contains("two editions of LSOA codes");
  }

  @Test
  void withTheOnsLookUpAsDownloadedThePeopleOfASplitLsoaAreAtHome() throws IOException {
    CaseFolder made = made();
    converting(
        made,
        "\uFEFFObjectId,LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM\n"
            + "1,E01025701,A 001A,E01025701,A 001A,U,E07000130,A\n"
            + "2,E01025702,A 001B,E01035901,A 001E,S,E07000130,A\n"
            + "3,E01025702,A 001B,E01035902,A 001F,S,E07000130,A\n"
            + "4,E01025703,B 001A,E01025703,B 001A,U,E07000131,B\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(only(Duck.query(made.output(), AT_HOME))).isEqualTo("20800");
    assertThat(
            Duck.query(
                made.output(),
                "SELECT source, geography FROM $intake WHERE geography <> '' ORDER BY source"))
        .containsExactly(
            List.of("lsoa_2011_2021", "LSOA 2011 and 2021"),
            List.of("lsoa_area", "LSOA 2021"),
            List.of("registered_patients_lsoa", "LSOA 2011"));
    assertThat(run.out()).contains("NO2011 in place of an LSOA");
  }

  @Test
  void aSplitOverTwoAreasAndNoneIsSharedOutInWholePeopleByWeight() throws IOException {
    CaseFolder made = made();
    Path lookUp = file(made, "lsoa-areas.csv");
    Files.writeString(
        lookUp,
        Files.readString(lookUp)
            .replace("place,E01035902,county,County", "place,E01035902,town,Town"));
    converting(
        made,
        "lsoa11cd,lsoa21cd,weight\n"
            + "E01025702,E01035901,1\nE01025702,E01035902,1\nE01025702,E01035903,1\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                made.output(),
                "SELECT residence_code, sum(patients) FROM $registration_flows"
                    + " WHERE area_type = 'place' GROUP BY 1 ORDER BY 1"))
        .containsExactly(
            List.of("county", String.valueOf(10_400 + 3467)),
            List.of("elsewhere", String.valueOf(2600 + 1300 + 3467)),
            List.of("town", "3466"),
            List.of("unknown_residence", "1300"));
  }

  @Test
  void aListBy2021AndALookUpBy2011AreRefusedAndConvertedTheOtherWay() throws IOException {
    CaseFolder made = made();
    Path list = file(made, "lsoa/gp-reg-pat-prac-lsoa-all-2026-07.csv");
    Files.writeString(
        list, Files.readString(list).replace("E01025702", "E01035901").replace("NO2011", "NO2021"));
    Files.writeString(
        file(made, "lsoa-areas.csv"),
        "scheme,lsoa_code,area_code,area_name\n"
            + "place,E01025701,county,County\nplace,E01025702,county,County\n"
            + "icb,E01025701,QK1,LLR ICB\nicb,E01025702,QK1,LLR ICB\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.err()).contains("is by LSOA 2021 and the look-up by LSOA 2011");

    converting(made, "LSOA11CD,LSOA21CD\nE01025702,E01035901\nE01025702,E01035902\n");
    Runs.Result converted = Runs.refresh(made.job());
    assertThat(converted.code()).as(converted.err()).isZero();
    assertThat(only(Duck.query(made.output(), AT_HOME))).isEqualTo("20800");
  }

  @Test
  void aLookUpOfBothEditionsIsRightForAListOfEither() throws IOException {
    CaseFolder made = made();
    Path lookUp = file(made, "lsoa-areas.csv");
    Files.writeString(
        lookUp,
        Files.readString(lookUp).strip()
            + "\nplace,E01025702,county,County\nicb,E01025702,QK1,LLR ICB\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(only(Duck.query(made.output(), AT_HOME))).isEqualTo("20800");
  }

  @Test
  void editionsThatTheColumnsNameMustBeOneEdition() throws IOException {
    CaseFolder made = made();
    Files.writeString(
        file(made, "lsoa-areas.csv"),
        "scheme,LSOA21CD,area_code,area_name\nplace,E01025701,county,County\n"
            + "place,E01025702,county,County\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.err()).contains("says LSOA 2011, the look-up LSOA 2021");
  }

  @Test
  void closedAndOtherMarksInPlaceOfAnLsoaAreNoKnownHomeAndNeverQuarantined() throws IOException {
    CaseFolder made = made();
    Path list = file(made, "lsoa/gp-reg-pat-prac-lsoa-all-2026-07.csv");
    Files.writeString(
        list,
        Files.readString(list)
            .replaceFirst("NO2011", "CLOSED")
            .replaceFirst("NO2011", "NO LSOA")
            .replace("W01000001", "NO2021"));
    Files.writeString(
        file(made, "lsoa-areas.csv"),
        "scheme,lsoa_code,area_code,area_name\nplace,E01025701,county,County\n"
            + "place,E01025702,county,County\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(only(Duck.query(made.output(), AT_HOME))).isEqualTo("20800");
    assertThat(
            only(
                Duck.query(
                    made.output(),
                    "SELECT sum(patients) FROM $registration_flows"
                        + " WHERE area_type = 'place' AND residence_code = 'unknown_residence'")))
        .isEqualTo("2600");
    assertThat(Duck.cell(made.output(), "SELECT sum(quarantined) FROM $intake")).isEqualTo("0");
    assertThat(run.out()).contains("CLOSED, NO LSOA, NO2011, NO2021 in place of an LSOA");
  }

  @Test
  void aLookUpByFormerCodesOfIcbsIsRefusedByTheNearestCode() throws IOException {
    CaseFolder made = made();
    Files.writeString(
        file(made, "lsoa-areas.csv"),
        "scheme,lsoa_code,area_code,area_name\nplace,E01025701,county,County\n"
            + "place,E01025702,county,County\nicb,E01025701,E54000015,LLR ICB\n");

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.err()).contains("a look-up by codes that no practice", "E54000015", "QK1");
  }

  @Test
  void aLookUpOfPlacesWhereNobodyOfTheListsLivesIsRefusedAndOneOfANeighbourIsTold()
      throws IOException {
    CaseFolder made = made();
    String header = "scheme,lsoa_code,area_code,area_name\n";
    Path lookUp = file(made, "lsoa-areas.csv");
    Files.writeString(lookUp, header + "place,E01000001,far,Far\nplace,E01000002,far,Far\n");

    Runs.Result far = Runs.refresh(made.job());

    assertThat(far.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(far.err()).contains("a look-up of LSOAs where no patient lives", "0 of the 2");

    Files.writeString(
        lookUp, header + "place,W01000001,wales,Wales\nplace,W01000002,wales,Wales\n");
    Runs.Result neighbour = Runs.refresh(made.job());
    assertThat(neighbour.code()).as(neighbour.err()).isZero();
    assertThat(neighbour.out()).contains("is it the look-up of the area?");
  }
}
