package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Archives that are cut, damaged or made to harm, and what is said of them. */
class ArchiveGuardsTest {

  private static final int ALWAYS_UNPACKED = 1 << 26;

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void refusesAnArchiveWithoutAFile() {
    byte[] empty = new byte[22];
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, empty, 0, 4);
    refused("empty.zip", empty, "an archive without a file");
    refused(
        "litter.zip",
        Zips.zip("__MACOSX/._map.csv", "x", "maps/", ""),
        "an archive without a file");
  }

  @Test
  @Timeout(30)
  void refusesAnArchiveOfMoreMembersThanAnyPublicationHas() {
    String[] members =
        IntStream.range(0, 200_000)
            .mapToObj(i -> i % 2 == 0 ? i + ".csv" : "")
            .toArray(String[]::new);
    refused("heap.zip", Zips.zip(members), "an archive of more than 1,000 members");
  }

  @Test
  void refusesTwoMembersOfTheSameName() {
    byte[] zip = two();
    refused(
        "twins.zip",
        Zips.replaced(zip, "july.csv", "june.csv"),
        "an archive with two members of the same name");
  }

  @Test
  void refusesMembersWhoseNamesAreTraps() {
    refused(
        "up.zip",
        Zips.zip("../map.csv", maps.text()),
        "an archive with a member whose name leads out of its folder");
    refused(
        "lines.zip",
        Zips.zip("map.csv\nall is well", maps.text()),
        "an archive with a member whose name has a line end or the like");
    refused(
        "names.zip",
        Zips.zip(Charset.forName("IBM437"), "caf\u00e9.csv", maps.text()),
        "an archive with a member whose name is not UTF-8");
  }

  @Test
  void refusesAnArchiveCutWhereAReaderWouldTakeItForWhole() {
    byte[] zip = two();
    int second = Zips.header(zip, 1);
    refused(
        "between.zip",
        Arrays.copyOf(zip, second),
        "an archive that is cut short: its index is missing");
    refused(
        "header.zip",
        Arrays.copyOf(zip, second + 10),
        "an archive that is cut short: its index is missing");
    byte[] deflated = Zips.deflated("map.csv", maps.text().getBytes(StandardCharsets.UTF_8));
    refused("member.zip", Arrays.copyOf(deflated, 100), "an archive that is cut short");
  }

  @Test
  void refusesAnArchiveOfWhichNotEveryMemberCanBeRead() {
    refused(
        "damaged.zip",
        Zips.changed(two(), 1, 0, 'X'),
        "an archive that is damaged: its index names 2 members, and 1 can be read");
  }

  @Test
  void refusesAMemberThatLiesAboutItsSizeOrHasAPassword() {
    String found =
        "an archive that cannot be unpacked: damaged, with a password, or with something behind"
            + " its end";
    refused("liar.zip", Zips.changed(two(), 0, Zips.SIZE, 5), found);
    refused("locked.zip", Zips.changed(two(), 0, Zips.FLAGS, 1), found);
  }

  @Test
  void refusesAnArchiveWithinAnArchive() {
    refused(
        "zips.zip",
        "zips.zip / map.zip",
        Zips.zip("map.zip", two()),
        "an archive within an archive");
    refused("gz.gz", Zips.gzip(Zips.gzip(maps.text())), "an archive within an archive");
  }

  @Test
  void leavesTheMemberAsideThatIsOfAnotherSourceAndNamesIt() throws IOException {
    String lists = java.nio.file.Files.readString(folder.resolve("lists.csv"));
    maps.write("both.zip", Zips.zip("map.csv", maps.text(), "lists.csv", lists));
    Accepted accepted = maps.load("both.zip");
    assertThat(accepted.files()).extracting(LoadedFile::name).containsExactly("both.zip / map.csv");
    assertThat(accepted.notices()).singleElement().asString().contains("lists.csv");
  }

  @Test
  void refusesAGzipFileThatIsCutOrHasSomethingBehindItsEnd() {
    byte[] gzip = Zips.gzip(maps.text());
    for (int left : new int[] {4, 15, gzip.length / 2, gzip.length - 1}) {
      refused("cut.csv.gz", Arrays.copyOf(gzip, left), "an archive that is cut short");
    }
    byte[] second = Arrays.copyOf(gzip, 9);
    refused("second.csv.gz", Zips.joined(gzip, second), "an archive that is cut short");
    byte[] behind = "C82003,THE ELMS".getBytes(StandardCharsets.UTF_8);
    refused(
        "behind.csv.gz",
        Zips.joined(gzip, behind),
        "an archive that cannot be unpacked: damaged, with a password, or with something behind"
            + " its end");
  }

  @Test
  void refusesAnArchiveMadeToBurst() {
    byte[] text = new byte[ALWAYS_UNPACKED + 1];
    Arrays.fill(text, (byte) 'a');
    String found = "an archive that unpacks to more than 250 times its size";
    refused("burst.csv.gz", Zips.gzip(text), found);
    refused("burst.zip", Zips.deflated("map.csv", text), found);
  }

  private byte[] two() {
    return Zips.zip("june.csv", maps.text("2026-06-01"), "july.csv", maps.text("2026-07-01"));
  }

  private void refused(String name, byte[] bytes, String found) {
    refused(name, name, bytes, found);
  }

  private void refused(String name, String where, byte[] bytes, String found) {
    maps.write(name, bytes);
    Problem problem = problem(name);
    assertThat(problem.what()).isEqualTo("a file cannot be read");
    assertThat(problem.where()).isEqualTo(where);
    assertThat(problem.found()).isEqualTo(found);
    assertThat(problem.allowed()).isEqualTo("CSV, .gz, .zip or .xlsx");
    assertThat(problem.action()).isNotBlank();
  }

  private Problem problem(String name) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> maps.load(name));
    assertThat(refusal).as(name).isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
