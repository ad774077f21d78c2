package primarycare.rules.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.PersonText;
import primarycare.job.Problem;

/**
 * Codes of areas that bear two names on one day, and names that two codes bear.
 *
 * <p>Names are compared by their letters and digits alone: case, blanks, accents and signs do not
 * make another name. A code may change its name from one day to the next.
 */
public final class AreaNames {

  private final List<Named> named;

  /**
   * A code and name as lines of one file give them for one span of days.
   *
   * @param line the first of the lines
   */
  record Named(
      Kind kind, String file, String code, String name, LocalDate from, LocalDate to, long line) {

    /** One that is renamed on the day on which the old name ends shares no day with itself. */
    boolean overlaps(Named other) {
      return from.equals(other.from) || (from.isBefore(other.to) && other.from.isBefore(to));
    }
  }

  /**
   * What kind of area a code is of, and where it says so.
   *
   * @param stop whether two names of a code stop the job; otherwise they are told
   * @param unique whether two codes of one name are told: names of PCNs are not unique
   */
  record Kind(String source, String scheme, boolean stop, boolean unique) {}

  /** Two codes, or a code and itself, that share a name they should not share. */
  record Pair(Named first, Named second) {}

  /** So that the same files give the same sentences, in whatever order their rows come. */
  private static final Comparator<Named> ORDER =
      Comparator.comparing((Named n) -> n.kind().source())
          .thenComparing(n -> n.kind().scheme())
          .thenComparing(Named::code)
          .thenComparingLong(Named::line)
          .thenComparing(Named::file)
          .thenComparing(Named::name)
          .thenComparing(Named::from)
          .thenComparing(Named::to);

  AreaNames(Collection<Named> named) {
    this.named = named.stream().filter(n -> !folded(n.name()).isEmpty()).sorted(ORDER).toList();
  }

  /** What stops the job: one code with two names where the job's own people write the file. */
  public List<Problem> problems() {
    return twoNames().stream()
        .filter(pair -> pair.first().kind().stop())
        .map(AreaNames::problem)
        .toList();
  }

  /** What is told, a sentence each: two names in a publisher's file, two codes of one name. */
  public List<String> notices() {
    Stream<String> names =
        twoNames().stream()
            .filter(pair -> !pair.first().kind().stop())
            .map(pair -> both(pair) + " are two names of " + of(pair.first()));
    Stream<String> codes =
        twoCodes().stream()
            .map(
                pair ->
                    said(pair.first())
                        + " is the name of two areas: "
                        + of(pair.first())
                        + " and "
                        + PersonText.shown(pair.second().code()));
    return Stream.of(names, codes, acrossSources().stream())
        .flatMap(sentences -> sentences)
        .distinct()
        .toList();
  }

  /** Codes of which two names hold on one day, the names of each in the order of their lines. */
  List<Pair> twoNames() {
    return pairs(Named::code, n -> folded(n.name()));
  }

  /** Names that two codes bear on one day, where names should tell areas apart. */
  List<Pair> twoCodes() {
    return pairs(n -> n.kind().unique() ? folded(n.name()) : n.code(), Named::code);
  }

  /** The first pair in each group of a kind that differs in something on a day they share. */
  private List<Pair> pairs(Function<Named, String> same, Function<Named, String> other) {
    Map<String, List<Named>> groups =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    n -> n.kind().source() + "\n" + n.kind().scheme() + "\n" + same.apply(n),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .flatMap(group -> pair(spread(group, other), other).stream())
        .toList();
  }

  /** Rows that say nothing new are left out, so that pairs are few. */
  private static List<Named> spread(List<Named> group, Function<Named, String> other) {
    Map<List<Object>, Named> spans = new TreeMap<>(AreaNames::compare);
    for (Named n : group) {
      List<Object> span = List.of(other.apply(n), n.from(), n.to());
      spans.merge(span, n, (a, b) -> a.line() <= b.line() ? a : b);
    }
    return spans.values().stream().sorted((a, b) -> Long.compare(a.line(), b.line())).toList();
  }

  private static int compare(List<Object> left, List<Object> right) {
    return left.toString().compareTo(right.toString());
  }

  private static List<Pair> pair(List<Named> spans, Function<Named, String> other) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        Named first = spans.get(i);
        Named second = spans.get(j);
        if (!other.apply(first).equals(other.apply(second)) && first.overlaps(second)) {
          return List.of(new Pair(first, second));
        }
      }
    }
    return List.of();
  }

  /** Codes of a scheme whose name in the look-up of LSOAs is none that its practices give it. */
  private List<String> acrossSources() {
    Map<String, Set<String>> known = new TreeMap<>();
    named.stream()
        .filter(n -> n.kind().source().equals("area_membership"))
        .forEach(n -> known.computeIfAbsent(key(n), k -> new TreeSet<>()).add(folded(n.name())));
    List<String> sentences = new ArrayList<>();
    for (Named n : named) {
      Set<String> names = known.get(key(n));
      if (n.kind().source().equals("lsoa_area")
          && names != null
          && !names.contains(folded(n.name()))) {
        sentences.add(said(n) + " of the look-up is not what area_membership calls " + of(n));
      }
    }
    return sentences;
  }

  private static String key(Named n) {
    return n.kind().scheme() + "\n" + n.code();
  }

  private static Problem problem(Pair pair) {
    return new Problem(
        "one code, two names of areas",
        Stream.of(pair.first(), pair.second())
            .map(Named::file)
            .distinct()
            .collect(Collectors.joining(" and ")),
        of(pair.first()) + ": " + both(pair),
        "one name for a code on any day",
        "give one of the two areas a code of its own, or the code one name; where the area was"
            + " renamed, end the lines of the old name before the new one begins");
  }

  private static String both(Pair pair) {
    boolean sameFile = pair.first().file().equals(pair.second().file());
    return said(pair.first())
        + " and "
        + said(pair.second())
        + (sameFile ? "" : " of another file");
  }

  private static String said(Named n) {
    String shown = PersonText.isNoName(n.name()) ? PersonText.MASK : "\"" + n.name() + "\"";
    return String.format(Locale.ROOT, "%s (from line %,d)", shown, n.line());
  }

  private static String of(Named n) {
    return PersonText.shown(n.kind().scheme())
        + " "
        + PersonText.shown(n.code())
        + " in "
        + n.file();
  }

  /** A name by its letters and digits. */
  static String folded(String name) {
    String plain = Normalizer.normalize(Objects.toString(name, ""), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
