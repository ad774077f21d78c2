package primarycare.rules.lsoa;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.job.Columns.ENTRY;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.job.PersonText;
import primarycare.job.Problem;
import primarycare.layout.LsoaEditions;
import primarycare.rules.key.KeyRules;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.rules.organisation.OrganisationCodes;
import primarycare.rules.organisation.OrganisationSources;

/**
 * Whether the inputs that are keyed by LSOA are keyed by one edition of it, and by the areas that
 * the job's practices are of.
 *
 * <p>Lists and estimates by LSOA are held against the look-up, and attendances where areas that
 * share a practice divide its patients by where they live.
 */
public final class LsoaKeys {

  /** Lists of practices by the LSOA where patients live. */
  public static final String LISTS = "registered_patients_lsoa";

  /** Residents of LSOAs and areas. */
  public static final String RESIDENTS = "resident_population";

  private static final String ATTENDANCES = "ae_attendance";

  private final Accepted accepted;
  private final KeyRules rules;
  private final OrganisationCodes codes;
  private final LsoaConversion conversion;
  private final OwnAreas own;
  private final Map<String, LsoaUse> uses = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private LsoaKeys(
      Job.Area area,
      Accepted accepted,
      KeyRules rules,
      OrganisationCodes codes,
      LsoaConversion conversion) {
    this.accepted = accepted;
    this.rules = rules;
    this.codes = codes;
    this.conversion = conversion;
    this.own = OwnAreas.of(area, codes);
  }

  /** Looks at the codes of a run's files. */
  public static LsoaKeys of(
      Job.Area area,
      Accepted accepted,
      KeyRules rules,
      OrganisationCodes codes,
      LsoaConversion conversion) {
    LsoaKeys keys = new LsoaKeys(area, accepted, rules, codes, conversion);
    keys.look();
    return keys;
  }

  /** What stops the job. */
  public List<Problem> problems() {
    return problems;
  }

  /** What a person should know, a sentence each. */
  public List<String> notices() {
    return notices;
  }

  /** The geography and edition of each file that is keyed by LSOA, by the address of its entry. */
  public Map<String, String> geographies() {
    Map<String, String> told = new TreeMap<>();
    String name = LsoaEditions.declared().name();
    uses.values().stream()
        .flatMap(use -> use.editions().entrySet().stream())
        .forEach(
            entry ->
                told.put(
                    entry.getKey(),
                    entry.getValue().name().isEmpty()
                        ? name + ", edition not known"
                        : name + " " + entry.getValue().name()));
    accepted
        .files(LsoaConversion.SOURCE)
        .forEach(file -> told.put(file.entry().address(), name + " 2011 and 2021"));
    return told;
  }

  private void look() {
    use();
    if (rules.given(OrganisationSources.LOOK_UP) && own.isKnown()) {
      List<Mention> rows = codes.passed(OrganisationSources.LOOK_UP);
      Set<String> lookUp = own.lsoas(rows);
      problems.addAll(own.problems(rows, files(OrganisationSources.LOOK_UP)));
      Stream.of(LISTS, ATTENDANCES, RESIDENTS)
          .filter(uses::containsKey)
          .forEach(source -> hold(uses.get(source), lookUp));
    }
  }

  private void use() {
    Map<String, Dataset<Row>> counted = new LinkedHashMap<>();
    if (rules.given(LISTS)) {
      count(counted, LISTS, col(PRACTICE_CODE), col("number_of_patients"));
    }
    if (rules.given(OrganisationSources.LOOK_UP)) {
      use(OrganisationSources.LOOK_UP, ofLookUp());
      if (rules.given(ATTENDANCES) && own.shares()) {
        count(counted, ATTENDANCES, col("gp_practice_code"), lit(1L));
      }
      if (rules.given(RESIDENTS)) {
        count(counted, RESIDENTS, lit(LsoaPeople.ANY), col("residents"));
      }
    }
    Map<String, Map<String, Map<String, Long>>> people =
        LsoaPeople.of(List.copyOf(counted.values()), own.practices());
    counted.keySet().forEach(source -> use(source, people.getOrDefault(source, Map.of())));
  }

  private void use(String source, Map<String, Map<String, Long>> people) {
    uses.put(source, new LsoaUse(source, accepted.files(source), people));
  }

