package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;
import primarycare.job.Refusal;
import primarycare.scan.Fates;
import primarycare.scan.Mutations;
import primarycare.scan.PlainOracle;
import primarycare.scan.PlainVerdict;
import primarycare.scan.ScanOutcome;
import primarycare.scan.StoredRows;
import primarycare.scan.Survey;
import primarycare.support.Temporary;

/**
 * Tens of files gone wrong in one job: each is counted as a plain reading counts it, or refused.
 */
class MutatedFilesTest {

  private static final String SOURCE = "ae_attendance";
  private static final int FILES = 40;

  private final Path folder = Temporary.folder("mutated-files-");
  private final Map<String, byte[]> files = new TreeMap<>();

  @AfterProperty
  void readAsBefore() {
    conf().unset(Survey.CHUNK_KEY);
  }

  @Property(tries = 1, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void countsEveryFileAsAPlainReadingAndTwiceTheSame(@ForAll("made") List<Mutations.Mutated> made)
      throws IOException {
    name(made, "counted"::equals);
    assertThat(files).hasSizeGreaterThan(FILES / 4);
    Map<String, ScanOutcome> first = outcomes("first", 1 << 11);
    assertThat(first.keySet()).isEqualTo(files.keySet());
    assertThat(outcomes("second", 1 << 24)).isEqualTo(first);
  }

  @Property(tries = 1, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void refusesEveryFileThatCannotBeReadAndNamesItsLine(@ForAll("made") List<Mutations.Mutated> made)
      throws IOException {
    name(made, fate -> !Set.of("counted", "cut").contains(fate));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> load(folder));
    assertThat(refusal.problems()).hasSameSizeAs(files.keySet());
    refusal
        .problems()
        .forEach(
            problem ->
                assertThat(problem.found())
                    .as(problem.where())
                    .contains(Fates.line(plain(files.get(problem.where())))));
  }

  @Provide
  Arbitrary<List<Mutations.Mutated>> made() {
    return Mutations.of(SOURCE, 3)
        .filter(file -> !plain(file.bytes()).records().isEmpty())
        .list()
        .ofSize(FILES)
        .uniqueElements(Mutations.Mutated::toString);
  }

  private void name(List<Mutations.Mutated> made, Predicate<String> fates) {
    made.stream()
        .map(Mutations.Mutated::bytes)
        .filter(bytes -> fates.test(fate(bytes)))
        .forEach(bytes -> files.put("made-%02d.csv".formatted(files.size()), bytes));
  }

  private Map<String, ScanOutcome> outcomes(String name, long chunk) throws IOException {
    conf().setLong(Survey.CHUNK_KEY, chunk);
    Path place = folder.resolve(name);
    Accepted accepted = load(place);
    Map<String, Map<String, List<Long>>> lines = lines(place.resolve("store"));
    Map<String, ScanOutcome> outcomes = new TreeMap<>();
    for (LoadedFile file : accepted.files()) {
      PlainVerdict.Account account = account(files.get(file.name())).orElseThrow();
      Fates.assertSame(Optional.of(file.outcome()), Optional.of(account));
      assertThat(lines.getOrDefault(file.entry().address(), Map.of()))
          .as(file.name())
          .isEqualTo(account.lines());
      outcomes.put(file.name(), file.outcome());
    }
    return outcomes;
  }

  private Accepted load(Path place) throws IOException {
    PracticeMaps maps = new PracticeMaps(place);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(place.resolve(file.getKey()), file.getValue());
    }
    return maps.loadOf(SOURCE, files.keySet().toArray(String[]::new));
  }

  /** Lines of the stored records, by entry and state. */
  private static Map<String, Map<String, List<Long>>> lines(Path store) {
    Map<String, Map<String, List<Long>>> lines = new TreeMap<>();
    List<Row> rows =
        Runs.spark()
            .read()
            .schema(
                new StructType()
                    .add(StoredRows.ENTRY, "string")
                    .add("state", "string")
                    .add("line", "long"))
            .option("basePath", store.resolve(SOURCE).toUri().toString())
            .parquet(store.resolve(SOURCE) + "/entry=*/state=*")
            .where("state <> 'noted'")
            .select(StoredRows.ENTRY, "state", "line")
            .distinct()
            .orderBy("line")
            .collectAsList();
    for (Row row : rows) {
      lines
          .computeIfAbsent(row.getString(0), entry -> new TreeMap<>())
          .computeIfAbsent(row.getString(1), state -> new ArrayList<>())
          .add(row.getLong(2));
    }
    return lines;
  }

  private static PlainOracle plain(byte[] bytes) {
    return PlainOracle.of(bytes);
  }

  private static Optional<PlainVerdict.Account> account(byte[] bytes) {
    return PlainVerdict.of(
        primarycare.layout.Sources.named(SOURCE).ordered(primarycare.job.DateOrder.DAY_FIRST),
        plain(bytes).records());
  }

  private static String fate(byte[] bytes) {
    return Fates.of(plain(bytes), account(bytes));
  }

  private static Configuration conf() {
    return Runs.spark().sparkContext().hadoopConfiguration();
  }
}
