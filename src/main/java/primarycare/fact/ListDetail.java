package primarycare.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import primarycare.job.Columns;
import primarycare.layout.AgeBands;
import primarycare.layout.AgeBands.Band;

/** How much a list tells of the patients of a practice. */
public enum ListDetail {
  FIVE_YEAR_BANDS(AgeBands.LIST, bands()),
  SINGLE_YEARS("single years", years()),

  /** One number for all of a practice's patients. */
  TOTALS("totals", List.of());

  /** The place of a cell of no age that the detail knows. */
  public static final int NO_CELL = 0;

  /** The place of the number of all patients, where there is no other. */
  public static final int WHOLE = 1;

  private static final int OLDEST_SINGLE_YEAR = 95;

  private static final Map<String, ListDetail> LABELLED =
      Arrays.stream(values()).collect(Collectors.toMap(ListDetail::label, detail -> detail));

  private final String label;
  private final List<Band> cells;
  private final Map<String, Integer> places = new HashMap<>();

  ListDetail(String label, List<Band> cells) {
    this.label = label;
    this.cells = List.copyOf(cells);
    cells.forEach(cell -> places.put(cell.label(), places.size() + 1));
  }

  private static List<Band> bands() {
    return AgeBands.ofTheList().values().stream()
        .sorted(Comparator.comparing(Band::first))
        .toList();
  }

  private static List<Band> years() {
    List<Band> years = new ArrayList<>();
    for (int age = 0; age <= OLDEST_SINGLE_YEAR; age++) {
      int last = age == OLDEST_SINGLE_YEAR ? AgeBands.OLDEST : age;
      years.add(new Band("", "" + age, age, last));
    }
    return years;
  }

  /** What rows call it. */
  public String label() {
    return label;
  }

  static ListDetail labelled(String label) {
    ListDetail detail = LABELLED.get(label);
    if (detail == null) {
      throw new IllegalArgumentException("no such detail of a list: " + label);
    }
    return detail;
  }

  /** The kind of facts that are cells of such lists. */
  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of facts that are totals which such lists carry beside their cells. */
  public String kindOfTotals() {
    return "beside_" + kind();
  }

  /** The ages of its cells of one sex, in their order; the first has the place 1. */
  public List<Band> cells() {
    return cells;
  }

  /**
   * The place of a row's cell.
   *
   * @param age null where the row has none
   * @param band the same
   */
  int place(Long age, String band) {
    return switch (this) {
      case SINGLE_YEARS -> age == null ? NO_CELL : Math.toIntExact(age) + 1;
      case FIVE_YEAR_BANDS -> age == null ? places.getOrDefault(band, NO_CELL) : NO_CELL;
      case TOTALS -> Columns.ALL.equals(band) ? WHOLE : NO_CELL;
    };
  }
}
