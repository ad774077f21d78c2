package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.PRACTICE_CODE;

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
import primarycare.conform.Mentions.Mention;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.layout.LsoaEditions;

/**
 * Whether the inputs that are keyed by LSOA are keyed by one edition of it, and by the areas that
 * the job's practices are of.
 *
 * <p>Lists by LSOA are held against the look-up, and attendances where areas that share a practice
 * divide its patients by where they live.
 */
public final class LsoaKeys {

  private static final String ATTENDANCES = "ae_attendance";

  private final Accepted accepted;
  private final RelationalRules rules;
  private final OwnAreas own;
  private final Map<String, LsoaUse> uses = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private LsoaKeys(Job.Area area, Accepted accepted, RelationalRules rules) {
    this.accepted = accepted;
    this.rules = rules;
    this.own = OwnAreas.of(area, rules.codes());
  }

  /** Looks at the codes of a run's files. */
  public static LsoaKeys of(Job job, Accepted accepted, RelationalRules rules) {
    LsoaKeys keys = new LsoaKeys(job.area(), accepted, rules);
    keys.look();
    keys.notices.addAll(LocalCodes.notices(rules));
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
    if (rules.given(LookUp.SOURCE) && own.isKnown()) {
      List<Mention> rows = rules.codes().passed(LookUp.SOURCE);
      Set<String> lookUp = own.lsoas(rows);
      problems.addAll(own.problems(rows, files(LookUp.SOURCE)));
      Stream.of(Residences.SOURCE, ATTENDANCES)
          .filter(uses::containsKey)
          .forEach(source -> hold(uses.get(source), lookUp));
    }
  }

  private void use() {
    Map<String, Dataset<Row>> counted = new LinkedHashMap<>();
    if (rules.given(Residences.SOURCE)) {
      count(counted, Residences.SOURCE, PRACTICE_CODE, col("number_of_patients"));
    }
    if (rules.given(LookUp.SOURCE)) {
      use(LookUp.SOURCE, ofLookUp());
      if (rules.given(ATTENDANCES) && own.shares()) {
        count(counted, ATTENDANCES, "gp_practice_code", lit(1L));
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
    Map<String, Map<String, Long>> codes = new TreeMap<>();
    rules
        .codes()
        .of(LookUp.SOURCE)
        .forEach(
            row ->
                codes
                    .computeIfAbsent(row.text(ENTRY), entry -> new TreeMap<>())
                    .put(row.text(LookUp.LSOA), 0L));
    return codes;
  }

  private void count(
      Map<String, Dataset<Row>> counted, String source, String practice, Column people) {
    counted.put(source, LsoaPeople.of(source, rules.accepted(source), col(practice), people));
  }

  private String files(String source) {
    return LsoaUse.shown(accepted.files(source));
  }

  private void hold(LsoaUse use, Set<String> lookUp) {
    LsoaConversion conversion = rules.conversion();
    Set<String> all = new TreeSet<>();
    long placed = 0;
    long people = 0;
    for (String edition : use.names()) {
      Map<String, Long> used = use.used(edition);
      all.addAll(used.keySet());
      LsoaMix.find(used, lookUp, conversion)
          .ifPresentOrElse(
              found -> problems.add(mixed(use, edition, used, found)),
              () -> statedOtherwise(use, edition));
      for (Map.Entry<String, Long> code : used.entrySet()) {
        boolean there = LsoaMix.isThere(code.getKey(), lookUp, conversion);
        people += code.getValue();
        placed += there ? code.getValue() : 0;
      }
    }
    if (use.source().equals(Residences.SOURCE)) {
      LookUpCover cover = new LookUpCover(files(use.source()), files(LookUp.SOURCE));
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
    boolean people = use.source().equals(ATTENDANCES);
    return new Problem(
        "two editions of LSOA codes",
        LsoaUse.shown(use.files(edition)) + " and " + files(LookUp.SOURCE),
        String.format(
            "%s is by LSOA %s and the look-up by LSOA %s: nothing has its codes %s, and it has no"
                + " %s",
            use.source(),
            name,
            other,
            LsoaMix.some(found.unused()),
            people
                ? "codes in which many patients of the area live"
                : LsoaMix.some(found.missed()) + ", where many patients of the area live"),
        "one edition, a look-up of both, or a conversion from one to the other",
        rules.conversion().isGiven()
            ? LsoaConversion.SOURCE + " lacks these codes: take one of the whole area"
            : "take a look-up of LSOA "
                + name
                + ", or give the job the ONS look-up of LSOA 2011 to LSOA 2021 (columns LSOA11CD,"
                + " LSOA21CD) as the input "
                + LsoaConversion.SOURCE);
  }

  /** Files that state their editions themselves, and state different ones. */
  private void statedOtherwise(LsoaUse use, String edition) {
    Set<LsoaUse.Edition> ofLookUp = Set.copyOf(uses.get(LookUp.SOURCE).editions().values());
    boolean stated =
        use.files(edition).stream()
            .anyMatch(file -> use.editions().get(file.entry().address()).stated());
    boolean differs =
        ofLookUp.stream().allMatch(LsoaUse.Edition::stated)
            && ofLookUp.stream().noneMatch(e -> e.name().equals(edition));
    if (stated && differs && !rules.conversion().isGiven()) {
      String others =
          ofLookUp.stream()
              .map(LsoaUse.Edition::name)
              .sorted()
              .collect(Collectors.joining(" and "));
      problems.add(
          new Problem(
              "two editions of LSOA codes",
              LsoaUse.shown(use.files(edition)) + " and " + files(LookUp.SOURCE),
              use.source() + " says LSOA " + edition + ", the look-up LSOA " + others,
              "one edition, or a conversion from one to the other",
              "take a look-up of LSOA "
                  + edition
                  + ", or give the job the ONS look-up of LSOA 2011 to LSOA 2021 as the input "
                  + LsoaConversion.SOURCE));
    }
  }
}
