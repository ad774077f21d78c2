package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.MarkedPerson;

/** Spark's own log is for the analyst's eyes too, and tells of no person either. */
class VerboseLogIT {

  @TempDir Path folder;

  @Test
  void tellsOfNoPersonInARunThatPublishesNorInOneThatFails() throws Exception {
    MarkedPerson person = new MarkedPerson(folder);
    String job = person.job().toString();
    Launcher.Ended done = refresh(job, person, "tolerances.quarantinedShare=1");
    assertThat(done.code()).as(done.err()).isZero();
    holds(done);

    Launcher.Ended tooMany = refresh(job, person, "tolerances.quarantinedShare=0");
    assertThat(tooMany.code()).isEqualTo(4);
    holds(tooMany);

    person.withAnOpenQuote();
    Launcher.Ended open = refresh(job, person, "tolerances.quarantinedShare=1");
    assertThat(open.code()).isEqualTo(3);
    holds(open);
  }

  private Launcher.Ended refresh(String job, MarkedPerson person, String tolerance)
      throws Exception {
    return Launcher.end(
        folder,
        Launcher.process(
            "refresh", job, "--set", person.setting(), "--set", tolerance, "--verbose"));
  }

  /** That the log is there is checked too: a quiet run would hold nobody. */
  private static void holds(Launcher.Ended ended) {
    assertThat(ended.err()).contains("SparkContext").contains("INFO");
    assertThat(ended.out() + ended.err()).doesNotContain(MarkedPerson.MARKS);
  }
}
