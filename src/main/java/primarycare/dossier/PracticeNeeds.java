package primarycare.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import primarycare.fact.AttendanceCell;
import primarycare.fact.Block;
import primarycare.fact.Signs;
import primarycare.organisation.Homes;

/**
 * What the attendances of one practice show, by month, department group and age group.
 *
 * <p>Attendances alike in all their signs stand together, so that those whom areas share by weight
 * are given with all their signs: those of a month in one line, by group, age group and signs, and
 * of these by the ages that are counted, so that finer ages move nobody to another area.
 */
final class PracticeNeeds {

  private static final NeedAges GROUPS = NeedAges.GROUPS;
  private static final int SIGNS = Signs.HAS_CARE.bit();

  /** Signs that a file shows only where some record of it has any care. */
  private static final int OF_CARE = Signs.WITH_CARE.bit() | Signs.NON_URGENT.bit();

  /** By month, then by what attendances are, how many there are of each home. */
  private final Map<Integer, TreeMap<Integer, Map<String, Long>>> months = new HashMap<>();

  private final Shape shape;
  private final NeedAges ages;

  PracticeNeeds(Shape shape) {
    this.shape = shape;
    this.ages = shape.needAges();
  }

  /**
   * @param hasCare whether any record of their file has care
   */
  void add(String home, int month, byte[] numbers, int sign, boolean hasCare) {
    Map<Integer, Map<String, Long>> own = months.computeIfAbsent(month, m -> new TreeMap<>());
    Block.read(
        numbers,
        (number, count) -> {
          AttendanceCell cell = AttendanceCell.of(number);
          int alike = alike(cell, hasCare);
          Map<String, Long> homes = own.computeIfAbsent(alike, a -> new HashMap<>());
          homes.merge(home, sign * count, PracticeNeeds::sum);
          if (homes.isEmpty()) {
            own.remove(alike);
          }
        });
  }

  /** Null where nobody is left: what all are taken of is not there. */
  private static Long sum(long one, long other) {
    return one + other == 0 ? null : Long.valueOf(one + other);
  }

  private int alike(AttendanceCell cell, boolean hasCare) {
    int signs = cell.signs() & (SIGNS - 1);
    int place = Shape.group(cell.department()) * GROUPS.size() + GROUPS.at(cell.age());
    int shown = place * SIGNS + (hasCare ? signs : signs & ~OF_CARE);
    return shown * ages.size() + ages.at(cell.age());
  }

  void addWhole(Cells cells, int month) {
    alike(month)
        .forEach(
            (alike, homes) -> homes.values().forEach(people -> add(cells, month, alike, people)));
  }

  private TreeMap<Integer, Map<String, Long>> alike(int month) {
    return months.getOrDefault(month, new TreeMap<>());
  }

  private void add(Cells cells, int month, int alike, long people) {
    int own = alike % ages.size();
    int shown = alike / ages.size();
    int group = shown / SIGNS / GROUPS.size();
    cells.add(shape.need(month, group, own, Shape.EVERY), people);
    for (Signs sign : Shape.COUNTED) {
      if (sign.isIn(shown % SIGNS)) {
        cells.add(shape.need(month, group, own, sign.ordinal()), people);
      }
    }
  }

  /**
   * Gives the people of a month to the areas of one type.
   *
   * @param cells of each of these areas, by its place among them
   */
  void share(IntFunction<Cells> cells, Membership.Parts parts, int month, Homes homes) {
    parts.share(
        alike(month),
        homes,
        (part, alike, people, allocated) -> add(cells.apply(part), month, alike, people));
  }
}
