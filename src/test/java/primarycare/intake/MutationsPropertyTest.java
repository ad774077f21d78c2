package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.hadoop.conf.Configuration;
import primarycare.job.Refusal;
import primarycare.support.Temporary;

/** Whatever goes wrong with a file, nothing of it is lost and every line is told right. */
class MutationsPropertyTest {

  private static final List<Integer> SIZES = List.of(64, 1 << 12, 1 << 24);
  private static final Configuration CONF = new Configuration();
  private static final Path FOLDER = Temporary.folder("mutated-");

  @AfterContainer
  static void readAsBefore() {
    CONF.unset(Survey.CHUNK_KEY);
  }

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsWhatAPlainReadingReadsHoweverTheFileIsCut(@ForAll("mutated") Mutations.Mutated file)
      throws IOException {
    PlainOracle plain = PlainOracle.of(file.bytes());
    Optional<PlainVerdict.Account> account = account(file, plain);
    for (int size : SIZES) {
      ScannedRecords scanned = ScannedRecords.of(file.bytes(), size);
      assertThat(scanned.survey().odd().map(Stretch.Odd::line).orElse(0L))
          .isEqualTo(plain.oddLine());
      if (plain.oddLine() == 0) {
        assertThat(scanned.survey().plan().openQuote()).isEqualTo(plain.openQuote());
        assertThat(scanned.records()).isEqualTo(plain.records());
        assertSame(scanned.outcome(file.source()), account);
      }
    }
    assertThat(ScannedRecords.of(file.bytes(), SIZES.get(0)))
        .isEqualTo(ScannedRecords.of(file.bytes(), SIZES.get(0)));
    collect(file, fate(plain, account));
  }

  @Property(tries = 150)
  void countsAFilesRecordsOrRefusesItByItsLine(
      @ForAll("mutated") Mutations.Mutated file, @ForAll("sizes") int size) throws IOException {
    Path path = Files.write(FOLDER.resolve(size + ".csv"), file.bytes());
    CONF.setLong(Survey.CHUNK_KEY, size);
    InputFile input = ScannedRecords.input(file.source(), path);
    PlainOracle plain = PlainOracle.of(file.bytes());
    Optional<PlainVerdict.Account> account = account(file, plain);
    String fate = fate(plain, account);
    if (fate.equals("counted") || fate.equals("cut")) {
      Scanned scanned = ScannedRecords.scanned(CONF, input);
      assertSame(Optional.of(scanned.outcome()), account);
      assertThat(scanned.failure() == null ? "" : scanned.failure().what())
          .isEqualTo(
              plain.cutLine() == 0
                  ? ""
                  : "the file ends in the middle of its record on line " + plain.cutLine());
    } else {
      Refusal refusal =
          catchThrowableOfType(Refusal.class, () -> ScannedRecords.scanned(CONF, input));
      assertThat(refusal).as(fate).isNotNull();
      assertThat(refusal.problems().get(0).found()).contains(line(plain));
    }
  }

  @Example
  void leavesEveryLaterChunkRightBelowAStrayQuoteInTheFirst() throws IOException {
    String text = "a,b\n1,5\" cut\n" + "2,\"x\ny\"\n".repeat(40) + "3,z\n";
    List<PlainOracle.Read> records = ScannedRecords.of(text.getBytes("UTF-8"), 64).records();
    assertThat(records).hasSize(43).isEqualTo(PlainOracle.of(text, ',').records());
    assertThat(records.get(1)).isEqualTo(new PlainOracle.Read(2, false, List.of("1", "5\" cut")));
    assertThat(records.get(42)).isEqualTo(new PlainOracle.Read(83, false, List.of("3", "z")));
  }

  @Provide
  Arbitrary<Mutations.Mutated> mutated() {
    return Mutations.of(4).filter(file -> !PlainOracle.of(file.bytes()).records().isEmpty());
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return net.jqwik.api.Arbitraries.of(SIZES);
  }

  /** Each kind of mutation, each source and each end of a file must have been among the cases. */
  private static void collect(Mutations.Mutated file, String fate) {
    file.kinds().forEach(kind -> Statistics.label("kind").collect(kind));
    Statistics.label("source").collect(file.source());
    Statistics.label("fate").collect(fate);
    Statistics.label("kind")
        .coverage(
            seen -> {
              for (Mutation kind : Mutation.values()) {
                seen.check(kind).count(count -> count >= 100);
              }
            });
    Statistics.label("source")
        .coverage(seen -> SmallFile.SOURCES.forEach(s -> seen.check(s).count(n -> n > 300)));
    Statistics.label("fate")
        .coverage(
            seen ->
                List.of("counted", "cut", "odd byte", "open quote", "header", "no record")
                    .forEach(one -> seen.check(one).count(n -> n > 0)));
  }

  private static Optional<PlainVerdict.Account> account(Mutations.Mutated file, PlainOracle plain) {
    return PlainVerdict.of(file.source(), plain.records());
  }

  static String fate(PlainOracle plain, Optional<PlainVerdict.Account> account) {
    if (plain.oddLine() > 0) {
      return "odd byte";
    }
    if (plain.openQuote() > 0) {
      return "open quote";
    }
    if (account.isEmpty()) {
      return "header";
    }
    return plain.records().size() < 2 ? "no record" : plain.cutLine() > 0 ? "cut" : "counted";
  }

  static String line(PlainOracle plain) {
    long line = plain.oddLine() > 0 ? plain.oddLine() : plain.openQuote();
    return line > 0 ? " on line " + line : "";
  }

  static void assertSame(Optional<ScanOutcome> outcome, Optional<PlainVerdict.Account> account) {
    assertThat(outcome.isPresent()).isEqualTo(account.isPresent());
    if (outcome.isPresent()) {
      ScanOutcome counted = outcome.get();
      PlainVerdict.Account plain = account.get();
      assertThat(counted.addsUp()).isTrue();
      assertThat(counted.records()).isEqualTo(plain.records());
      assertThat(counted.loaded()).isEqualTo(plain.of("accepted"));
      assertThat(counted.quarantined()).isEqualTo(plain.of("quarantined"));
      assertThat(counted.excluded()).isEqualTo(plain.excluded());
      assertThat(counted.rows()).isEqualTo(plain.rows());
      assertThat(counted.issues()).isEqualTo(plain.issues());
    }
  }
}
