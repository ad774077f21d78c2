package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.hadoop.conf.Configuration;
import primarycare.job.DateOrder;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.Fates;
import primarycare.scan.Mutations;
import primarycare.scan.PlainOracle;
import primarycare.scan.PlainVerdict;
import primarycare.scan.Scanned;
import primarycare.scan.Survey;
import primarycare.support.Temporary;

/** Whatever goes wrong with a file, its tasks count all of it, or it is refused by its line. */
class MutatedTasksPropertyTest {

  private static final List<Integer> SIZES = List.of(64, 1 << 12, 1 << 24);
  private static final Configuration CONF = new Configuration();
  private static final Path FOLDER = Temporary.folder("mutated-");

  @AfterContainer
  static void readAsBefore() {
    CONF.unset(Survey.CHUNK_KEY);
  }

  @Property(tries = 150)
  void countsAFilesRecordsOrRefusesItByItsLine(
      @ForAll("mutated") Mutations.Mutated file, @ForAll("sizes") int size) throws IOException {
    Path path = Files.write(FOLDER.resolve(size + ".csv"), file.bytes());
    CONF.setLong(Survey.CHUNK_KEY, size);
    InputFile input = ScannedFile.input(file.source(), path);
    PlainOracle plain = PlainOracle.of(file.bytes());
    Optional<PlainVerdict.Account> account =
        PlainVerdict.of(Sources.named(file.source()).ordered(DateOrder.DAY_FIRST), plain.records());
    String fate = Fates.of(plain, account);
    if (fate.equals("counted") || fate.equals("cut")) {
      Scanned scanned = ScannedFile.scanned(CONF, input);
      Fates.assertSame(Optional.of(scanned.outcome()), account);
      assertThat(scanned.failure() == null ? "" : scanned.failure().what())
          .isEqualTo(
              plain.cutLine() == 0
                  ? ""
                  : "the file ends in the middle of its record on line " + plain.cutLine());
    } else {
      Refusal refusal = catchThrowableOfType(Refusal.class, () -> ScannedFile.scanned(CONF, input));
      assertThat(refusal).as(fate).isNotNull();
      assertThat(refusal.problems().get(0).found()).contains(Fates.line(plain));
    }
  }

  @Provide
  Arbitrary<Mutations.Mutated> mutated() {
    return Mutations.of(4)
        .filter(file -> !PlainOracle.of(file.bytes()).records().isEmpty())
        .filter(MutatedTasksPropertyTest::isDated);
  }

  /**
   * Whether no quote strayed into the header of the date: the month of the job would stand for it.
   */
  private static boolean isDated(Mutations.Mutated file) {
    Source source = Sources.named(file.source());
    Header header = new Header(PlainOracle.of(file.bytes()).records().get(0).cells());
    return header
        .match(source)
        .map(layout -> header.positions(layout.headers()).containsKey(source.period()))
        .orElse(true);
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.of(SIZES);
  }
}
