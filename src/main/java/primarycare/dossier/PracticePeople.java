package primarycare.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import primarycare.dossier.Shape.Keyed;

/**
 * The people behind the attendances of one practice, as far as records have a key of the person.
 *
 * <p>They are counted in the periods of practices, since a person of two months is one of a year;
 * only the practice itself has them.
 */
final class PracticePeople {

  private final Map<Integer, Attendees> months = new HashMap<>();

  /**
   * Adds attendances of a month.
   *
   * @param numbers of people at departments, packed
   * @param sign -1 for attendances that do not count and are among the others
   */
  void add(int month, byte[] numbers, int sign) {
    months.merge(month, Attendees.of(numbers, sign), Attendees::and);
  }

  void addTo(Cells cells, Shape shape, List<RollingPeriod> periods) {
    for (RollingPeriod period : periods) {
      Tally tally = new Tally();
      IntStream.of(period.members())
          .mapToObj(month -> months.getOrDefault(month, Attendees.NOBODY))
          .reduce(Attendees.NOBODY, Attendees::and)
          .read(tally::add);
      tally.addTo(cells, shape, period);
    }
  }

  /** What people come to, by department group, all first. */
  private static final class Tally {

    private final long[][] sums = new long[Shape.GROUPS + 1][Keyed.values().length];

    private void add(long[] byGroup) {
      add(0, Arrays.stream(byGroup).sum());
      for (int group = 0; group < Shape.GROUPS; group++) {
        add(group + 1, byGroup[group]);
      }
    }

    private void add(int place, long attendances) {
      if (attendances > 0) {
        sums[place][Keyed.ATTENDANCES.ordinal()] += attendances;
        sums[place][Keyed.PEOPLE.ordinal()]++;
        sums[place][Keyed.SQUARES.ordinal()] += attendances * attendances;
      }
    }

    private void addTo(Cells cells, Shape shape, RollingPeriod period) {
      for (int place = 0; place < sums.length; place++) {
        for (Keyed what : Keyed.values()) {
          if (sums[place][0] > 0) {
            cells.add(
                shape.keyed(period.end(), period.span(), place - 1, what),
                sums[place][what.ordinal()]);
          }
        }
      }
    }
  }
}
