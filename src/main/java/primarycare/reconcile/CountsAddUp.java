package primarycare.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.job.Columns;
import primarycare.table.spec.TableSpec;

/**
 * In every column that adds up over areas, the areas of each type sum to the whole: in each cell,
 * and together. Counts of people show no figures.
 */
public final class CountsAddUp {

  static final Check CHECK = new Check("areas of a type add up to the whole", true);

  private static final Comparator<CountSums.Level> ORDER =
      Comparator.comparing(CountSums.Level::areaType)
          .thenComparing(CountSums.Level::month)
          .thenComparing(CountSums.Level::period);

  private CountsAddUp() {}

  /**
   * A row for each column, type of area and period.
   *
   * @param sums of the exact counts of the table's rows
   */
  public static Stream<Reconciliation> of(TableSpec spec, CountSums sums) {
    List<String> columns = CountSummer.summed(spec);
    return sums.counts().keySet().stream()
        .filter(level -> !level.areaType().equals(Columns.ALL))
        .sorted(ORDER)
        .flatMap(
            level ->
                IntStream.range(0, columns.size())
                    .mapToObj(
                        column ->
                            CHECK.row(
                                String.join(
                                    ", ",
                                    spec.name() + "." + columns.get(column),
                                    level.areaType(),
                                    level.period()),
                                level.month(),
                                isWhole(sums.counts(), level, column))));
  }

  private static boolean isWhole(
      Map<CountSums.Level, long[]> counts, CountSums.Level level, int column) {
    long[] parts = counts.get(level);
    long[] whole = counts.get(new CountSums.Level(level.month(), level.period(), Columns.ALL));
    return whole != null
        && parts[2 * column] == whole[2 * column]
        && parts[2 * column + 1] == whole[2 * column + 1];
  }
}
