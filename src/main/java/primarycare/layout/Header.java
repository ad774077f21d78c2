package primarycare.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.PersonText;

/**
 * The first row of a file, matched by name: case, blanks, line breaks and order do not matter.
 *
 * <p>Where no names match, it may be the first record of a layout whose files have no header.
 */
public record Header(List<String> names) {

  public Header {
    names = names.stream().map(name -> name.replace("\uFEFF", "")).toList();
  }

  /**
   * How far a header is from a layout.
   *
   * @param there required columns that it has, by their declared names
   * @param missing those that it lacks
   * @param unknown its columns that the layout does not know
   */
  public record Difference(
      Layout layout, List<String> there, List<String> missing, List<String> unknown) {

    /**
     * The difference as a line of text.
     *
     * @param named whether columns that the layout does not know may be repeated at all
     * @param hidden those of them that may not
     */
    public String text(boolean named, Predicate<String> hidden) {
      List<String> shown = unknown.stream().filter(hidden.negate()).toList();
      String names = named && shown.size() == unknown.size() ? shortened(unknown) : "";
      return layout.name()
          + (missing.isEmpty() ? "" : "; missing: " + shortened(missing))
          + (unknown.isEmpty()
              ? ""
              : "; not known: " + (names.isEmpty() ? unknown.size() + " columns" : names))
          + (there.isEmpty() ? "" : "; there: " + shortened(there));
    }

    private static String shortened(List<String> columns) {
      int most = 12;
      String text =
          columns.stream().limit(most).map(Header::shown).collect(Collectors.joining(", "));
      return columns.size() > most ? text + " and " + (columns.size() - most) + " more" : text;
    }
  }

  /**
   * The layout this header is of: the one with all its required columns here, and most of them; at
   * last one that lacks only the column of a date that the job or a file's name may tell.
   */
  public Optional<Layout> match(Source source) {
    return fullest(source, layout -> lacking(layout).isEmpty())
        .or(() -> matchByPosition(source))
        .or(() -> fullest(source, this::lacksItsDate));
  }

  private Optional<Layout> fullest(Source source, Predicate<Layout> fits) {
    return source.layouts().stream()
        .filter(layout -> !layout.headerless())
        .filter(fits)
        .max(Comparator.comparingInt(layout -> layout.requires().size()));
  }

  private boolean lacksItsDate(Layout layout) {
    return layout.fileMonth() != null
        && lacking(layout).equals(List.of(layout.fileMonth().field()));
  }

  /** Required canonical columns that the file does not have. */
  private List<String> lacking(Layout layout) {
    return layout.requires().stream().filter(column -> !carries(layout, column)).toList();
  }

  /** The layout without a header of which this row is a record. */
  public Optional<Layout> matchByPosition(Source source) {
    return source.layouts().stream()
        .filter(layout -> layout.knows(names))
        .filter(layout -> of(layout).lacking(layout).isEmpty())
        .findFirst();
  }

  /** The names of the file's columns: this row, or those declared for files without a header. */
  public Header of(Layout layout) {
    return layout.headerless() ? new Header(layout.positional().columns()) : this;
  }

  /** The layout that lacks least, for the message about a header that nobody knows. */
  public Difference nearest(Source source) {
    boolean named = source.layouts().stream().anyMatch(layout -> !layout.headerless());
    return source.layouts().stream()
        .filter(layout -> !named || !layout.headerless())
        .map(layout -> difference(source, layout))
        .min(
            Comparator.<Difference>comparingInt(d -> d.missing().size() - known(d.layout()))
                .thenComparingInt(d -> d.unknown().size()))
        .orElseThrow();
  }

  public Difference difference(Source source, Layout layout) {
    List<String> lacking = lacking(layout);
    return new Difference(
        layout,
        declared(layout, layout.requires().stream().filter(c -> !lacking.contains(c)).toList()),
        declared(layout, lacking),
        unused(layout));
  }

  private static List<String> declared(Layout layout, List<String> columns) {
    return columns.stream().map(column -> accepted(layout, column).get(0)).toList();
  }

  /** Whether the file has a canonical column or the header of a fact, in one column or in parts. */
  public boolean carries(Layout layout, String column) {
    return position(accepted(layout, column)).isPresent() || !parts(layout, column).isEmpty();
  }

  /** Where the parts of a canonical column stand; empty where one of them is missing. */
  public List<Integer> parts(Layout layout, String column) {
    List<Optional<Integer>> parts =
        layout.joined().getOrDefault(column, List.of()).stream().map(this::position).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().map(Optional::orElseThrow).toList()
        : List.of();
  }

  /** Columns of the file that the layout does not use: reported, never read. */
  public List<String> unused(Layout layout) {
    Stream<List<String>> ofFacts =
        layout.facts().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.header()), f.from().values().stream()));
    Set<String> used =
        Stream.of(
                layout.headers().values().stream(),
                layout.joined().values().stream().flatMap(Collection::stream),
                ofFacts)
            .flatMap(lists -> lists)
            .flatMap(Collection::stream)
            .map(Folds::of)
            .collect(Collectors.toSet());
    return names.stream().filter(name -> !used.contains(Folds.of(name))).toList();
  }

  /** Canonical columns that the layout knows and this file does not have. */
  public List<String> absent(Layout layout) {
    return layout.headers().keySet().stream()
        .filter(column -> position(layout.headers().get(column)).isEmpty())
        .toList();
  }

  /** Where each canonical column stands in this file; absent ones are left out. */
  public Map<String, Integer> positions(Map<String, List<String>> headers) {
    Map<String, Integer> positions = new TreeMap<>();
    headers.forEach(
        (column, accepted) -> position(accepted).ifPresent(i -> positions.put(column, i)));
    return positions;
  }

  public Optional<Integer> position(List<String> accepted) {
    for (String name : accepted) {
      for (int i = 0; i < names.size(); i++) {
        if (isOf(name, names.get(i))) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String declared, String name) {
    return HeaderPattern.of(declared)
        .map(pattern -> pattern.part(name).isPresent())
        .orElseGet(() -> Folds.of(name).equals(Folds.of(declared)));
  }

  /** Names that stand twice in this header: such a file cannot be read by name. */
  public List<String> repeated(Layout layout) {
    List<String> unused = unused(layout);
    List<String> folded = names.stream().map(Folds::of).toList();
    return names.stream()
        .filter(name -> !unused.contains(name))
        .filter(name -> folded.indexOf(Folds.of(name)) != folded.lastIndexOf(Folds.of(name)))
        .distinct()
        .toList();
  }

  /** A name as headers are compared: without case, outer blanks and line breaks. */
  public static String folded(String name) {
    return Folds.of(name);
  }

  /** A name as it may be repeated: masked whole where it looks like a person's, or is no name. */
  public static String shown(String name) {
    return PersonText.shown(name);
  }

  private int known(Layout layout) {
    return names.size() - unused(layout).size();
  }

  /** The names under which a canonical column, or a fact by one of its headers, is accepted. */
  private static List<String> accepted(Layout layout, String column) {
    List<String> names = layout.headers().get(column);
    return names != null
        ? names
        : layout.facts().stream()
            .map(Layout.Fact::header)
            .filter(header -> header.contains(column))
            .findFirst()
            .orElse(List.of(column));
  }
}
