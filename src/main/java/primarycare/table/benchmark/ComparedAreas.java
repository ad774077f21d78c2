package primarycare.table.benchmark;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import primarycare.figure.HiddenRate;
import primarycare.job.Columns;

/** All areas of a measure in one period, by their exact rates. */
final class ComparedAreas {

  private static final int FIFTHS = 5;

  private final List<ComparedArea> areas;
  private final Long[] fifths;
  private final HiddenRate whole;

  ComparedAreas(List<ComparedArea> areas) {
    this.areas = List.copyOf(areas);
    this.fifths = new Long[areas.size()];
    IntStream.range(0, areas.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                place -> areas.get(place).areaType(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::addFifths);
    OptionalInt place = whole();
    this.whole = place.isPresent() ? areas.get(place.getAsInt()).now().exact() : HiddenRate.NONE;
  }

  /** Places areas of one type, but those that are of no area, or not ranked. */
  private void addFifths(List<Integer> ofType) {
    Long[] found =
        HiddenRate.groups(
            FIFTHS,
            ofType.stream()
                .map(areas::get)
                .map(area -> hasPlace(area) ? area.now().exact() : HiddenRate.NONE)
                .toList());
    IntStream.range(0, found.length).forEach(i -> fifths[ofType.get(i)] = found[i]);
  }

  private static boolean hasPlace(ComparedArea area) {
    return area.isRanked() && !area.areaCode().equals(Columns.UNASSIGNED);
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

  /** What an area is compared with. */
  HiddenRate comparator(ComparedArea area) {
    return area.england() == null ? whole : HiddenRate.ofPublic(area.england());
  }

  /** The fifth of an area's rate, 1 the lowest; null for one without a place, or among few. */
  Long fifth(int place) {
    return fifths[place];
  }
}
