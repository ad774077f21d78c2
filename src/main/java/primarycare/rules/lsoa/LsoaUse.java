package primarycare.rules.lsoa;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import primarycare.intake.LoadedFile;
import primarycare.job.PublishedCode;
import primarycare.layout.LsoaEditions;

/**
 * The LSOAs that the files of one source use, and the edition that each file is of.
 *
 * <p>An edition is stated by the name of the column or by a mark in place of a code; else it is
 * found out: by codes given out with the latest edition, or by there being none among very many.
 */
final class LsoaUse {

  /** So many codes without a new one: the earlier edition, because one code in twenty is new. */
  static final int MANY = 1000;

  private static final String CODE = "^" + PublishedCode.LSOA + "$";
  private static final String MARK = "^(NO.{0,14}|CLOSED)$";

  private static final Pattern CODES = Pattern.compile(CODE);
  private static final Pattern MARKS = Pattern.compile(MARK);

  private final String source;
  private final Map<String, Map<String, Long>> codes;
  private final Map<String, Edition> editions = new TreeMap<>();
  private final List<LoadedFile> files;

  /**
   * The edition of a file.
   *
   * @param name blank where it is not known
   * @param stated whether the file says so itself
   */
  record Edition(String name, boolean stated) {

    static final Edition UNKNOWN = new Edition("", false);
  }

  /**
   * @param codes by entry, each code that it has in place of an LSOA, and how many patients of the
   *     area's practices live there
   */
  LsoaUse(String source, List<LoadedFile> files, Map<String, Map<String, Long>> codes) {
    this.source = source;
    this.files = List.copyOf(files);
    this.codes = codes;
    this.files.forEach(file -> editions.put(file.entry().address(), edition(file)));
  }

  private Edition edition(LoadedFile file) {
    LsoaEditions declared = LsoaEditions.declared();
    Set<String> used = codes(file).keySet();
    if (used.isEmpty()) {
      return Edition.UNKNOWN;
    }
    Optional<String> stated =
        file.column(declared.columns().get(source))
            .flatMap(declared::ofHeader)
            .map(LsoaEditions.Edition::name)
            .or(() -> used.stream().flatMap(LsoaUse::marked).max(Comparator.naturalOrder()));
    if (stated.isPresent()) {
      return new Edition(stated.get(), true);
    }
    if (used.stream().anyMatch(code -> isCode(code) && declared.latest().isNew(code))) {
      return new Edition(declared.latest().name(), false);
    }
    return used.size() >= MANY ? new Edition(declared.earlier().name(), false) : Edition.UNKNOWN;
  }

  private Map<String, Long> codes(LoadedFile file) {
    return codes.getOrDefault(file.entry().address(), Map.of());
  }

  /** The last of the editions of which a text is a mark. */
  private static Stream<String> marked(String text) {
    return LsoaEditions.declared().editions().stream()
        .filter(edition -> edition.marks().contains(text))
        .map(LsoaEditions.Edition::name)
        .reduce((one, later) -> later)
        .stream();
  }

  /** Of rows, those with a code or a mark: of other texts there may be as many as people. */
  static Column isUsed(Column text) {
    return text.rlike(CODE).or(text.rlike(MARK));
  }

  private static boolean isCode(String text) {
    return CODES.matcher(text).find();
  }

  /** The edition of each file, by the address of its entry. */
  Map<String, Edition> editions() {
    return editions;
  }

  /** The files that are of an edition. */
  List<LoadedFile> files(String edition) {
    return files.stream()
        .filter(file -> editions.get(file.entry().address()).name().equals(edition))
        .toList();
  }

  /** The editions that there are files of, blank among them for those of none that is known. */
  Set<String> names() {
    return editions.values().stream()
        .map(Edition::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every code that the files of an edition use: how many patients of the area's practices. */
  Map<String, Long> used(String edition) {
    return people(edition, LsoaUse::isCode);
  }

  /** The codes of an edition that give away a look-up of another; empty where there is none. */
  Optional<LsoaMix.Found> mix(String edition, Set<String> lookUp, LsoaConversion conversion) {
    return source.equals(LsoaKeys.RESIDENTS)
        ? LsoaMix.ofResidents(used(edition), lookUp, conversion)
        : LsoaMix.find(used(edition), lookUp, conversion);
  }

  /** What stands in place of a code, and for how many patients of the area's practices. */
  Map<String, Long> withoutCode() {
    return names().stream()
        .map(name -> people(name, text -> MARKS.matcher(text).find()))
        .flatMap(counts -> counts.entrySet().stream())
        .filter(count -> count.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
  }

  private Map<String, Long> people(String edition, Predicate<String> which) {
    Map<String, Long> people = new TreeMap<>();
    files(edition).stream()
        .map(file -> file.entry().address())
        .distinct()
        .flatMap(entry -> codes.getOrDefault(entry, Map.of()).entrySet().stream())
        .filter(code -> which.test(code.getKey()))
        .forEach(code -> people.merge(code.getKey(), code.getValue(), Long::sum));
    return people;
  }

  String source() {
    return source;
  }

  /** The names of some files, for a message. */
  static String shown(List<LoadedFile> files) {
    return files.get(0).name() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }
}
