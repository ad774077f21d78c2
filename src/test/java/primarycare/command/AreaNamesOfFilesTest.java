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

/** One code with two names, and what is like it, as a person meets it who runs the job. */
class AreaNamesOfFilesTest {

  @TempDir private Path folder;

  @Test
  void twoNeighbourhoodsOfOneCodeAreRefusedByTheirNamesAndLines() throws IOException {
    CaseFolder made = CaseFolder.of("area-code-two-names", folder);

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.err())
        .contains("one code, two names", "hoods.csv", "NX", "\"North East\"", "\"North West\"")
        .contains("line");
    assertThat(made.output().resolve("current")).doesNotExist();
    Runs.Result check = Runs.run("check", made.job());
    assertThat(check.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(check.out()).contains("one code, two names");
  }

  @Test
  void anAreaRenamedByDateAndTwoAreasOfOneNameArePublishedAndTold() throws IOException {
    CaseFolder made = CaseFolder.of("area-code-two-names", folder);
    Path hoods = made.folder().resolve("hoods.csv");
    String text =
        Files.readString(hoods)
            .replace("NX,North East,2013-04-01,,", "NX,North,2013-04-01,2016-03-31,")
            .replace("NX,North West,2013-04-01,,", "NX,North West,2016-04-01,,")
            .replace("S5,South", "S5,CENTRAL");
    Files.writeString(hoods, text);

    Runs.Result run = Runs.refresh(made.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("is the name of two areas");
    assertThat(
            Duck.query(
                made.output(),
                "SELECT area_code, other_code FROM $organisation_issues"
                    + " WHERE issue = 'two areas of one name'"))
        .containsExactly(List.of("C7", "S5"));
  }
}
