package primarycare.dossier;

import java.util.EnumMap;
import java.util.Map;
import primarycare.fact.Block;
import primarycare.fact.ListCell;
import primarycare.fact.ListDetail;

/**
 * Registered patients of a practice at an extract date.
 *
 * <p>It may be on several lists of the date, by five-year bands, by single years of each sex, or as
 * a total: they say the same in more or less detail, and are never added.
 */
public final class PracticeList {

  private static final int FIRST_STUDENT = 18;
  private static final int LAST_STUDENT = 25;
  private static final int OLD = 65;

  private final Map<ListDetail, ListCells> lists = new EnumMap<>(ListDetail.class);

  public PracticeList() {
    for (ListDetail detail : ListDetail.values()) {
      lists.put(detail, new ListCells(detail));
    }
  }

  /** Told of the patients of a sex and band; null of a band that the list does not give. */
  @FunctionalInterface
  interface Taker {
    void take(int sex, int band, Long patients);
  }

  /**
   * Adds facts.
   *
   * @param kind of the facts
   * @param numbers of {@link ListCell}, packed
   * @param sign -1 for rows that do not count and are among the others
   */
  public void add(String kind, byte[] numbers, int sign) {
    lists.forEach(
        (detail, list) -> {
          if (kind.equals(detail.kind())) {
            Block.read(numbers, (number, count) -> list.add(ListCell.of(number), sign * count));
          } else if (kind.equals(detail.kindOfTotals())) {
            Block.read(
                numbers, (number, count) -> list.addTotal(ListCell.of(number), sign * count));
          }
        });
  }

  /** Whether the practice is on any list. */
  public boolean isThere() {
    return lists.values().stream().anyMatch(ListCells::isThere);
  }

  /** The total of a list: its publisher's, whatever its cells come to; null without such a list. */
  public Long total(ListDetail detail) {
    return lists.get(detail).total();
  }

  /** How many cells of sex and band the list by five-year bands has. */
  public long bandCells() {
    return lists.get(ListDetail.FIVE_YEAR_BANDS).cells();
  }

  /** Patients aged 18 to 25, mostly students: single years of age alone can tell them. */
  public Long students() {
    return lists.get(ListDetail.SINGLE_YEARS).aged(FIRST_STUDENT, LAST_STUDENT);
  }

  /** Patients aged 65 and over. */
  public Long older() {
    Long ofYears = lists.get(ListDetail.SINGLE_YEARS).aged(OLD, Integer.MAX_VALUE);
    return ofYears == null
        ? lists.get(ListDetail.FIVE_YEAR_BANDS).aged(OLD, Integer.MAX_VALUE)
        : ofYears;
  }

  /** Gives each sex and band, from the most detailed list. */
  void give(ListBands bands, Taker taker) {
    ListCells list = lists.get(mostDetailed());
    for (int sex = ListCell.FEMALE; sex <= ListCell.MALE; sex++) {
      Long[] byBand = list.byBand(sex, bands);
      for (int band = 0; band < byBand.length; band++) {
        if (bands.isOfAges(band)) {
          taker.take(sex, band, byBand[band]);
        }
      }
    }
  }

  private ListDetail mostDetailed() {
    if (total(ListDetail.SINGLE_YEARS) != null) {
      return ListDetail.SINGLE_YEARS;
    }
    return total(ListDetail.FIVE_YEAR_BANDS) == null
        ? ListDetail.TOTALS
        : ListDetail.FIVE_YEAR_BANDS;
  }
}
