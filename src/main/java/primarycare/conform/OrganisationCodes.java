package primarycare.conform;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.conform.Mentions.Mention;

/**
 * The codes of practices and areas that the sources of a run name, and all that those say which are
 * about organisations: collected once.
 */
final class OrganisationCodes {

  static final String MAP = "practice_map";
  static final String REGISTER = "practice_register";
  static final String PARTNERS = "pcn_membership";
  static final String SCHEMES = "area_membership";
  static final String SUCCESSORS = "practice_successor";
  static final String HUBS = "hub_activity";

  static final String SCHEME = "scheme";
  static final String START = "start_date";
  static final String END = "end_date";

  /** The name of what maps say of areas on each of their days. */
  static final String AREAS_OF_MAPS = "areas of maps";

  /** Before the name of a source, that of what those of its rows say that every rule passes. */
  static final String PASSED = "passed ";

  private final RelationalRules rules;
  private final Mentions mentions;
  private final Lazy<List<PracticeRegister.Practice>> register =
      new Lazy<>(() -> PracticeRegister.of(passed(REGISTER)));

  OrganisationCodes(RelationalRules rules) {
    this.rules = rules;
    this.mentions = Mentions.of(new OrganisationQuestions(rules).all());
  }

  /** What the accepted rows of a source say. */
  List<Mention> of(String source) {
    return mentions.of(source);
  }

  /** What those rows of a source say that every rule passes, where rules ask for them. */
  List<Mention> passed(String source) {
    return rules.repeatedKeys(source).isPresent() ? of(PASSED + source) : of(source);
  }

  /** The practices of the register, with the days that its statuses tell of. */
  List<PracticeRegister.Practice> register() {
    return register.get();
  }

  /** The texts of a column, each once. */
  static SortedSet<String> texts(List<Mention> mentions, String column) {
    return mentions.stream()
        .map(mention -> mention.text(column))
        .filter(text -> text != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
