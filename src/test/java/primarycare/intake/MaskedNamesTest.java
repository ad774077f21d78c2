package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;

/** Files whose names are masked alike are still told apart, and known by all that is written. */
class MaskedNamesTest {

  @Test
  void numbersFilesThatAreMaskedAlike() {
    List<InputFile> files =
        FileFinder.numbered(
            Stream.of("in/9434765919.csv", "in/9434765870.csv", "in/LE1 2AB.zip", "in/a.csv")
                .map(name -> file("vacancies", name))
                .toList());
    assertThat(files)
        .extracting(InputFile::name)
        .containsExactly(
            "in/[name masked].csv", "in/[name masked] (2).csv", "in/[name masked].zip", "in/a.csv");
  }

  @Test
  void givesAFileOfTwoSourcesOneName() {
    List<InputFile> files =
        FileFinder.numbered(
            List.of(file("vacancies", "9434765919.csv"), file("hub_activity", "9434765919.csv")));
    assertThat(files)
        .extracting(InputFile::name)
        .containsExactly("[name masked].csv", "[name masked].csv");
  }

  @Test
  void masksTheNameOfAMemberToo() {
    InputFile archive = file("vacancies", "in/a.zip");
    List<InputFile> files =
        FileFinder.numbered(
            List.of(
                archive.withMember("x/9434765919 July 2026.csv"),
                archive.withMember("x/9434765870 July 2026.csv")));
    assertThat(files)
        .extracting(InputFile::name)
        .containsExactly("in/a.zip / x/[name masked].csv", "in/a.zip / x/[name masked] (2).csv");
    assertThat(files.get(0).written()).contains("July 2026");
  }

  private static InputFile file(String source, String name) {
    return new InputFile(source, name, "file:/" + name, "", 0, 0, new Job.Input(name));
  }
}
