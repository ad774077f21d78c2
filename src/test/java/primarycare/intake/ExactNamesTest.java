package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.job.Refusal;

/** Signs of a glob in real names: a name that is there as it stands is found. */
class ExactNamesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"map[1].csv", "map{a,b}.csv", "map*.csv", "map?.csv", "map[.csv", "m}.csv"})
  void findsAFileThatTheJobNamesAsItStands(String name) {
    PracticeMaps maps = new PracticeMaps(folder);
    maps.write(name, maps.text("2026-06-01"));
    assertThat(maps.load(name).files()).extracting(LoadedFile::name).containsExactly(name);
  }

  @Test
  void takesAFolderWithSignsInItsNameWholeAndFindsItsDeadLinks() throws IOException {
    PracticeMaps maps = new PracticeMaps(folder);
    maps.write("in [2026]/map.csv", maps.text("2026-06-01"));
    assertThat(maps.load("in [2026]").files()).hasSize(1);
    Files.createSymbolicLink(folder.resolve("in [2026]/gone.csv"), folder.resolve("nowhere.csv"));
    assertDeadLink(maps, "in [2026]", "in [2026]/gone.csv");
  }

  @Test
  void takesAGlobForOneWhereNoFileHasItsName() {
    PracticeMaps maps = new PracticeMaps(folder);
    maps.write("a1.csv", maps.text("2026-06-01"));
    maps.write("a2.csv", maps.text("2026-07-01"));
    maps.write("b1.csv", maps.text("2026-07-01"));
    assertThat(maps.load("a[12].csv").files()).hasSize(2);
    assertThat(maps.load("{a1,b1}.csv").files()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2026]", "{a,b}", "a*b", "a?b"})
  void expandsAGlobBelowAFolderWithSignsInItsName(String name) throws IOException {
    Path below = Files.createDirectory(folder.resolve(name));
    PracticeMaps maps = new PracticeMaps(below);
    maps.write("in/a1.csv", maps.text("2026-06-01"));
    maps.write("in/a2.csv", maps.text("2026-07-01"));
    assertThat(maps.load("in/a*.csv").files()).hasSize(2);
    Files.createSymbolicLink(below.resolve("in/a3.csv"), folder.resolve("nowhere.csv"));
    assertDeadLink(maps, "in/a*.csv", "in/a3.csv");
  }

  private static void assertDeadLink(PracticeMaps maps, String files, String link) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> maps.load(files));
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().get(0).where()).isEqualTo(link);
    assertThat(refusal.problems().get(0).found()).startsWith("a broken link");
  }
}
