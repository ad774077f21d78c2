package primarycare.rules.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.Facts;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * The rows of a run of which no other has the key, and of those that share one the row that counts.
 *
 * <p>A {@link DuplicateKeys key that stands twice} excludes or quarantines the others, and {@link
 * AddedRows where it may repeat} is noted.
 */
public final class KeyRules {

  /** Why a record is quarantined: it has the key of another and other values. */
  public static final String DUPLICATE = Verdicts.RULE;

  /** Why a record is excluded: another says the same in every column. */
  public static final String GIVEN_TWICE = Verdicts.GIVEN_TWICE;

  /** Why a record is excluded: a later file gives it with other values. */
  public static final String REPLACED = Verdicts.REPLACED;

  /** What is noted of records that share what they have of a key with one that has more of it. */
  public static final String LOOSE = LooseKeys.RULE;

  /** What is noted of records whose key rightly repeats. */
  public static final String ADDED = AddedRows.ADDED;

  private final Accepted accepted;
  private final Map<String, Long> repeated;
  private final Map<String, RepeatedKeys> keys = new HashMap<>();
  private final Map<String, CountedFacts> counted = new HashMap<>();
  private final Optional<Facts> facts;

  private KeyRules(Accepted accepted, Optional<Facts> facts, Map<String, Long> repeated) {
    this.accepted = accepted;
    this.repeated = repeated;
    this.facts = facts;
  }

  /** The rules over the rows of a run: hashes tell in which sources a key may stand twice. */
  public static KeyRules of(Accepted accepted) {
    Facts facts = Facts.of(accepted);
    return of(accepted, facts, facts.repeatedRows());
  }

  /**
   * @param repeated the sources in which a key may stand twice, with the number of such rows
   */
  static KeyRules of(Accepted accepted, Facts facts, Map<String, Long> repeated) {
    Map<String, Long> looked = new HashMap<>(repeated);
    given(accepted)
        .filter(source -> !source.key().isEmpty() && !source.adds())
        .filter(source -> meets(source, accepted.files(source.name())))
        .forEach(source -> looked.put(source.name(), Long.MAX_VALUE));
    return new KeyRules(accepted, Optional.of(facts), looked);
  }

  /** Rows of which not all files could be read: no rule, and no facts. */
  public static KeyRules none(Accepted accepted) {
    return new KeyRules(accepted, Optional.empty(), Map.of());
  }

  /**
   * Whether records may meet of which no key stands twice: a file may say of an earlier one's
   * record that it does not count, or lack a column of the key.
   */
  private static boolean meets(Source source, List<LoadedFile> files) {
    return LooseKeys.given(source, files)
        || files.stream().anyMatch(file -> file.later() && file.outcome().excludedRecords() > 0);
  }

  /** Rows of a source that every rule passes. */
  public Dataset<Row> passed(String source) {
    return repeatedKeys(source).map(RepeatedKeys::passed).orElseGet(() -> accepted.rows(source));
  }

  /** Rows of a source as they were read, with those that repeat a key. */
  public Dataset<Row> accepted(String source) {
    return accepted.rows(source);
  }

  /** What the files' rows come to. */
  public Facts facts() {
    return facts.orElseThrow();
  }

  /** Whether there are facts of all rows: not where some files could not be read. */
  public boolean hasFacts() {
    return facts.isPresent();
  }

  /** Facts of the rows of a source that count. */
  public synchronized CountedFacts counted(String source) {
    return counted.computeIfAbsent(
        source, name -> new CountedFacts(name, facts(), () -> repeatedKeys(name)));
  }

  /** Whether the run has a file of a source. */
  public boolean given(String source) {
    return !accepted.files(source).isEmpty();
  }

  /** The names of files of the run by the address of their entries. */
  public Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    accepted.files().forEach(file -> files.put(file.entry().address(), file.name()));
    return files;
  }

  /** Whether several rows of a source may share a key. */
  public boolean mayRepeat(String source) {
    return repeated.containsKey(source);
  }

  /** What was found of records that share a key; nothing where none do. */
  public List<Finding> findings() {
    return given(accepted)
        .flatMap(source -> repeatedKeys(source.name()).stream())
        .flatMap(keyed -> keyed.findings().stream())
        .toList();
  }

  /** What becomes of rows of a source that share a key; empty where none do. */
  Optional<RepeatedKeys> repeatedKeys(String source) {
    return Optional.of(source).filter(repeated::containsKey).map(Sources::named).map(this::keys);
  }

  private synchronized RepeatedKeys keys(Source source) {
    return keys.computeIfAbsent(source.name(), name -> keys(source, repeated.get(name)));
  }

  private RepeatedKeys keys(Source source, long rows) {
    return source.adds()
        ? new AddedRows(source, accepted.rows(source.name()), rows)
        : new DuplicateKeys(source, accepted, facts().repeatedKeys(source.name()), rows);
  }

  private static Stream<Source> given(Accepted accepted) {
    return Sources.all().stream().filter(source -> !accepted.files(source.name()).isEmpty());
  }
}
