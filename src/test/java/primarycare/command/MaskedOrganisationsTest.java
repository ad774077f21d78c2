package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.PublishedCode;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** What may be a person's text, where a practice's code should stand, is told by nothing. */
class MaskedOrganisationsTest {

  private static final String JULY = "2026-07-01";

  @TempDir private Path folder;

  @Test
  void aTextThatAMapPutsInTwoPlacesIsNotRepeated() {
    Inputs inputs =
        new Inputs(folder)
            .list(JULY, "C82001", 9000)
            .practice(JULY, "C82001", "U00001", "03W")
            .practice(JULY, "SW1A 1AA", "U00001", "03W")
            .practice(JULY, "SW1A 1AA", "U00002", "03W");

    Runs.Result run = Runs.refresh(inputs.job("\"03W\""), "publish=[]");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CHECK.code());
    assertThat(run.err())
        .contains("mapped once", PublishedCode.NO_PRACTICE + ": U00001 03W QZZ; U00002 03W QZZ")
        .doesNotContain("SW1A");
  }

  @Test
  void aSuccessorThatIsNoPracticeIsNotNamedAmongTheIssues() {
    Inputs inputs =
        new Inputs(folder)
            .list(JULY, "C82001", 9000)
            .practice(JULY, "C82001", "U00001", "03W")
            .file(
                "practice_successor",
                "successors.csv",
                "practice_code,successor_code,date",
                List.of("C82001,A PERSON,2026-08-01"));

    Runs.Result run =
        Runs.refresh(
            inputs.job("\"03W\""), "publish=[\"practice_profile\",\"organisation_issues\"]");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT practice_code, other_code FROM $organisation_issues"
                    + " WHERE issue = 'unknown successor'"))
        .containsExactly(List.of("C82001", PublishedCode.NO_PRACTICE));
  }
}
