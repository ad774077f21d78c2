package primarycare.organisation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of all practices, as they are given: a practice's packed into bytes. */
public final class GivenLists {

  private static final long NONE = -1;

  /** A day, three totals, patients of two ages and a number of cells. */
  private static final int BYTES = Integer.BYTES + 6 * Long.BYTES;

  private final Map<String, byte[]> byPractice = new TreeMap<>();

  /**
   * A practice's lists of one date.
   *
   * @param bands the total of the list by five-year bands, as are {@code years} by single years and
   *     {@code totals} without ages; null where there is none
   * @param bandCells cells of sex and five-year band; 0 where there are none
   * @param aged18To25 null where no list tells them, as is {@code aged65AndOver}
   */
  public record GivenList(
      String practice,
      LocalDate day,
      Long bands,
      long bandCells,
      Long years,
      Long totals,
      Long aged18To25,
      Long aged65AndOver) {

    /** Patients as they are counted: by the most usual list that there is; null without a total. */
    public Long total() {
      return Stream.of(bands, years, totals).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The same, and nobody without a total. */
    public long registered() {
      return hasTotal() ? total() : 0;
    }

    private boolean hasTotal() {
      return total() != null;
    }

    /** Whether the kinds of list that there are have the same total. */
    public boolean isOneTotal() {
      return Stream.of(bands, years, totals).filter(Objects::nonNull).distinct().count() < 2;
    }

    private void pack(ByteBuffer to) {
      to.putInt((int) day.toEpochDay());
      Stream.of(bands, years, totals, aged18To25, aged65AndOver)
          .forEach(n -> to.putLong(n == null ? NONE : n));
      to.putLong(bandCells);
    }

    private static GivenList unpack(String practice, ByteBuffer from) {
      LocalDate day = LocalDate.ofEpochDay(from.getInt());
      Long bands = number(from);
      Long years = number(from);
      Long totals = number(from);
      Long students = number(from);
      Long older = number(from);
      return new GivenList(practice, day, bands, from.getLong(), years, totals, students, older);
    }

    private static Long number(ByteBuffer from) {
      long number = from.getLong();
      return number == NONE ? null : number;
    }
  }

  /** Lists at hand. */
  public static GivenLists of(List<GivenList> lists) {
    GivenLists all = new GivenLists();
    lists.forEach(list -> all.add(list.practice(), packed(List.of(list))));
    return all;
  }

  /** Lists of one practice as {@link #add} takes them. */
  public static byte[] packed(List<GivenList> lists) {
    ByteBuffer packed = ByteBuffer.allocate(lists.size() * BYTES);
    lists.forEach(list -> list.pack(packed));
    return packed.array();
  }

  /** Takes lists of a practice, with those of it that were taken before. */
  public void add(String practice, byte... packed) {
    byPractice.merge(practice, packed, GivenLists::joined);
  }

  private static byte[] joined(byte[] one, byte... more) {
    return ByteBuffer.allocate(one.length + more.length).put(one).put(more).array();
  }

  /** How many patients each practice has, on every list. */
  public ListSizes sizes() {
    return sizes(all().filter(GivenList::hasTotal).map(GivenList::day).collect(Collectors.toSet()));
  }

  /** The same on the lists of some days. */
  public ListSizes sizes(Set<LocalDate> days) {
    ListSizes sizes = new ListSizes(days);
    all()
        .filter(list -> list.hasTotal() && days.contains(list.day()))
        .forEach(list -> sizes.add(list.practice(), list.day(), list.registered()));
    return sizes;
  }

  /** The patients of all practices on the list of each day. */
  public Map<LocalDate, Long> patients() {
    return all()
        .filter(GivenList::hasTotal)
        .collect(
            Collectors.groupingBy(
                GivenList::day, TreeMap::new, Collectors.summingLong(GivenList::registered)));
  }

  /** The practices on the lists of each day. */
  public Map<LocalDate, Set<String>> practices() {
    Map<LocalDate, Set<String>> days = new TreeMap<>();
    all()
        .forEach(
            list -> days.computeIfAbsent(list.day(), day -> new TreeSet<>()).add(list.practice()));
    return days;
  }

  /** All lists, of one practice after the other. */
  public Stream<GivenList> all() {
    return byPractice.entrySet().stream()
        .flatMap(own -> unpacked(own.getKey(), own.getValue()).stream());
  }

  /** The same, of each practice the earlier ones first. */
  public Stream<GivenList> inOrder() {
    return byPractice.entrySet().stream()
        .flatMap(
            own ->
                unpacked(own.getKey(), own.getValue()).stream()
                    .sorted(Comparator.comparing(GivenList::day)));
  }

  private static List<GivenList> unpacked(String practice, byte[] packed) {
    List<GivenList> lists = new ArrayList<>();
    ByteBuffer own = ByteBuffer.wrap(packed);
    while (own.hasRemaining()) {
      lists.add(GivenList.unpack(practice, own));
    }
    return lists;
  }
}
