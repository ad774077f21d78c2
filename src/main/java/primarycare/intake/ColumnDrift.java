package primarycare.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Likeness;

/**
 * How the columns of a file differ from its layout and from the header of the file before it.
 *
 * @param added columns that the file before does not have
 * @param removed columns that only the file before has
 * @param missing columns that the layout knows and the file does not have
 * @param renamed columns that another name of the layout or of the file before resembles
 * @param reordered whether the columns of both files stand in another order
 */
public record ColumnDrift(
    List<String> added,
    List<String> removed,
    List<String> missing,
    List<Rename> renamed,
    boolean reordered) {

  private static final int MOST = 12;

  /** A header that differs in more than some hundred names was not renamed but replaced. */
  static final int MOST_PAIRS = 20_000;

  /** A column and the name that it had, or that the layout knows. */
  public record Rename(String name, String was) {
    @Override
    public String toString() {
      return name + " (was " + was + ")";
    }
  }

  private record Pair(String name, String was, double score) {}

  static ColumnDrift of(Header now, Layout layout, Optional<Header> before) {
    List<String> added = before.map(header -> without(now, header)).orElse(List.of());
    List<String> removed = before.map(header -> without(header, now)).orElse(List.of());
    List<Rename> renamed = new ArrayList<>();
    boolean tellable = HeaderNames.tellable(now.names());
    boolean toldBefore = before.stream().allMatch(h -> HeaderNames.tellable(h.names()));
    if (tellable && toldBefore) {
      renamed.addAll(before.map(header -> known(now, layout, header)).orElse(List.of()));
      renamed.addAll(alike(now, layout, before, renamed));
    }
    Set<String> told = new HashSet<>();
    renamed.forEach(rename -> told.addAll(List.of(rename.name(), rename.was())));
    return new ColumnDrift(
        HeaderNames.shown(added.stream().filter(name -> !told.contains(name)).toList(), tellable),
        HeaderNames.shown(
            removed.stream().filter(name -> !told.contains(name)).toList(), toldBefore),
        missing(now, layout),
        renamed.stream().map(ColumnDrift::shown).toList(),
        before.isPresent() && !order(now, before.get()).equals(order(before.get(), now)));
  }

  /** Whether the columns are others than those of the file before, or in another order. */
  boolean changed() {
    return reordered || !(added.isEmpty() && removed.isEmpty() && renamed.isEmpty());
  }

  /** The first dozen of some names in one line, and how many more there are. */
  public static String text(List<?> names) {
    String text =
        names.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "));
    return names.size() > MOST ? text + " and " + (names.size() - MOST) + " more" : text;
  }

  private static Rename shown(Rename rename) {
    return new Rename(HeaderNames.shown(rename.name()), HeaderNames.shown(rename.was()));
  }

  /** Names of one header that another one does not have. */
  private static List<String> without(Header header, Header other) {
    Set<String> others = folded(other);
    return header.names().stream()
        .filter(name -> !others.contains(Header.folded(name)))
        .distinct()
        .toList();
  }

  /** Where the columns of a header that another one has too stand in that one, in its order. */
  private static List<String> order(Header header, Header other) {
    Set<String> common = folded(header);
    common.retainAll(folded(other));
    return List.copyOf(common);
  }

  private static Set<String> folded(Header header) {
    return header.names().stream()
        .map(Header::folded)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> missing(Header now, Layout layout) {
    Stream<String> facts =
        layout.facts().stream()
            .map(Layout.Fact::header)
            .filter(names -> now.position(names).isEmpty())
            .map(names -> names.get(0));
    return Stream.concat(now.absent(layout).stream(), facts).toList();
  }

  /** Columns that the layout finds in both headers by another name. */
  private static List<Rename> known(Header now, Layout layout, Header before) {
    Map<String, Integer> ours = now.positions(layout.headers());
    Map<String, Integer> theirs = before.positions(layout.headers());
    List<Rename> renamed = new ArrayList<>();
    ours.forEach(
        (column, at) -> {
          String name = now.names().get(at);
          String was = theirs.containsKey(column) ? before.names().get(theirs.get(column)) : name;
          if (without(now, before).contains(name) && without(before, now).contains(was)) {
            renamed.add(new Rename(name, was));
          }
        });
    return renamed.stream().distinct().toList();
  }

  /** New columns beside the names that are gone or absent, the nearest pairs first. */
  private static List<Rename> alike(
      Header now, Layout layout, Optional<Header> before, List<Rename> known) {
    List<String> gone = new ArrayList<>(before.map(h -> without(h, now)).orElse(List.of()));
    now.absent(layout).forEach(column -> gone.addAll(layout.headers().get(column)));
    List<Pair> pairs = new ArrayList<>();
    List<String> others = before.map(h -> without(now, h)).orElseGet(() -> now.unused(layout));
    if ((long) others.size() * gone.size() > MOST_PAIRS) {
      return List.of();
    }
    for (String name : others) {
      gone.forEach(was -> pairs.add(new Pair(name, was, Likeness.of(was, name))));
    }
    pairs.removeIf(pair -> pair.score() < Likeness.ALIKE);
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::name)
            .thenComparing(Pair::was));
    return once(pairs, known);
  }

  /** Each name in one pair only. */
  private static List<Rename> once(List<Pair> pairs, List<Rename> known) {
    Set<String> taken = new HashSet<>();
    known.forEach(rename -> taken.addAll(List.of(rename.name(), rename.was())));
    List<Rename> renamed = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.name()) && taken.add(pair.was())) {
        taken.add(pair.name());
        renamed.add(new Rename(pair.name(), pair.was()));
      }
    }
    return renamed;
  }
}
