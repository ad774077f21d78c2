package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;

/** What is for staff of the area alone says so, and reaches no reader of what is published. */
class NotForPublicationTest {

  private static final String SAYS = "internal, not for publication. ";

  @TempDir private Path folder;

  @Test
  void neverTakesThePlaceOfAReleaseForPublication() throws IOException {
    SmallJob job = new SmallJob(folder);
    Runs.Result first = job.refresh("disclosure.preset=public");
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("measure");
    Path before = job.output().resolve("current").toRealPath();

    for (String preset : List.of("hes-ecds-2018", "internal", "exact")) {
      Runs.Result run = job.refresh("disclosure.preset=" + preset);
      assertThat(run.code()).as(preset).isEqualTo(2);
      assertThat(run.err())
          .contains("readers of a release for publication would get one that is not")
          .contains("--set output=FOLDER")
          .doesNotContain("measure");
      assertThat(job.output().resolve("current").toRealPath()).isEqualTo(before);
    }
    assertThat(job.refresh("disclosure.preset=public").code()).as("one for publication").isZero();
  }

  @Test
  void saysSoWhereverAReaderLooks() throws IOException {
    SmallJob job = new SmallJob(folder);
    Runs.Result run = job.refresh("disclosure.preset=internal");
    assertThat(run.code()).as(run.err()).isZero();
    Path release = job.output().resolve("current");

    assertThat(Files.readString(release.resolve("manifest.json")))
        .contains("\"for_publication\" : false");
    assertThat(Files.readString(release.resolve("summary.txt"))).contains(SAYS);
    assertThat(Files.readString(release.resolve("datapackage.json"))).contains(SAYS);
    assertThat(
            Duck.query(
                job.output(),
                "SELECT DISTINCT table_method FROM $dictionary WHERE table_name = 'dictionary'"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(0)).contains(SAYS));
    try (Stream<Path> files = Files.list(release.resolve("tables"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(disclosure(file)).as("%s", file).startsWith(SAYS));
    }
    assertThat(statuses(job)).isNotEmpty().doesNotContain(List.of("rounded"));
    assertThat(job.refresh("disclosure.preset=exact").code()).as("another of them").isZero();
    assertThat(statuses(job)).containsExactly(List.of("exact"));
  }

  @Test
  void whatFollowsIsKeptInTheStoreWhereThatIsAsked() throws IOException {
    SmallJob job = new SmallJob(folder);
    String internal = "disclosure.preset=internal";
    assertThat(job.refresh(internal).code()).isZero();
    Path release = job.output().resolve("current").toRealPath();
    Path attacks = job.store().resolve("attacks");
    assertThat(attacks).as("it takes a while, so that nobody asked for it").doesNotExist();

    Runs.Result run = Runs.run("refresh", job.file(), "--set", internal, "--attack");
    assertThat(run.code()).as(run.err()).isZero();
    Path file = attacks.resolve(release.getFileName() + ".json");
    assertThat(run.out()).contains("attacked    ").contains(file.toString());
    assertThat(Files.readString(file))
        .contains("\"preset\" : \"internal\"", "\"counts_of_people\" : ", "\"hidden\" : ")
        .contains("\"follow_exactly\" : ", "\"have_too_few_values\" : ");
    assertThat(job.output().resolve("current").toRealPath())
        .as("the same bytes")
        .isEqualTo(release);
    try (Stream<Path> files = Files.walk(release)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("attack"));
    }
  }

  private static List<List<String>> statuses(SmallJob job) {
    return Duck.query(
        job.output(),
        "SELECT DISTINCT attendances_status FROM $attendance_by_age_band ORDER BY ALL");
  }

  private static String disclosure(Path file) {
    return Duck.rows(
            "SELECT decode(value) FROM parquet_kv_metadata('"
                + file
                + "') WHERE decode(key) = 'disclosure'")
        .get(0)
        .get(0);
  }
}
