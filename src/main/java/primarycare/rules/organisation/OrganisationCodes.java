package primarycare.rules.organisation;

import java.util.List;
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

  private final KeyRules rows;
  private final Mentions mentions;
  private final Lazy<List<PracticeRegister.Practice>> register =
      new Lazy<>(() -> PracticeRegister.of(passed(OrganisationSources.REGISTER)));

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

  /** The texts of a column, each once. */
  public static SortedSet<String> texts(List<Mention> mentions, String column) {
    return mentions.stream()
        .map(mention -> mention.text(column))
        .filter(text -> text != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
