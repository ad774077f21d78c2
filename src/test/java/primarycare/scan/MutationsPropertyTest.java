package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import primarycare.job.PersonText;

/** Whatever goes wrong with a file, nothing of it is lost and every line is told right. */
class MutationsPropertyTest {

  private static final List<Integer> SIZES = List.of(64, 1 << 12, 1 << 24);

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsWhatAPlainReadingReadsHoweverTheFileIsCut(@ForAll("mutated") Mutations.Mutated file)
      throws IOException {
    PlainOracle plain = PlainOracle.of(file.bytes());
    Optional<PlainVerdict.Account> account = account(file, plain);
    for (int size : SIZES) {
      ScannedRecords scanned = ScannedRecords.of(file.bytes(), size);
      assertThat(scanned.survey().odd().map(OddByte::line).orElse(0L)).isEqualTo(plain.oddLine());
      if (plain.oddLine() == 0) {
        assertThat(scanned.survey().plan().openQuote()).isEqualTo(plain.openQuote());
        assertThat(scanned.records()).isEqualTo(plain.records());
        Fates.assertSame(scanned.outcome(file.source()), account);
      }
    }
    assertThat(ScannedRecords.of(file.bytes(), SIZES.get(0)))
        .isEqualTo(ScannedRecords.of(file.bytes(), SIZES.get(0)));
    collect(file, Fates.of(plain, account));
  }

  @Example
  void leavesEveryLaterChunkRightBelowAStrayQuoteInTheFirst() throws IOException {
    String text = "a,b\n1,5\" cut\n" + "2,\"x\ny\"\n".repeat(40) + "3,z\n";
    List<PlainOracle.Read> records = ScannedRecords.of(text.getBytes("UTF-8"), 64).records();
    assertThat(records).hasSize(43).isEqualTo(PlainOracle.of(text, ',').records());
    assertThat(records.get(1)).isEqualTo(new PlainOracle.Read(2, false, List.of("1", "5\" cut")));
    assertThat(records.get(42)).isEqualTo(new PlainOracle.Read(83, false, List.of("3", "z")));
  }

  @Example
  void masksAColumnsNameWithASignOfControl() throws IOException {
    byte[] bytes =
        String.join(
                "\n",
                "PRAC_CODE,PRAC_NAME,GP_SOURCE,\"TOTAL_GP_FTE\f\",TOTAL_GP_HC,TOTAL_GP_EXTG_FTE,"
                    + "TOTAL_GP_EXTGL_FTE,TOTAL_NURSES_FTE",
                "C82001,A,Provided,x,2,1,1,1")
            .getBytes(StandardCharsets.UTF_8);
    Optional<PlainVerdict.Account> account =
        PlainVerdict.of("gp_workforce", PlainOracle.of(bytes).records());
    assertThat(account.orElseThrow().issues())
        .containsExactly(new ScanOutcome.Tally(PersonText.MASK, "type", 1, 2));
    Fates.assertSame(ScannedRecords.of(bytes, SIZES.get(0)).outcome("gp_workforce"), account);
  }

  @Provide
  Arbitrary<Mutations.Mutated> mutated() {
    return Mutations.of(4).filter(file -> !PlainOracle.of(file.bytes()).records().isEmpty());
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
}
