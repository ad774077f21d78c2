package primarycare.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import primarycare.fact.ListCell;
import primarycare.fact.ListDetail;

/**
 * One list of a practice: its cells of sex and age, and the totals that its publisher gives.
 *
 * <p>The publisher's total stands where records of cells are lost; which cells are lost is then
 * known too: those that are not there, of a sex whose cells come to another sum.
 */
final class ListCells {

  private static final int SEXES = 2;

  private final ListDetail detail;
  private final long[][] rows;
  private final long[][] patients;

  /** Of each sex, and of both, how often its publisher gives which total. */
  private final List<Map<Long, Long>> totals = new ArrayList<>();

  ListCells(ListDetail detail) {
    this.detail = detail;
    this.rows = new long[SEXES][detail.cells().size() + 1];
    this.patients = new long[SEXES][detail.cells().size() + 1];
    for (int sex = 0; sex <= ListCell.BOTH; sex++) {
      totals.add(new TreeMap<>());
    }
  }

  /**
   * Adds rows of one cell.
   *
   * @param count below 0 for rows that do not count and are among the others
   */
  void add(ListCell cell, long count) {
    if (detail != ListDetail.TOTALS) {
      rows[cell.sex()][cell.place()] += count;
      patients[cell.sex()][cell.place()] += count * cell.patients();
    } else if (cell.sex() == ListCell.BOTH && cell.place() == ListDetail.WHOLE) {
      addTotal(cell, count);
    }
  }

  /** Adds a total that stands beside cells, or is all there is. */
  void addTotal(ListCell cell, long count) {
    totals.get(cell.sex()).merge(cell.patients(), count, Long::sum);
  }

  /** Whether anything is known of the list. */
  boolean isThere() {
    return isThere(ListCell.BOTH) || sexes().findAny().isPresent();
  }

  private boolean isThere(int sex) {
    return (sex < SEXES && LongStream.of(rows[sex]).anyMatch(count -> count > 0))
        || totals.get(sex).values().stream().anyMatch(count -> count > 0);
  }

  private IntStream sexes() {
    return IntStream.range(0, SEXES).filter(this::isThere);
  }

  /** The one total that the publisher gives; null for none, or for two. */
  private Long published(int sex) {
    List<Long> given = given(sex);
    return given.size() == 1 ? given.get(0) : null;
  }

  private List<Long> given(int sex) {
    return totals.get(sex).entrySet().stream()
        .filter(total -> total.getValue() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What the cells of a sex come to; null where it has none. */
  private Long added(int sex) {
    return LongStream.of(rows[sex]).sum() == 0 ? null : (Long) LongStream.of(patients[sex]).sum();
  }

  private Long ofSex(int sex) {
    return published(sex) == null ? added(sex) : published(sex);
  }

  private Long ofSexes() {
    return sexes().mapToObj(this::ofSex).filter(Objects::nonNull).reduce(Long::sum).orElse(null);
  }

  /** The publisher's total, else what the sexes come to; null where neither is known. */
  Long total() {
    return published(ListCell.BOTH) == null ? ofSexes() : published(ListCell.BOTH);
  }

  /** Whether the sexes come to another sum than the list. */
  private boolean differs() {
    Long both = published(ListCell.BOTH);
    return detail != ListDetail.TOTALS && both != null && !both.equals(ofSexes());
  }

  /** Whether the cells of a sex come to another sum than its total, or than the list's. */
  private boolean differs(int sex) {
    Long own = published(sex);
    return differs() || (own != null && !own.equals(added(sex)));
  }

  /**
   * Whether a cell that is not there may be lost: the cells of a sex come to another sum, its
   * totals are two, or a record of it does not say the age.
   */
  private boolean mayLack(int sex) {
    return differs(sex)
        || given(sex).size() > 1
        || given(ListCell.BOTH).size() > 1
        || rows[sex][ListDetail.NO_CELL] > 0;
  }

  /** How many cells of sex and age it has. */
  long cells() {
    return IntStream.range(0, SEXES).mapToLong(sex -> LongStream.of(rows[sex]).sum()).sum();
  }

  /** Patients of some ages; null where the list has none of them or has lost a cell of them. */
  Long aged(int first, int last) {
    int[] places =
        IntStream.rangeClosed(1, detail.cells().size())
            .filter(place -> detail.cells().get(place - 1).first() >= first)
            .filter(place -> detail.cells().get(place - 1).first() <= last)
            .toArray();
    boolean lost = sexes().anyMatch(sex -> mayLack(sex) && sum(rows[sex], places) < places.length);
    boolean sexLost = sexes().count() < SEXES && sexes().anyMatch(this::differs);
    return lost || sexLost || sexes().findAny().isEmpty()
        ? null
        : (Long) sexes().mapToLong(sex -> sum(patients[sex], places)).sum();
  }

  private static long sum(long[] numbers, int... places) {
    return IntStream.of(places).mapToLong(place -> numbers[place]).sum();
  }

  /** The patients of a sex by band; null of a band that the list cannot give or has lost. */
  Long[] byBand(int sex, ListBands bands) {
    Long[] byBand = new Long[bands.bands()];
    for (int band = 0; band < byBand.length; band++) {
      byBand[band] = bands.isExact(detail, band) ? 0L : null;
    }
    boolean lacks = mayLack(sex);
    for (int cell = 0; cell < detail.cells().size(); cell++) {
      for (int band : bands.holding(detail, cell)) {
        if (band != ListBands.NONE && byBand[band] != null) {
          boolean lost = lacks && rows[sex][cell + 1] == 0;
          byBand[band] = lost ? null : (Long) (byBand[band] + patients[sex][cell + 1]);
        }
      }
    }
    return byBand;
  }
}
