package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.disclosure.LedgerEntry;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenScope;
import primarycare.figure.CountKey;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

class ProvenanceTest {

  private static final List<Month> MONTHS = List.of(new Month(2026, 5), new Month(2026, 6));

  @TempDir private Path folder;
  private Path file;
  private Job job;

  @BeforeEach
  void writeTheJob() {
    file = new Inputs(folder).disclosure("public").job("2026-06", "\"03W\"");
    job = Jobs.read(file);
  }

  @Test
  void namesTheReleaseByItsLastMonthAndAHash() {
    assertThat(name(job, "c0de", "4.1.3", "aa")).matches("2026-06-[0-9a-f]{8}");
  }

  @Test
  void givesTheSameNameToTheSameRequest() {
    assertThat(name(Jobs.read(file), "c0de", "4.1.3", "aa"))
        .isEqualTo(name(job, "c0de", "4.1.3", "aa"));
  }

  @Test
  void changesTheNameWithTheCodeTheSparkVersionAndTheInputs() {
    List<String> names =
        List.of(
            name(job, "c0de", "4.1.3", "aa"),
            name(job, "c0df", "4.1.3", "aa"),
            name(job, "c0de", "3.5.9", "aa"),
            name(job, "c0de", "4.1.3", "ab"),
            name(job, "c0de", "4.1.3", "aa", "bb"));

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void changesTheNameWithTheMonths() {
    Provenance may = provenance(job, List.of(new Month(2026, 5)));
    Provenance onlyJune = provenance(job, List.of(new Month(2026, 6)));

    assertThat(may.name()).startsWith("2026-05-");
    assertThat(onlyJune.name()).startsWith("2026-06-");
    assertThat(onlyJune.name()).isNotEqualTo(provenance(job, MONTHS).name());
  }

  @Test
  void changesTheNameWithWhatTheJobAsks() {
    Job stricter = Jobs.read(file, "tolerances.quarantinedShare=0.01");

    assertThat(name(stricter, "c0de", "4.1.3", "aa"))
        .isNotEqualTo(name(job, "c0de", "4.1.3", "aa"));
  }

  /** People told apart by another secret, or by none, give other figures. */
  @Test
  void changesTheNameWithTheSecretForKeysOfPeople() {
    List<String> names =
        Stream.of("", "f00d", "cafe")
            .map(
                keys ->
                    new Provenance(job, "0.1.0", "c", "4.1.3", List.of(), MONTHS, Map.of(), keys))
            .map(Provenance::name)
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  /** What is hidden depends on the releases before it. */
  @Test
  void changesTheNameWithTheEarlierReleasesAndWithWhatIsHidden() {
    Provenance first = provenance(job, MONTHS);
    List<Provenance> all =
        List.of(
            first,
            closed(first, List.of()),
            closed(first, List.of(), "F"),
            closed(first, List.of("a")),
            closed(first, List.of("a", "b")));

    assertThat(all.stream().map(Provenance::name)).doesNotHaveDuplicates();
    assertThat(all.stream().map(Provenance::id)).containsOnly(first.id());
    assertThat(closed(first, List.of("a")).name()).isEqualTo(all.get(3).name());
    assertThat(first.closed(Optional.empty()).name()).isEqualTo(first.name());
  }

  private static Provenance closed(Provenance first, List<String> earlier, String... hidden) {
    List<SeenCount> counts =
        Stream.of(hidden)
            .map(
                code ->
                    new SeenCount(
                        CountKey.ofAll("attendances", "pcn", code, 1, 1),
                        3,
                        SeenCount.How.SUPPRESSED))
            .toList();
    Sight sight = new Sight(true, 8, 5, Sight.UNBOUNDED);
    SeenRelease seen =
        new SeenRelease(
            first.id(), sight, 1, counts, List.of(), new SeenScope(new TreeMap<>(), List.of()));
    return first.closed(Optional.of(new LedgerEntry(earlier, 0, seen)));
  }

  @Test
  void keepsTheNameWhereverTheStoreAndTheOutputAre() {
    Job elsewhere = Jobs.read(file, "store=elsewhere/store", "output=elsewhere/out");

    assertThat(name(elsewhere, "c0de", "4.1.3", "aa")).isEqualTo(name(job, "c0de", "4.1.3", "aa"));
  }

  @Test
  void marksAReleaseWithExactCountsAsInternal() {
    Job exact = Jobs.read(file, "disclosure.preset=exact");

    assertThat(name(exact, "c0de", "4.1.3", "aa"))
        .matches("2026-06-[0-9a-f]{8}-exact-not-for-publication");
    assertThat(name(job, "c0de", "4.1.3", "aa")).doesNotContain("internal");
  }

  private static String name(Job job, String code, String spark, String... hashes) {
    List<Provenance.Input> inputs =
        Stream.of(hashes)
            .map(hash -> new Provenance.Input("practice_map", "map.csv", "map", hash, ""))
            .toList();
    return new Provenance(job, "0.1.0", code, spark, inputs, MONTHS, Map.of(), "").name();
  }

  private static Provenance provenance(Job job, List<Month> months) {
    return new Provenance(job, "0.1.0", "c0de", "4.1.3", List.of(), months, Map.of(), "");
  }
}
