package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.command.Runs;
import primarycare.support.CaseFolder;
import primarycare.support.Duck;

/** An archive holds more than the table: the rest is left aside and named, if it is no table. */
class ArchiveAsPublishedTest {

  private static final String LIST =
      "PUBLICATION,EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
          + "GP_PRAC_PAT_LIST,2026-07-01,GP,C82001,ALL,ALL,9000\n";

  @TempDir private Path folder;

  @Test
  void loadsBothCrosstabsAndNamesTheLookUpBeside() throws Exception {
    CaseFolder given = CaseFolder.of("gpad-zip-with-mapping", folder);
    for (int i = 0; i < 2; i++) {
      Runs.Result run = Runs.refresh(given.job());
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(Duck.query(given.output(), "SELECT count(*), min(loaded) > 0 FROM $intake"))
          .containsExactly(List.of("2", "true"));
      String told =
          "Practice_Level_Crosstab_Mar_26.zip / Mapping.csv: left aside and not read, as it is of"
              + " no layout of appointments: 11 columns: the look-up of practices beside the"
              + " appointments; it has no counts";
      assertThat(Files.readString(given.output().resolve("current/summary.txt"))).contains(told);
      assertThat(Files.readString(given.output().resolve("current/manifest.json"))).contains(told);
      assertThat(Runs.run("check", given.job()).out()).contains(told);
    }
  }

  @Test
  void leavesAsideWhatIsNoTableAndRefusesWhatIsBroken() throws Exception {
    Runs.Result aside =
        check(
            Zips.zip(
                "list.csv",
                LIST,
                "readme.txt",
                "Notes on this release\nmore\n",
                "logo.png",
                "\0\1"));
    assertThat(aside.code()).as(aside.out() + aside.err()).isZero();
    assertThat(aside.out())
        .contains("in.zip / readme.txt: left aside", "in.zip / logo.png: left aside");
    Runs.Result broken =
        check(Zips.zip("list.csv", LIST, "cut.csv", LIST + "GP_PRAC_PAT_LIST,\"2026-08-01"));
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.out()).contains("a quote is never closed").doesNotContain("left aside");
  }

  @Test
  void refusesATableOfWhichAByteIsLost() throws Exception {
    Runs.Result torn =
        check(Zips.zip("list.csv", LIST, "torn.csv", LIST.replace("C82001", "C820\0001")));
    assertThat(torn.code()).isEqualTo(3);
    assertThat(torn.out()).contains("in.zip / torn.csv").doesNotContain("left aside");
  }

  @Test
  void refusesATableWithARenamedColumn() throws Exception {
    Runs.Result renamed =
        check(Zips.zip("a.csv", LIST, "b.csv", LIST.replace("NUMBER_OF_PATIENTS", "PATIENTS")));
    assertThat(renamed.code()).isEqualTo(3);
    assertThat(renamed.out()).contains("a header that is not recognised", "in.zip / b.csv");
  }

  @Test
  void refusesAllWhereNoneFits() throws Exception {
    Runs.Result none = check(Zips.zip("readme.txt", "Notes\nmore\n", "x.csv", "a,b\n1,2\n"));
    assertThat(none.code()).isEqualTo(3);
    assertThat(none.out()).contains("in.zip / readme.txt", "in.zip / x.csv", "2 files refused");
  }

  private Runs.Result check(byte[] archive) throws Exception {
    Files.write(folder.resolve("in.zip"), archive);
    Files.writeString(
        folder.resolve("job.json"),
        "{ \"name\": \"j\", \"area\": { \"name\": \"LLR\", \"subIcbLocations\": [\"03W\"] },"
            + " \"inputs\": { \"registered_patients\": [\"in.zip\"] }, \"publish\": [\"intake\"],"
            + " \"store\": \"store\", \"output\": \"out\" }");
    return Runs.run("check", folder.resolve("job.json"));
  }
}
