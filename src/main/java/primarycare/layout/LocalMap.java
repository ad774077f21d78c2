package primarycare.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a local extract differs from a published layout: its own column names and its own codes.
 *
 * @param columns canonical column to the header of the local file, which has one if any are named
 * @param codes for a canonical column, local codes and the published ones they stand for
 */
public record LocalMap(Map<String, String> columns, Map<String, Map<String, String>> codes) {

  /**
   * The source as local files are written: every layout with the map's names and codes in it.
   *
   * <p>Where the map names columns, the first layout is also accepted with no more than the
   * essential and the mapped columns: the other ones are reported as absent.
   */
  public Source of(Source source) {
    if (columns.isEmpty() && codes.isEmpty()) {
      return source;
    }
    List<Layout> layouts = new ArrayList<>();
    source.layouts().forEach(layout -> layouts.add(mapped(layout, layout.requires())));
    if (!columns.isEmpty() && !source.essential().isEmpty()) {
      layouts.add(mapped(source.layouts().get(0), source.essential()));
    }
    return source.with(layouts);
  }

  /** A code that a map leads to, and what its column knows instead. */
  public record Unknown(String column, String code, String known) {}

  /** Codes on the right side of the map that no layout of the source would take. */
  public List<Unknown> unknown(Source source) {
    List<Unknown> unknown = new ArrayList<>();
    codes.forEach(
        (column, texts) ->
            texts.values().stream()
                .filter(
                    code ->
                        source.layouts().stream().noneMatch(l -> takes(l, source, column, code)))
                .forEach(
                    code ->
                        unknown.add(new Unknown(column, code, source.field(column).allowed()))));
    return unknown;
  }

  private static boolean takes(Layout layout, Source source, String column, String code) {
    String text = layout.translated(column, code);
    boolean excluded =
        layout.exclude().stream().anyMatch(e -> e.field().equals(column) && e.excludes(text));
    return excluded || isTaken(source.field(column), source.field(column).read(text));
  }

  /**
   * Whether a code is one that the field knows, or any where it has no list of what it publishes.
   */
  private static boolean isTaken(Field field, Cell cell) {
    boolean other = cell instanceof Cell.Value value && !value.inPattern();
    return !(cell instanceof Cell.Broken) && !(other && field.unusual() == Rule.NOT_IN_LIST);
  }

  private Layout mapped(Layout layout, List<String> required) {
    TreeSet<String> requires = new TreeSet<>(required);
    requires.addAll(columns.keySet());
    Map<String, List<String>> headers = new TreeMap<>(layout.headers());
    columns.forEach((column, header) -> headers.put(column, List.of(header)));
    return layout.with(
        layout.name() + ", mapped by the job",
        headers,
        List.copyOf(requires),
        translated(layout),
        layout.exclude().stream().map(exclusion -> known(exclusion, requires)).toList(),
        columns.isEmpty() ? layout.positional() : null);
  }

  /** The job's codes first, then what the layout makes of the codes they stand for. */
  private Map<String, Map<String, String>> translated(Layout layout) {
    Map<String, Map<String, String>> all = new TreeMap<>(layout.translate());
    codes.forEach(
        (column, texts) -> {
          Map<String, String> both = new TreeMap<>(all.getOrDefault(column, Map.of()));
          texts.forEach(
              (local, code) -> both.put(Folds.of(local), layout.translated(column, code)));
          all.put(column, both);
        });
    return all;
  }

  private static Exclusion known(Exclusion exclusion, TreeSet<String> requires) {
    return new Exclusion(
        exclusion.field(),
        exclusion.keep(),
        exclusion.drop(),
        exclusion.reason(),
        exclusion.whereCarried() || !requires.contains(exclusion.field()),
        exclusion.over());
  }
}
