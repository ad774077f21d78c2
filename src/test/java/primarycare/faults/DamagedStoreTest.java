package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.command.Runs;
import primarycare.fact.Facts;
import primarycare.intake.Accepted;

/** No damage to the store reaches a figure: it is made again from the inputs, and told. */
class DamagedStoreTest {

  /** Raised by the profile of faults; each try is an intake, and some are whole refreshes. */
  private static final int TRIES =
      Integer.getInteger("faults.tries", Boolean.getBoolean("faults.all") ? 100 : 4);

  @TempDir private Path folder;
  private SmallJob job;
  private List<String> rows;

  @BeforeEach
  void takeTheFilesIn() {
    job = new SmallJob(folder);
    rows = job.rows();
  }

  @ParameterizedTest
  @MethodSource("primarycare.faults.Fault#tried")
  void makesAnEntryAgainOfWhichAPartIsDamaged(Fault fault) throws IOException {
    fault.strike(attendances(".parquet"), new Random(1));

    Accepted accepted = job.intake();

    assertThat(accepted.repairs()).hasSize(1).first().asString().contains("ae.csv", "was damaged");
    assertThat(job.rows()).isEqualTo(rows);
    assertThat(job.intake().repairs()).as("after the repair").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("primarycare.faults.Fault#tried")
  void makesAnEntryAgainWhoseRecordIsDamaged(Fault fault) throws IOException {
    Assumptions.assumeTrue(fault != Fault.STRAY, "a second record is a stray part's kind");
    fault.strike(attendances("intake.json"), new Random(2));

    assertThat(job.intake().repairs()).first().asString().contains("intake.json");
    assertThat(job.rows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"FLIPPED", "NULL", "CUT"})
  void forgetsTheFilesOfADamagedMemoryAndReadsThemAgain(Fault fault) throws IOException {
    fault.strike(job.store().resolve("files.json"), new Random(3));

    assertThat(job.rows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("primarycare.faults.Fault#tried")
  void makesFactsAgainThatAreDamaged(Fault fault) throws IOException {
    Facts.of(job.intake());
    List<Path> facts = Fault.files(job.store().resolve("facts"));
    fault.strike(facts.get(new Random(4).nextInt(facts.size())), new Random(4));

    Accepted accepted = job.intake();
    Facts again = Facts.of(accepted);

    assertThat(accepted.repairs())
        .hasSize(1)
        .first()
        .asString()
        .contains("for the tables was damaged", "made again");
    assertThat(accepted.files())
        .filteredOn(file -> again.rows(file).isPresent())
        .isNotEmpty()
        .allMatch(file -> again.rows(file).getAsLong() == file.outcome().rows());
  }

  @Test
  void publishesTheSameBytesWhateverByteOfTheStoreIsAnother() throws IOException {
    assertThat(job.refresh().code()).isZero();
    SortedMap<String, String> release = job.current();
    Random random = new Random(20261128);
    for (int i = 0; i < TRIES; i++) {
      List<Path> files = Fault.files(job.store());
      Path struck = files.get(random.nextInt(files.size()));
      Fault.FLIPPED.strike(struck, random);
      String name = job.store().relativize(struck).toString();
      if (i % 10 == 0) {
        Runs.Result run = job.refresh();
        assertThat(run.code()).as(name + run.err()).isZero();
        assertThat(run.out()).as(name).matches(out -> name.contains("files") || says(out));
        assertThat(job.current()).as(name).isEqualTo(release);
      } else {
        assertThat(job.rows()).as(name).isEqualTo(rows);
      }
    }
  }

  @Test
  void refusesWithTheNameOfAnInputThatIsNoLongerWhatWasRead() throws IOException {
    Files.writeString(job.input("ae.csv"), "not what it was\n");

    Runs.Result run = job.refresh();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("ae.csv").doesNotContain("\tat ");
  }

  private static boolean says(String out) {
    return out.contains("repaired") && out.contains("was damaged");
  }

  private Path attendances(String end) throws IOException {
    return Fault.files(job.store().resolve("ae_attendance")).stream()
        .filter(path -> path.toString().endsWith(end))
        .findFirst()
        .orElseThrow();
  }
}
