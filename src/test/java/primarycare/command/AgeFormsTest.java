package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.CaseFolder;
import primarycare.support.Duck;

/** Ages in the forms of local extracts, from the file to the release. */
class AgeFormsTest {

  @TempDir Path folder;

  @Test
  void areReadAndTheMarkForNoAgeIsNotKnown() {
    CaseFolder given = CaseFolder.of("ae-age-forms", folder);

    Runs.Result run = Runs.refresh(given.job(), "disclosure.preset=exact");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Duck.query(given.output(), "SELECT records, loaded, quarantined FROM $intake"))
        .containsExactly(List.of("12", "12", "0"));
    assertThat(Duck.query(given.output(), "SELECT rule FROM $quarantine_summary")).isEmpty();
  }
}
