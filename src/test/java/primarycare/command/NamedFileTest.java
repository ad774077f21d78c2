package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.intake.LoadedFile;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.support.Entries;

class NamedFileTest {

  private static final LoadedFile JULY = file("ae/july 2026.csv", "");
  private static final LoadedFile OTHER_JULY = file("other/july 2026.csv", "");
  private static final LoadedFile ALONE = file("lists/one.zip", "list.csv");
  private static final LoadedFile FIRST = file("lists/two.zip", "a.csv");
  private static final LoadedFile SECOND = file("lists/two.zip", "b.csv");
  private static final List<LoadedFile> ALL = List.of(JULY, OTHER_JULY, ALONE, FIRST, SECOND);

  @Test
  void findsAFileByTheNameThatReportsGive() {
    assertThat(find("../in/ae/july 2026.csv")).isSameAs(JULY);
    assertThat(find("../in/lists/two.zip / b.csv")).isSameAs(SECOND);
  }

  @Test
  void findsAFileByItsPathFromHereOrFromTheRoot() {
    assertThat(find("/in/ae/july 2026.csv")).isSameAs(JULY);
    assertThat(find("/in/lists/../other/july 2026.csv")).isSameAs(OTHER_JULY);
    assertThat(find("/in/lists/one.zip")).isSameAs(ALONE);
  }

  @Test
  void findsAFileByTheLastPartOfItsNameIfThatIsOnlyOnce() {
    assertThat(find("one.zip")).isSameAs(ALONE);
    assertThat(find("b.csv")).isSameAs(SECOND);
  }

  @Test
  void refusesANameOfSeveralFilesAndNamesThem() {
    Problem problem = refused("july 2026.csv");

    assertThat(problem.what()).isEqualTo("more than one file of that name");
    assertThat(problem.allowed()).isEqualTo("../in/ae/july 2026.csv; ../in/other/july 2026.csv");
    assertThat(refused("../in/lists/two.zip").allowed()).contains("a.csv", "b.csv");
  }

  @Test
  void refusesANameOfNoFileAndGivesTheNearest() {
    assertThat(refused("../in/ae/jule 2026.csv").action())
        .isEqualTo("did you mean \"../in/ae/july 2026.csv\"?");
    assertThat(refused("one.zib").action()).isEqualTo("did you mean \"one.zip\"?");
    assertThat(refused("zzzzzzzzzzzzzzzzzzzzzzzz").action()).isEmpty();
  }

  @Test
  void tellsOfAFileThatWasRefusedWhatIsWrongWithIt() {
    Problem bad = new Problem("an empty file", "../in/ae/august.csv", "0 bytes", "", "");

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> NamedFile.find(ALL, List.of(bad), "ae/august.csv"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).containsExactly(bad);
  }

  @Test
  void tellsOfAFileThatWasRefusedForAColumnOrALine() {
    for (String where : List.of("ae/d.csv, column arrival_date", "ae/d.csv, line 3, column 2")) {
      Problem bad = new Problem("a file cannot be read", where, "", "", "");
      for (String name : List.of("d.csv", "ae/d.csv")) {
        Refusal refusal =
            catchThrowableOfType(Refusal.class, () -> NamedFile.find(ALL, List.of(bad), name));
        assertThat(refusal.kind()).as(name).isEqualTo(Refusal.Kind.FILE);
      }
      Refusal begun =
          catchThrowableOfType(Refusal.class, () -> NamedFile.find(ALL, List.of(bad), "d"));
      assertThat(begun.kind()).as("the beginning of a name").isEqualTo(Refusal.Kind.JOB);
    }
  }

  private static LoadedFile find(String given) {
    return NamedFile.find(ALL, List.of(), given);
  }

  private static Problem refused(String given) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> find(given));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB);
    return refusal.problems().get(0);
  }

  private static LoadedFile file(String path, String member) {
    return Entries.of("2026-07-01", "sex").file(path, member);
  }
}
