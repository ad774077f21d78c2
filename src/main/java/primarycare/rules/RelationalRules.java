package primarycare.rules;

import java.util.List;
import java.util.stream.Stream;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.organisation.Conflict;
import primarycare.organisation.Contradictions;
import primarycare.rules.key.Finding;
import primarycare.rules.key.KeyRules;
import primarycare.rules.lsoa.LookUp;
import primarycare.rules.lsoa.LsoaConversion;
import primarycare.rules.lsoa.LsoaKeys;
import primarycare.rules.organisation.AreaNames;
import primarycare.rules.organisation.Contributions;
import primarycare.rules.organisation.KnownPractices;
import primarycare.rules.organisation.LocalCodes;
import primarycare.rules.organisation.NamedAreas;
import primarycare.rules.organisation.NumberedDays;
import primarycare.rules.organisation.OrganisationCodes;
import primarycare.rules.organisation.OrganisationNotes;
import primarycare.rules.organisation.OrganisationRows;
import primarycare.rules.organisation.OrganisationSources;
import primarycare.rules.organisation.PracticeRegister;

/**
 * Rules that look at more than one record: what they pass is measured, the rest is quarantined or
 * excluded, or loaded and noted.
 *
 * <p>Those {@link KeyRules about keys} quarantine and exclude; {@link KnownPractices unknown
 * practice and practice not open at that date} note, as does {@link PracticeRegister closed without
 * a close date}.
 */
public final class RelationalRules {

  private final Accepted accepted;
  private final KeyRules rows;
  private final Lazy<AreaNames> names;
  private final Lazy<LsoaConversion> conversion;
  private final Lazy<OrganisationCodes> codes;
  private final Lazy<KnownPractices> practices = new Lazy<>(() -> KnownPractices.of(codes()));
  private final Lazy<List<Conflict>> mappedTwice = new Lazy<>(this::puttingTwice);
  private final Lazy<NumberedDays> mapDays;

  private RelationalRules(Accepted accepted, KeyRules rows) {
    this.accepted = accepted;
    this.rows = rows;
    this.mapDays =
        new Lazy<>(() -> NumberedDays.of(new GivenDates(accepted, OrganisationSources.MAP).all()));
    this.codes = new Lazy<>(() -> OrganisationCodes.of(rows, mapDays()));
    this.names = new Lazy<>(() -> NamedAreas.of(codes(), rows.files()));
    this.conversion = new Lazy<>(() -> LsoaConversion.of(rows));
  }

  /** The rules over the rows of a run. */
  public static RelationalRules of(Accepted accepted) {
    return new RelationalRules(accepted, KeyRules.of(accepted));
  }

  /** The rules over rows of which not all files could be read: none about keys. */
  public static RelationalRules ofSome(Accepted accepted) {
    return new RelationalRules(accepted, KeyRules.none(accepted));
  }

  /** The rows of the run as the rules about keys leave them. */
  public KeyRules rows() {
    return rows;
  }

  /** Practices that one practice map puts in two places; none where no map repeats a key. */
  public List<Conflict> mappedTwice() {
    return mappedTwice.get();
  }

  private List<Conflict> puttingTwice() {
    return rows.mayRepeat(OrganisationSources.MAP)
        ? Contradictions.mappedTwice(
            OrganisationRows.mapped(mapDays(), codes().of(OrganisationSources.MAP)))
        : List.of();
  }

  /** The extract dates of the practice maps. */
  public NumberedDays mapDays() {
    return mapDays.get();
  }

  /** What the job says became of each LSOA from one edition to the next; nothing without it. */
  public LsoaConversion conversion() {
    return conversion.get();
  }

  /** In which areas LSOAs are. */
  public LookUp lookUp() {
    return new LookUp(codes().passed(OrganisationSources.LOOK_UP), conversion());
  }

  /** Whether the inputs that are keyed by LSOA belong together. */
  public LsoaKeys lsoaKeys(Job.Area area) {
    return LsoaKeys.of(area, accepted, rows, codes(), conversion());
  }

  /** Codes of areas that bear two names, and names that two codes bear. */
  public AreaNames names() {
    return names.get();
  }

  /** The codes of organisations that the sources name. */
  public OrganisationCodes codes() {
    return codes.get();
  }

  /** A sentence for each source of which most codes, or all organisations, are not of the area. */
  public List<String> strangers(Job.Area area) {
    return Stream.of(LocalCodes.notices(rows, codes()), Contributions.notices(rows, codes(), area))
        .flatMap(List::stream)
        .toList();
  }

  /** The practices that the registers of the run know. */
  public KnownPractices practices() {
    return practices.get();
  }

  /** What was found of records that are quarantined, excluded or noted; nothing where none can. */
  public List<Finding> findings() {
    return Stream.concat(
            rows.findings().stream(), OrganisationNotes.of(rows, codes(), practices()).stream())
        .toList();
  }
}
