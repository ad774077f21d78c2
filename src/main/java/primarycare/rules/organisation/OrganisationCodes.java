package primarycare.rules.organisation;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.job.Lazy;
import primarycare.layout.Sources;
import primarycare.rules.key.KeyRules;
import primarycare.rules.organisation.Mentions.Mention;

/**
 * The codes of practices and areas that the sources of a run name, and all that those say which are
 * about organisations: collected once.
 */
public final class OrganisationCodes {

  /** Where codes of practices and areas are known from. */
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          OrganisationSources.MAP,
          List.of(PRACTICE_CODE, "pcn_code", "sub_icb_location_code", "icb_code"),
          OrganisationSources.REGISTER,
          List.of(PRACTICE_CODE),
          OrganisationSources.PARTNERS,
          List.of(PRACTICE_CODE),
          OrganisationSources.SCHEMES,
          List.of(AREA_CODE),
          OrganisationSources.LOOK_UP,
          List.of(AREA_CODE));

  private final KeyRules rows;
  private final Mentions mentions;
  private final Lazy<List<PracticeRegister.Practice>> register =
      new Lazy<>(() -> PracticeRegister.of(passed(OrganisationSources.REGISTER)));

  private final Lazy<SortedSet<String>> areas = new Lazy<>(this::known);

  private OrganisationCodes(KeyRules rows, Mentions mentions) {
    this.rows = rows;
    this.mentions = mentions;
  }

  /**
   * @param mapDays the extract dates of the practice maps
   */
  public static OrganisationCodes of(KeyRules rows, NumberedDays mapDays) {
    return new OrganisationCodes(rows, Mentions.of(new OrganisationQuestions(rows, mapDays).all()));
  }

  /** What the accepted rows of a source say. */
  public List<Mention> of(String source) {
    return mentions.of(source);
  }

  /**
   * What those rows of a source say that every rule passes, where rules ask for them.
   *
   * @throws IllegalArgumentException for a source of too many rows, which is asked by its facts
   */
  public List<Mention> passed(String source) {
    if (OrganisationQuestions.isOfMany(Sources.named(source))) {
      throw new IllegalArgumentException(source + " has too many rows to be collected");
    }
    return rows.mayRepeat(source) ? of(OrganisationQuestions.PASSED + source) : of(source);
  }

  /** The practices of the register, with the days that its statuses tell of. */
  public List<PracticeRegister.Practice> register() {
    return register.get();
  }

  /** The codes of practices and areas that the maps, registers and schemes have. */
  public SortedSet<String> areas() {
    return areas.get();
  }

  private SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>();
    KNOWN.forEach(
        (source, columns) -> columns.forEach(column -> known.addAll(texts(of(source), column))));
    known.remove("");
    return known;
  }

  /** The texts of a column, each once. */
  public static SortedSet<String> texts(List<Mention> mentions, String column) {
    return mentions.stream()
        .map(mention -> mention.text(column))
        .filter(text -> text != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
