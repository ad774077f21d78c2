package primarycare.table.benchmark;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import primarycare.figure.ComparedRate;
import primarycare.figure.Protection;
import primarycare.job.Columns;
import primarycare.job.Display;

/**
 * All areas of a measure in one period, by the rates that are shown: an area without a row has
 * none.
 */
final class ComparedAreas {

  private static final int FIFTHS = 5;

  private final List<ComparedArea> areas;
  private final List<ComparedRate> rates;
  private final Long[] fifths;
  private final Long[] ranked;
  private final Display display;

  ComparedAreas(List<ComparedArea> areas, Protection protection, Display display) {
    this.areas = List.copyOf(areas);
    this.display = display;
    this.rates = areas.stream().map(area -> rate(area, protection)).toList();
    this.fifths = new Long[areas.size()];
    this.ranked = new Long[areas.size()];
    IntStream.range(0, areas.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                place -> areas.get(place).areaType(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::addFifths);
  }

  private static ComparedRate rate(ComparedArea area, Protection protection) {
    return area.published() ? area.now().rate(area.now().shown(protection)) : ComparedRate.NONE;
  }

  /** Places areas of one type, but those that are of no area, or not ranked. */
  private void addFifths(List<Integer> ofType) {
    List<Integer> placed = ofType.stream().filter(this::hasPlace).toList();
    Long[] found = ComparedRate.groups(FIFTHS, placed.stream().map(rates::get).toList());
    for (int i = 0; i < found.length; i++) {
      ranked[placed.get(i)] = (long) found.length;
      fifths[placed.get(i)] = found.length < display.fewestAreas() ? null : found[i];
    }
  }

  private boolean hasPlace(int place) {
    ComparedArea area = areas.get(place);
    return rates.get(place).isThere()
        && area.isRanked()
        && !area.areaCode().equals(Columns.UNASSIGNED);
  }

  List<ComparedArea> areas() {
    return areas;
  }

  /** The place of the whole area; empty where it has no row. */
  OptionalInt whole() {
    return IntStream.range(0, areas.size())
        .filter(place -> areas.get(place).areaType().equals(Columns.ALL))
        .findFirst();
  }

  /** The rate of an area. */
  ComparedRate rate(int place) {
    return rates.get(place);
  }

  /** An area's rate beside a value that it is compared with. */
  String comparison(int place, Double comparator) {
    return rates
        .get(place)
        .comparedWith(ComparedRate.ofPublic(comparator), display.similarPercent());
  }

  /** The fifth of an area's rate, 1 the lowest; null for one without a place, or among few. */
  Long fifth(int place) {
    return fifths[place];
  }

  /** How many areas of its type have a place; null for one without. */
  Long ranked(int place) {
    return ranked[place];
  }
}
