package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Columns;

/**
 * Rules that look at more than one record: what they pass is conformed, the rest is quarantined, or
 * loaded and noted.
 *
 * <p>{@link DuplicateKeys Duplicate key} quarantines; {@link KnownPractices unknown practice and
 * practice not open at that date} note, as does {@link PracticeRegister closed without a close
 * date}.
 */
public final class RelationalRules {

  private static final String REGISTER = "practice_register";

  private final Accepted accepted;
  private final Set<String> repeated;
  private final Map<String, DuplicateKeys> duplicates = new HashMap<>();
  private final Lazy<AreaNames> names;
  private final Lazy<LsoaConversion> conversion;

  private RelationalRules(Accepted accepted, Set<String> repeated) {
    this.accepted = accepted;
    this.repeated = repeated;
    this.names = new Lazy<>(() -> NamedAreas.of(this, files()));
    this.conversion = new Lazy<>(this::converting);
  }

  private Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    accepted.files().forEach(file -> files.put(file.entry().address(), file.name()));
    return files;
  }

  /** The rules over the rows of a run, told which sources {@link #repeats} found. */
  public static RelationalRules of(Accepted accepted, Set<String> repeated) {
    return new RelationalRules(accepted, repeated);
  }

  /**
   * Names of the sources in which a key may stand twice: a cheap look at hashes, so that only these
   * need their rows numbered. Empty where no source of the run has a key.
   */
  public static Optional<Dataset<Row>> repeats(Accepted accepted) {
    return given(accepted)
        .filter(source -> !source.key().isEmpty())
        .map(source -> DuplicateKeys.found(source, accepted.rows(source.name())))
        .reduce(Dataset::unionByName);
  }

  /** Rows of a source that every relational rule passes. */
  Dataset<Row> passed(String source) {
    return repeated.contains(source)
        ? duplicates(Sources.named(source)).first()
        : accepted.rows(source);
  }

  /** Whether the run has a file of a source. */
  boolean given(String source) {
    return !accepted.files(source).isEmpty();
  }

  /** Rows of a source as they were read, with those that repeat a key. */
  Dataset<Row> accepted(String source) {
    return accepted.rows(source);
  }

  /** Practices that one practice map puts in two places; empty where no map repeats a key. */
  public Optional<Dataset<Row>> mappedTwice() {
    return repeated.contains(Conflicts.MAP)
        ? Optional.of(Conflicts.mappedTwice(accepted(Conflicts.MAP)))
        : Optional.empty();
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

  /** What is told of them, as rows of {@link Conflicts}. */
  Dataset<Row> namesakes() {
    return NamedAreas.issues(accepted.spark(), names());
  }

  /** The practices that the registers of the run know. */
  KnownPractices practices() {
    Dataset<Row> codes =
        passed("practice_map")
            .select(Columns.PRACTICE_CODE)
            .unionByName(passed("pcn_membership").select(Columns.PRACTICE_CODE));
    return new KnownPractices(codes, register());
  }

  /** The register of practices, with the days that its statuses tell of. */
  Dataset<Row> register() {
    return PracticeRegister.of(passed(REGISTER));
  }

  /**
   * One row per entry, outcome, column and rule: records quarantined or noted, and the line of the
   * first. Empty where nothing can be.
   */
  public Optional<Dataset<Row>> findings() {
    Stream<Dataset<Row>> rejected =
        given(accepted)
            .filter(source -> repeated.contains(source.name()))
            .map(source -> duplicates(source).rejects());
    return Stream.concat(rejected, notes()).reduce(Dataset::unionByName);
  }

  /** The records of one file that a rule quarantines: line, columns and rule of each. */
  public Optional<Dataset<Row>> rejects(LoadedFile file) {
    return Stream.of(repeatedIn(file), accepted.late(file))
        .flatMap(Optional::stream)
        .reduce(Dataset::unionByName);
  }

  private Optional<Dataset<Row>> repeatedIn(LoadedFile file) {
    Source source = Sources.named(file.source());
    return Optional.of(source)
        .filter(s -> repeated.contains(s.name()))
        .map(
            s ->
                duplicates(s)
                    .others()
                    .where(col(Columns.ENTRY).equalTo(lit(file.entry().address())))
                    .select(
                        col(Columns.LINE),
                        lit(String.join(", ", source.key())).as("column"),
                        lit(DuplicateKeys.RULE).as("rule"),
                        lit("").as("found"))
                    .distinct());
  }

  private Stream<Dataset<Row>> notes() {
    List<Source> told = given(accepted).filter(source -> source.practice() != null).toList();
    boolean registers =
        KnownPractices.REGISTERS.stream().anyMatch(name -> !accepted.files(name).isEmpty());
    Stream<Dataset<Row>> undated =
        given(REGISTER) ? Stream.of(PracticeRegister.notes(passed(REGISTER))) : Stream.empty();
    if (told.isEmpty() || !registers) {
      return undated;
    }
    KnownPractices practices = practices();
    return Stream.concat(
        undated, told.stream().map(source -> practices.notes(source, passed(source.name()))));
  }

  private synchronized DuplicateKeys duplicates(Source source) {
    return duplicates.computeIfAbsent(
        source.name(), name -> new DuplicateKeys(source, accepted.rows(name)));
  }

  private static Stream<Source> given(Accepted accepted) {
    return Sources.all().stream().filter(source -> !accepted.files(source.name()).isEmpty());
  }
}
