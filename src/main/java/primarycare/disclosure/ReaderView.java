package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.disclosure.attack.Cells;
import primarycare.disclosure.attack.Relations;
import primarycare.disclosure.attack.Sight;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.DistinctCounts;

/**
 * The counts of a release as cells that a reader sees, and what the reader knows of them together.
 *
 * <p>A sum is told by its key in words, without a value.
 */
final class ReaderView {

  private final Sight sight;
  private final Cells cells;
  private final Relations relations;
  private final List<CountKey> keys = new ArrayList<>();
  private final Map<CountKey, Integer> numbers = new HashMap<>();
  private final List<Long> exact = new ArrayList<>();
  private final Map<Integer, Rest> rests = new HashMap<>();
  private final int published;

  /** What is left of a whole beside those of its parts that the release has. */
  record Rest(CountKey whole, String why) {}

  /**
   * @param counts in the order in which they are numbered; of the same people the first has a
   *     number, and others are as many
   */
  ReaderView(Sight sight, List<Count> counts) {
    this.sight = sight;
    this.cells = new Cells(sight);
    this.relations = new Relations(cells);
    new DistinctCounts()
        .add(counts.stream().map(count -> count.withKey(SamePeople.of(count.key()))))
        .all()
        .forEach(this::add);
    this.published = keys.size();
  }

  private void add(Count count) {
    number(count.key(), count.exact());
    int cell = cells.count(Math.toIntExact(count.exact()));
    if (count.isOfFewer(sight.firstShown())) {
      cells.suppress(cell);
    }
  }

  private void number(CountKey key, long people) {
    numbers.put(key, keys.size());
    keys.add(key);
    exact.add(people);
  }

  /**
   * A count that no table has, and that stands among others as if one had it.
   *
   * @throws IllegalStateException after any {@link #whole}, which may add what has no key
   */
  void unseen(CountKey key, long people) {
    if (cells.size() > keys.size()) {
      throw new IllegalStateException("counts with keys come first");
    }
    number(key, people);
    addUnseen(people);
  }

  Cells cells() {
    return cells;
  }

  Relations relations() {
    return relations;
  }

  /**
   * The keys of counts by their numbers: of all that tables have, and then of those that none has
   * and others stand beside; what is left of one whole alone has none.
   */
  List<CountKey> keys() {
    return keys;
  }

  /** The keys of the counts that tables have. */
  List<CountKey> published() {
    return keys.subList(0, published);
  }

  /** How many people there are; only where {@link #has}. */
  long exact(CountKey key) {
    return exact.get(numbers.get(key));
  }

  /** What a cell is that no table has, by its number. */
  Rest rest(int cell) {
    return rests.get(cell);
  }

  boolean has(CountKey key) {
    return numbers.containsKey(key);
  }

  /**
   * A whole is its parts: those that the release has, and what is left, which is a count too.
   *
   * <p>Where nobody is left a reader is taken to know it. People may be in several parts: of these
   * each part is at most the whole.
   *
   * @param why in words, for who has to mend it
   * @throws IllegalStateException where the parts are more than the whole, and tables have them all
   */
  void whole(String why, CountKey whole, List<CountKey> parts) {
    if (whole.what().equals(Counting.PEOPLE)) {
      parts.forEach(part -> atMost(why, part, whole));
    } else {
      sum(why, whole, parts);
    }
  }

  /** The same, where it holds: of counts of local files, which nothing makes add up. */
  void wholeWhereItHolds(String why, CountKey whole, List<CountKey> parts) {
    if (has(whole) && left(whole, known(parts)) >= 0) {
      whole(why, whole, parts);
    }
  }

  /** The numbers of those that the release has, each once. */
  private List<Integer> known(List<CountKey> some) {
    return some.stream().filter(this::has).map(numbers::get).distinct().toList();
  }

  private long left(CountKey whole, List<Integer> parts) {
    return exact(whole) - parts.stream().mapToLong(exact::get).sum();
  }

  private void sum(String why, CountKey whole, List<CountKey> parts) {
    List<Integer> known = known(parts);
    if (!has(whole) || known.isEmpty()) {
      return;
    }
    List<Integer> all = new ArrayList<>(known);
    long left = left(whole, known);
    boolean isOfUnseen =
        Stream.concat(Stream.of(numbers.get(whole)), known.stream()).anyMatch(n -> n >= published);
    if (left < 0 && isOfUnseen) {
      return;
    }
    if (left < 0) {
      throw new IllegalStateException("the " + why + " are more than their whole: " + whole);
    }
    if (left > 0) {
      all.add(addRest(left, new Rest(whole, why)));
    }
    relations.whole(why, numbers.get(whole), all.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Two sums are of the same people. */
  void same(String why, List<CountKey> some, List<CountKey> others) {
    List<CountKey> ones = some.stream().filter(key -> !others.contains(key)).toList();
    List<CountKey> twos = others.stream().filter(key -> !some.contains(key)).toList();
    if (!ones.isEmpty() && Stream.concat(ones.stream(), twos.stream()).allMatch(this::has)) {
      int[] of = new int[ones.size() + twos.size()];
      int[] times = new int[of.length];
      for (int i = 0; i < of.length; i++) {
        boolean isFirst = i < ones.size();
        of[i] = numbers.get(isFirst ? ones.get(i) : twos.get(i - ones.size()));
        times[i] = isFirst ? 1 : -1;
      }
      relations.zero(why, of, times);
    }
  }

  /** The same, where it holds: of counts of releases between which some may have changed. */
  void sameWhereItHolds(String why, List<CountKey> some, List<CountKey> others) {
    if (Stream.concat(some.stream(), others.stream()).allMatch(this::has)
        && some.stream().mapToLong(this::exact).sum()
            == others.stream().mapToLong(this::exact).sum()) {
      same(why, some, others);
    }
  }

  /** Two counts that are nearly of the same people: a reader may take them to be. */
  void sameIfEqual(String why, CountKey one, CountKey other) {
    if (has(one) && has(other) && exact(one) == exact(other)) {
      same(why, List.of(one), List.of(other));
    }
  }

  /** Two that the release has are nearly of the same people. */
  void pair(CountKey one, CountKey other) {
    cells.pairs().add(numbers.get(one), numbers.get(other));
  }

  /** A part is at most its whole. */
  void atMost(String why, CountKey part, CountKey whole) {
    if (has(part) && has(whole)) {
      relations.atMost(why, numbers.get(part), numbers.get(whole));
    }
  }

  private int addRest(long left, Rest what) {
    int cell = addUnseen(left);
    rests.put(cell, what);
    return cell;
  }

  /** What no table has, and nobody should learn where it would be hidden. */
  private int addUnseen(long people) {
    int cell = cells.unseen(Math.toIntExact(people));
    if (sight.hides(Math.toIntExact(people))) {
      cells.guard(cell);
    }
    return cell;
  }
}
