package primarycare.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way a publisher has written a source. Each component is a key of its JSON.
 *
 * @param name as the publisher calls the file
 * @param headers for each canonical column, the header names that have stood for it
 * @param joined for a canonical column that the files write in parts, the header names of each part
 * @param requires canonical columns without which a file is not of this layout
 * @param set canonical columns that are the same for every record of the layout
 * @param translate for a canonical column, texts of this layout and what they stand for
 * @param within for a canonical column, a pattern whose group {@code text} is what counts of a cell
 * @param part canonical column whose values a publisher spreads over several files of a period
 * @param exclude records that are complete but are not what the source is about
 * @param facts for a wide file: which columns become rows, and what each says
 * @param fileMonth where a file without a date takes its month from; the source's where it has none
 * @param positional for files without a header: their columns in order, and how to know them
 * @param changes what the same text meant before a month
 */
public record Layout(
    String name,
    Map<String, List<String>> headers,
    Map<String, List<List<String>>> joined,
    List<String> requires,
    Map<String, String> set,
    Map<String, Map<String, String>> translate,
    Map<String, String> within,
    String part,
    List<Exclusion> exclude,
    List<Fact> facts,
    FileMonth fileMonth,
    Positional positional,
    List<Change> changes)
    implements Serializable {

  public Layout {
    headers = new TreeMap<>(headers);
    joined = joined == null ? Map.of() : new TreeMap<>(joined);
    requires = List.copyOf(requires);
    set = set == null ? Map.of() : new TreeMap<>(set);
    translate = folded(translate);
    within = within == null ? Map.of() : new TreeMap<>(within);
    part = part == null ? "" : part;
    exclude = exclude == null ? List.of() : List.copyOf(exclude);
    facts = facts == null ? List.of() : List.copyOf(facts);
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /** What a text of a column stands for: the text itself unless the layout says otherwise. */
  public String translated(String column, String raw) {
    Map<String, String> texts = translate.get(column);
    String text = texts == null ? raw : texts.getOrDefault(Folds.of(raw), raw);
    return within.containsKey(column) ? part(within.get(column), text) : text;
  }

  /** Whether the layout says what a text of a column stands for. */
  public boolean translates(String column, String raw) {
    return translate.getOrDefault(column, Map.of()).containsKey(Folds.of(raw));
  }

  /** What counts of a text; all of it where it is not of the pattern. */
  private static String part(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text.strip());
    return matcher.matches() ? matcher.group("text") : text;
  }

  /** Columns of the key over which the layout's files may carry totals. */
  public Set<String> totalled() {
    return exclude.stream()
        .flatMap(exclusion -> exclusion.over().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A field as records of the layout have it: where the publisher's own files have totals over it,
   * every other record says of what it is, for else its figure is in a sum and in none of its
   * parts.
   */
  public Field of(Field field) {
    boolean split =
        exclude.stream()
            .filter(exclusion -> exclusion.isTotal() && !exclusion.whereCarried())
            .anyMatch(exclusion -> exclusion.field().equals(field.name()));
    return split ? field.filled() : field;
  }

  /** Whether files of the layout begin with a record, their columns known by position. */
  public boolean headerless() {
    return positional != null;
  }

  /** Whether a row is a record of a file without a header: its cells, and what they look like. */
  boolean knows(List<String> cells) {
    return headerless() && cells.size() == positional.columns().size() && unfit(cells).isEmpty();
  }

  /** Columns of a record as long as the layout's whose cell does not look as it should. */
  public List<String> unfit(List<String> cells) {
    return positional.unfit(cells, (column, cell) -> translated(canonical(column), cell));
  }

  /** The canonical column that a column of the file stands for; its own name where none. */
  public String canonical(String column) {
    return headers.entrySet().stream()
        .filter(header -> header.getValue().contains(column))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(column);
  }

  /** The same layout where it has no word of its own on files without a date. */
  Layout dated(FileMonth ofSource) {
    return fileMonth != null || ofSource == null ? this : with(facts, ofSource);
  }

  /** The layout of one file: with a fact for each of its columns that is of a fact's pattern. */
  public Layout spread(List<String> names) {
    boolean patterned = facts.stream().anyMatch(fact -> fact.pattern().isPresent());
    return patterned
        ? with(facts.stream().flatMap(fact -> fact.spread(names)).toList(), fileMonth)
        : this;
  }

  private Layout with(List<Fact> otherFacts, FileMonth otherMonth) {
    return new Layout(
        name,
        headers,
        joined,
        requires,
        set,
        translate,
        within,
        part,
        exclude,
        otherFacts,
        otherMonth,
        positional,
        changes);
  }

  /** The same layout with other exclusions. */
  Layout excluding(List<Exclusion> otherExclude) {
    return with(name, headers, requires, translate, otherExclude, positional);
  }

  /** Canonical columns that a file of this layout may give a value. */
  public Set<String> filled() {
    Set<String> filled = new TreeSet<>(headers.keySet());
    filled.addAll(joined.keySet());
    filled.addAll(set.keySet());
    for (Fact fact : facts) {
      filled.add(fact.into());
      filled.addAll(fact.set().keySet());
      filled.addAll(fact.from().keySet());
      fact.pattern().map(HeaderPattern::column).ifPresent(filled::add);
    }
    Stream.ofNullable(fileMonth).map(FileMonth::field).forEach(filled::add);
    return filled;
  }

  /**
   * The same layout under another name, with other headers, required columns and texts.
   *
   * @param otherPositional null for files with a header
   */
  Layout with(
      String otherName,
      Map<String, List<String>> otherHeaders,
      List<String> otherRequires,
      Map<String, Map<String, String>> otherTranslate,
      List<Exclusion> otherExclude,
      Positional otherPositional) {
    return new Layout(
        otherName,
        otherHeaders,
        joined,
        otherRequires,
        set,
        otherTranslate,
        within,
        part,
        otherExclude,
        facts,
        fileMonth,
        otherPositional,
        changes);
  }

  private static Map<String, Map<String, String>> folded(Map<String, Map<String, String>> texts) {
    Map<String, Map<String, String>> folded = new TreeMap<>();
    if (texts != null) {
      texts.forEach((column, map) -> folded.put(column, Folds.of(map)));
    }
    return folded;
  }

  /**
   * One column of a wide file as a row of its own, or one row for each column of a pattern: in
   * {@code {question}.pcteval} the part in braces is the value of that canonical column.
   *
   * @param header the column that holds the value
   * @param set canonical columns and what they are for this fact
   * @param from canonical columns and the header they are read from, with the same part
   */
  public record Fact(
      List<String> header, String into, Map<String, String> set, Map<String, List<String>> from)
      implements Serializable {

    public Fact {
      set = set == null ? Map.of() : new TreeMap<>(set);
      from = from == null ? Map.of() : new TreeMap<>(from);
    }

    Optional<HeaderPattern> pattern() {
      return HeaderPattern.of(header.get(0));
    }

    private Stream<Fact> spread(List<String> names) {
      Optional<HeaderPattern> pattern = pattern();
      return pattern.isEmpty()
          ? Stream.of(this)
          : names.stream()
              .flatMap(name -> pattern.get().part(name).map(part -> of(name, part)).stream());
    }

    private Fact of(String name, String part) {
      Map<String, String> ofPart = new TreeMap<>(set);
      pattern().ifPresent(pattern -> ofPart.put(pattern.column(), part));
      Map<String, List<String>> read = new TreeMap<>();
      from.forEach(
          (column, names) ->
              read.put(
                  column, names.stream().map(one -> HeaderPattern.filled(one, part)).toList()));
      return new Fact(List.of(name), into, ofPart, read);
    }
  }
}
