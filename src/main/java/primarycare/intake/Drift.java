package primarycare.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.scan.ScanOutcome;

/**
 * How a file differs from its layout and from the file before it.
 *
 * @param since last day of the file before it; empty where there is none, and then only what is
 *     missing and renamed by the layout is known
 * @param columns how its columns differ
 * @param marks what is missing in its accepted rows
 * @param codes codes of coded columns that no earlier file has, by column
 * @param unended whether its last line has no line end, while that of the file before has one
 */
public record Drift(
    Optional<String> since,
    ColumnDrift columns,
    List<Mark> marks,
    SortedMap<String, SortedSet<String>> codes,
    boolean unended) {

  /**
   * Values of one column that are missing for one reason.
   *
   * @param share of the accepted rows
   * @param before share in the file before
   */
  public record Mark(
      String column, String reason, long cells, double share, OptionalDouble before) {}

  /** How a file differs from the candidates that are earlier than it. */
  public static Drift of(LoadedFile file, Collection<StoreEntry> candidates) {
    return of(file.entry(), file.layout(), Earlier.than(file.entry(), candidates));
  }

  static Drift of(StoreEntry file, Layout layout, Optional<Earlier> earlier) {
    Optional<ScanOutcome> before = earlier.map(Earlier::previous).map(StoreEntry::outcome);
    return new Drift(
        earlier.map(Earlier::lastDay),
        ColumnDrift.of(
            new Header(file.header()),
            layout,
            earlier.map(Earlier::previous).map(StoreEntry::header).map(Header::new)),
        marks(file.outcome(), before),
        earlier.map(e -> unseen(file.outcome().codes(), e.codes())).orElseGet(TreeMap::new),
        before.isPresent() && before.get().lineEnded() && !file.outcome().lineEnded());
  }

  public long codesNotSeenBefore() {
    return codes.values().stream().mapToLong(SortedSet::size).sum();
  }

  /** Whether the file is written otherwise than the one before it. */
  public boolean isThere() {
    return since.isPresent() && (columns.changed() || !codes.isEmpty() || unended);
  }

  private static List<Mark> marks(ScanOutcome now, Optional<ScanOutcome> before) {
    List<Mark> marks = new ArrayList<>();
    now.missing()
        .forEach(
            (key, cells) -> {
              int at = key.indexOf('=');
              String column = key.substring(0, at - Field.MISSING_SUFFIX.length());
              OptionalDouble share =
                  before
                      .map(b -> OptionalDouble.of(share(b.missing().getOrDefault(key, 0L), b)))
                      .orElseGet(OptionalDouble::empty);
              marks.add(new Mark(column, key.substring(at + 1), cells, share(cells, now), share));
            });
    return marks;
  }

  private static double share(long cells, ScanOutcome outcome) {
    return outcome.rows() == 0 ? 0 : (double) cells / outcome.rows();
  }

  /** Only columns that had codes before can have a new one. */
  private static SortedMap<String, SortedSet<String>> unseen(
      Map<String, SortedSet<String>> now, Map<String, SortedSet<String>> before) {
    SortedMap<String, SortedSet<String>> unseen = new TreeMap<>();
    now.forEach(
        (column, codes) -> {
          SortedSet<String> left = new TreeSet<>(codes);
          left.removeAll(before.getOrDefault(column, new TreeSet<>()));
          boolean comparable = !before.getOrDefault(column, new TreeSet<>()).isEmpty();
          if (comparable && !left.isEmpty()) {
            unseen.put(column, left);
          }
        });
    return unseen;
  }
}
