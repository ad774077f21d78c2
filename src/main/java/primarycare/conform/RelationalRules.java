package primarycare.conform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.Facts;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.organisation.Conflict;
import primarycare.organisation.Contradictions;

/**
 * Rules that look at more than one record: what they pass is conformed, the rest is quarantined or
 * excluded, or loaded and noted.
 *
 * <p>A {@link DuplicateKeys key that stands twice} excludes or quarantines, and {@link AddedRows
 * where it may repeat} is noted; {@link KnownPractices unknown practice and practice not open at
 * that date} note, as does {@link PracticeRegister closed without a close date}.
 */
public final class RelationalRules {

  /** Why a record is quarantined: it has the key of another and other values. */
  public static final String DUPLICATE = DuplicateKeys.RULE;

  /** Why a record is excluded: another says the same in every column. */
  public static final String GIVEN_TWICE = DuplicateKeys.GIVEN_TWICE;

  /** Why a record is excluded: a later file gives it with other values. */
  public static final String REPLACED = DuplicateKeys.REPLACED;

  /** What is noted of records that share what they have of a key with one that has more of it. */
  public static final String LOOSE = LooseKeys.RULE;

  /** What is noted of records whose key rightly repeats. */
  public static final String ADDED = AddedRows.ADDED;

  private final Accepted accepted;
  private final Map<String, Long> repeated;
  private final Map<String, RepeatedKeys> keys = new HashMap<>();
  private final Lazy<AreaNames> names;
  private final Lazy<LsoaConversion> conversion;
  private final Lazy<OrganisationCodes> codes = new Lazy<>(() -> new OrganisationCodes(this));
  private final Lazy<KnownPractices> practices = new Lazy<>(() -> KnownPractices.of(codes()));
  private final Lazy<List<Conflict>> mappedTwice = new Lazy<>(this::puttingTwice);
  private final Lazy<NumberedDays> mapDays;
  private final Map<String, CountedFacts> counted = new HashMap<>();
  private final Lazy<SortedSet<String>> areaCodes = new Lazy<>(() -> LocalCodes.known(codes()));
  private final Optional<Facts> facts;

  private RelationalRules(Accepted accepted, Optional<Facts> facts, Map<String, Long> repeated) {
    this.accepted = accepted;
    this.repeated = repeated;
    this.names = new Lazy<>(() -> NamedAreas.of(codes(), files()));
    this.mapDays =
        new Lazy<>(() -> NumberedDays.of(new GivenDates(accepted, OrganisationCodes.MAP).all()));
    this.conversion = new Lazy<>(this::converting);
    this.facts = facts;
  }

  private Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    accepted.files().forEach(file -> files.put(file.entry().address(), file.name()));
    return files;
  }

  /** The rules over the rows of a run: hashes tell in which sources a key may stand twice. */
  public static RelationalRules of(Accepted accepted) {
    Facts facts = Facts.of(accepted);
    return of(accepted, facts, facts.repeatedRows());
  }

  /**
   * @param repeated the sources in which a key may stand twice, with the number of such rows
   */
  static RelationalRules of(Accepted accepted, Facts facts, Map<String, Long> repeated) {
    Map<String, Long> looked = new HashMap<>(repeated);
    given(accepted)
        .filter(source -> !source.key().isEmpty() && !source.adds())
        .filter(source -> meets(source, accepted.files(source.name())))
        .forEach(source -> looked.put(source.name(), Long.MAX_VALUE));
    return new RelationalRules(accepted, Optional.of(facts), looked);
  }

  /** The rules over rows of which not all files could be read: none about keys. */
  public static RelationalRules ofSome(Accepted accepted) {
    return new RelationalRules(accepted, Optional.empty(), Map.of());
  }

  /**
   * Whether records may meet of which no key stands twice: a file may say of an earlier one's
   * record that it does not count, or lack a column of the key.
   */
  private static boolean meets(Source source, List<LoadedFile> files) {
    return LooseKeys.given(source, files)
        || files.stream().anyMatch(file -> file.later() && file.outcome().excludedRecords() > 0);
  }

  /** Rows of a source that every relational rule passes. */
  Dataset<Row> passed(String source) {
    return repeatedKeys(source).map(RepeatedKeys::passed).orElseGet(() -> accepted.rows(source));
  }

  /** What the files' rows come to. */
  Facts facts() {
    return facts.orElseThrow();
  }

  /** Facts of the rows of a source that count. */
  synchronized CountedFacts counted(String source) {
    return counted.computeIfAbsent(source, name -> new CountedFacts(this, name));
  }

  /** Whether there are facts of all rows: not where some files could not be read. */
  boolean hasFacts() {
    return facts.isPresent();
  }

  /** Whether the run has a file of a source. */
  boolean given(String source) {
    return !accepted.files(source).isEmpty();
  }

  /** Rows of a source as they were read, with those that repeat a key. */
  Dataset<Row> accepted(String source) {
    return accepted.rows(source);
  }

  /** Practices that one practice map puts in two places; none where no map repeats a key. */
  public List<Conflict> mappedTwice() {
    return mappedTwice.get();
  }

  private List<Conflict> puttingTwice() {
    return repeated.containsKey(OrganisationCodes.MAP)
        ? Contradictions.mappedTwice(
            OrganisationRows.mapped(mapDays(), codes().of(OrganisationCodes.MAP)))
        : List.of();
  }

  /** The extract dates of the practice maps. */
  NumberedDays mapDays() {
    return mapDays.get();
  }

  /** What the job says became of each LSOA from one edition to the next; nothing without it. */
  LsoaConversion conversion() {
    return conversion.get();
  }

  private LsoaConversion converting() {
    return new LsoaConversion(
        SmallFrames.rows(passed(LsoaConversion.SOURCE)).stream()
            .map(
                row ->
                    new LsoaConversion.Pair(
                        row.getAs("lsoa11cd"), row.getAs("lsoa21cd"), row.getAs("weight")))
            .toList());
  }

  /** Codes of areas that bear two names, and names that two codes bear. */
  public AreaNames names() {
    return names.get();
  }

  /** The codes of organisations that the sources name. */
  OrganisationCodes codes() {
    return codes.get();
  }

  /** The codes of practices and areas that the maps, registers and schemes have. */
  SortedSet<String> areaCodes() {
    return areaCodes.get();
  }

  /** A sentence for each source that tells of organisations of which none is of the area. */
  public List<String> strangers(Job.Area area) {
    return Contributions.notices(this, area);
  }

  /** The practices that the registers of the run know. */
  KnownPractices practices() {
    return practices.get();
  }

  /** What was found of records that are quarantined, excluded or noted; nothing where none can. */
  public List<Finding> findings() {
    Stream<Finding> repeats =
        given(accepted)
            .flatMap(source -> repeatedKeys(source.name()).stream())
            .flatMap(keyed -> keyed.findings().stream());
    return Stream.concat(repeats, OrganisationNotes.of(this).stream()).toList();
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
