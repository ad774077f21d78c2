package primarycare.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.command.KeyedSample;
import primarycare.command.Sample;

/** The sample's release as a reader attacks it, held against the exact figures of the same. */
class SampleAuditTest {

  private static final int MANY = 5_000;
  private static final int TOLD = 5;
  private static final int MANY_HIDDEN = 1_000;
  private static final Path CURRENT = Path.of("current");

  @Test
  void whatTheAuditorClaimsOfTheSampleIsTrue() throws IOException {
    Attacked attacked = Attacked.of(Sample.output().resolve(CURRENT), Rule.HES_ECDS);
    Release release = new Release(KeyedSample.exact().resolve(CURRENT));
    Figures exact = Reading.all(release, Rule.HES_ECDS);
    List<Where> wheres = exact.wheres();
    List<Kind> kinds = exact.kinds();
    List<String> wrong = new ArrayList<>();
    int held = 0;
    for (Map.Entry<Figures.Key, Bounds> figure : exact.published().entrySet()) {
      Where where = wheres.get(figure.getKey().where());
      Kind kind = kinds.get(figure.getKey().kind());
      Bounds claimed = attacked.of(where, kind);
      int people = figure.getValue().least();
      held += claimed == null ? 0 : 1;
      if (claimed != null && (people < claimed.least() || people > claimed.most())) {
        wrong.add(where.inWords() + ", " + kind.inWords() + ": " + claimed.inWords());
      }
    }
    report("audit-of-the-sample.txt", attacked.audit());
    assertThat(wrong.stream().limit(TOLD)).isEmpty();
    assertThat(held).isGreaterThan(MANY);
  }

  /** One status for both kinds of hiding: a reader takes a hidden count to be any. */
  @Test
  void nothingThatTheDefaultReleaseHidesFollows() throws IOException {
    Audit audit = Audit.of(Sample.byDefault().resolve(CURRENT), Rule.PUBLIC);
    report("audit-of-the-sample-by-default.txt", audit);
    assertThat(audit.hidden()).isGreaterThan(MANY_HIDDEN);
    assertThat(audit.narrow()).as(audit.toString()).isZero();
  }

  /** What follows from the release is told beside the build, for a developer. */
  private static void report(String file, Audit audit) throws IOException {
    Path build = Path.of(System.getProperty("build.folder", "target"));
    Files.writeString(Files.createDirectories(build).resolve(file), audit + "\n");
  }
}