  /** The codes of the look-up by entry, in which it says of nobody that they live. */
  private Map<String, Map<String, Long>> ofLookUp() {
    Map<String, Map<String, Long>> used = new TreeMap<>();
    codes
        .of(OrganisationSources.LOOK_UP)
        .forEach(
            row ->
                used.computeIfAbsent(row.text(ENTRY), entry -> new TreeMap<>())
                    .put(row.text(OrganisationSources.LSOA), 0L));
    return used;
  }

  private void count(
      Map<String, Dataset<Row>> counted, String source, Column practice, Column people) {
    counted.put(source, LsoaPeople.of(source, rules.accepted(source), practice, people));
  }

  private String files(String source) {
    return LsoaUse.shown(accepted.files(source));
  }

  private void hold(LsoaUse use, Set<String> lookUp) {
    Set<String> all = new TreeSet<>();
    long placed = 0;
    long people = 0;
    for (String edition : use.names()) {
      Map<String, Long> used = use.used(edition);
      all.addAll(used.keySet());
      use.mix(edition, lookUp, conversion)
          .ifPresentOrElse(
              found -> problems.add(mixed(use, edition, used, found)),
              () -> statedOtherwise(use, edition));
      for (Map.Entry<String, Long> code : used.entrySet()) {
        boolean there = LsoaMix.isThere(code.getKey(), lookUp, conversion);
        people += code.getValue();
        placed += there ? code.getValue() : 0;
      }
    }
    if (use.source().equals(LISTS)) {
      LookUpCover cover = new LookUpCover(files(use.source()), files(OrganisationSources.LOOK_UP));
      if (!LookUpCover.isMost(placed, people)) {
        cover.neverUsed(lookUp, all, conversion).ifPresent(problems::add);
      }
      cover.fewPlaced(placed, people).ifPresent(notices::add);
      cover.withoutCode(use.withoutCode(), people).ifPresent(notices::add);
    }
  }

  private Problem mixed(LsoaUse use, String edition, Map<String, Long> used, LsoaMix.Found found) {
    LsoaEditions declared = LsoaEditions.declared();
    boolean later = used.keySet().stream().anyMatch(declared.latest()::isNew);
    String name = later ? declared.latest().name() : declared.earlier().name();
    String other = later ? declared.earlier().name() : declared.latest().name();
    boolean people = !use.source().equals(LISTS);
    return new Problem(
        "two editions of LSOA codes",
        LsoaUse.shown(use.files(edition)) + " and " + files(OrganisationSources.LOOK_UP),
        String.format(
            "%s is by LSOA %s and the look-up by LSOA %s: nothing has its codes %s, and it has no"
                + " %s",
            use.source(),
            name,
            other,
            PersonText.some(found.unused()),
            people
                ? "codes in which many patients of the area live"
                : PersonText.some(found.missed()) + ", where many patients of the area live"),
        "one edition, a look-up of both, or a conversion from one to the other",
        conversion.isGiven()
            ? LsoaConversion.SOURCE + " lacks these codes: take one of the whole area"
            : "take a look-up of LSOA "
                + name
                + ", or give the job the ONS look-up of LSOA 2011 to LSOA 2021 (columns LSOA11CD,"
                + " LSOA21CD) as the input "
                + LsoaConversion.SOURCE);
  }

  /** Files that state their editions themselves, and state different ones. */
  private void statedOtherwise(LsoaUse use, String edition) {
    Set<LsoaUse.Edition> ofLookUp =
        Set.copyOf(uses.get(OrganisationSources.LOOK_UP).editions().values());
    boolean stated =
        use.files(edition).stream()
            .anyMatch(file -> use.editions().get(file.entry().address()).stated());
    boolean differs =
        ofLookUp.stream().allMatch(LsoaUse.Edition::stated)
            && ofLookUp.stream().noneMatch(e -> e.name().equals(edition));
    if (stated && differs && !conversion.isGiven()) {
      String others =
          ofLookUp.stream()
              .map(LsoaUse.Edition::name)
              .sorted()
              .collect(Collectors.joining(" and "));
      problems.add(
          new Problem(
              "two editions of LSOA codes",
              LsoaUse.shown(use.files(edition)) + " and " + files(OrganisationSources.LOOK_UP),
              use.source() + " says LSOA " + edition + ", the look-up LSOA " + others,
              "one edition, or a conversion from one to the other",
              "take a look-up of LSOA "
                  + edition
                  + ", or give the job the ONS look-up of LSOA 2011 to LSOA 2021 as the input "
                  + LsoaConversion.SOURCE));
    }
  }
}
