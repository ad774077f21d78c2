package primarycare.disclosure.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.bytes.Hashes;
import primarycare.disclosure.attack.Sight;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Refusal;
import primarycare.organisation.AreaMembers.Named;

/** What the ledger of a store keeps is read back as it was, or not at all. */
class SeenReleasesTest {

  private static final Sight SIGHT = new Sight(true, 8, 5, Sight.UNBOUNDED);
  private static final SeenScope SCOPE =
      new SeenScope(
          new TreeMap<>(
              Map.of(
                  new Named("pcn", "U1"),
                  new TreeMap<>(
                      Map.of(24_318, new TreeMap<>(Map.of("C82001", new BigDecimal("0.25"))))))),
          List.of(List.of(new Ages(0, 17), Ages.NOT_KNOWN)));
  private static final CountKey ALL = CountKey.ofAll("attendances", "all", "all", 24_318, 24_318);

  @TempDir private Path store;
  private SeenReleases ledger;

  @BeforeEach
  void openTheLedger() {
    ledger = new SeenReleases(new Configuration(), store.toUri());
  }

  private static SeenRelease release(String id, SeenCount.How... hows) {
    List<SeenCount> counts =
        Stream.concat(
                Arrays.stream(hows)
                    .map(how -> new SeenCount(ALL.withSex(how.ordinal()).withPart("H1"), 9, how)),
                Stream.of(new SeenCount(null, 3, SeenCount.How.UNSEEN)))
            .toList();
    SeenSum sum = new SeenSum("sexes", true, new int[] {0, counts.size() - 1}, new int[] {1, -1});
    return new SeenRelease(id, SIGHT, 2, counts, List.of(sum), SCOPE);
  }

  private Path file(String name) {
    return store.resolve("disclosure").resolve(name);
  }

  @Test
  void aReleaseIsReadBackAsItWas() {
    SeenRelease kept = release("id", SeenCount.How.values());
    SeenRelease read = ledger.read(ledger.keep(kept));
    assertThat(read).usingRecursiveComparison().isEqualTo(kept);
    assertThat(ledger.names()).hasSize(1);
  }

  @Test
  void aStoreWithoutALedgerHasNone() {
    assertThat(ledger.names()).isEmpty();
  }

  @Test
  void theSameIsKeptOnceAndAnotherBesideIt() throws IOException {
    String name = ledger.keep(release("id", SeenCount.How.SHOWN));
    byte[] bytes = Files.readAllBytes(file(name));
    assertThat(ledger.keep(release("id", SeenCount.How.SHOWN))).isEqualTo(name);
    assertThat(Files.readAllBytes(file(name))).isEqualTo(bytes);

    List<String> others =
        List.of(
            ledger.keep(release("id", SeenCount.How.HIDDEN)),
            ledger.keep(release("other", SeenCount.How.SHOWN)));
    assertThat(ledger.names()).contains(name).containsAll(others).hasSize(3);
  }

  @Test
  void nothingIsLeftBesideTheLedgerAndNobodyElseReadsIt() throws IOException {
    String name = ledger.keep(release("id", SeenCount.How.SHOWN));
    try (Stream<Path> files = Files.list(store)) {
      assertThat(files).containsExactly(store.resolve("disclosure"));
    }
    assertThat(Files.getPosixFilePermissions(file(name))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 80})
  void aFileThatIsCutIsRefusedAndSaysWhatToDo(int bytes) throws IOException {
    String name = ledger.keep(release("id", SeenCount.How.SHOWN));
    Files.write(file(name), Arrays.copyOf(Files.readAllBytes(file(name)), bytes));
    assertRefused(name);
  }

  @Test
  void aFileOfAnotherReleaseIsRefused() throws IOException {
    String name = ledger.keep(release("id", SeenCount.How.SHOWN));
    String other = ledger.keep(release("id", SeenCount.How.HIDDEN));
    Files.move(file(other), file("0000"));
    assertRefused("0000");
    assertThat(ledger.read(name).id()).isEqualTo("id");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF("what a reader sees of a release 2");
    String name = Hashes.sha256(new ByteArrayInputStream(bytes.toByteArray()));
    Files.createDirectories(store.resolve("disclosure"));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file(name)))) {
      bytes.writeTo(out);
    }
    assertRefused(name);
  }

  @Test
  void whatASystemPutsThereIsLeftAlone() throws IOException {
    Files.createDirectories(store.resolve("disclosure"));
    Files.writeString(file(".DS_Store"), "");
    assertThat(ledger.names()).isEmpty();
  }

  private void assertRefused(String name) {
    assertThatThrownBy(() -> ledger.read(name))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB))
        .hasMessageContaining("what an earlier release showed cannot be read")
        .hasMessageContaining(file(name).toString())
        .hasMessageContaining("put it back from a copy of the store");
  }

  /** A name that tells how many there are could be tried out. */
  @Test
  void theHashOfWhatIsHiddenTellsNoCount() {
    SeenRelease three = new SeenRelease("id", SIGHT, 1, List.of(hidden(3)), List.of(), SCOPE);
    SeenRelease four = new SeenRelease("id", SIGHT, 1, List.of(hidden(4)), List.of(), SCOPE);
    assertThat(three.hidden()).isEqualTo(four.hidden());
    assertThat(release("id", SeenCount.How.SHOWN).hidden()).isNotEqualTo(three.hidden());
    assertThat(hidden(3)).hasToString("SUPPRESSED " + ALL);
  }

  private static SeenCount hidden(int exact) {
    return new SeenCount(ALL, exact, SeenCount.How.SUPPRESSED);
  }
}
