package primarycare.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.job.Columns;
import primarycare.table.spec.TableSpec;

/** In every column of public amounts that adds up over areas, those of a type sum to the whole. */
public final class AmountsAddUp {

  private AmountsAddUp() {}

  /**
   * A row for each column of each cell of each type of area, and for what the whole has in a cell
   * of which a type that has rows in the period has none.
   */
  public static Stream<Reconciliation> of(TableSpec spec, AmountSums sums) {
    List<String> columns = CountSummer.summed(spec);
    Set<AmountSums.Cell> parts =
        sums.cells()
            .filter(cell -> !cell.areaType().equals(Columns.ALL))
            .collect(Collectors.toSet());
    return Stream.concat(parts.stream(), lacking(sums, parts))
        .flatMap(
            cell ->
                IntStream.range(0, columns.size())
                    .filter(column -> parts.contains(cell) || has(sums, cell.whole(), column))
                    .mapToObj(
                        column ->
                            CountsAddUp.CHECK.equalExactly(
                                level(spec.name() + "." + columns.get(column), cell),
                                cell.month(),
                                sums.of(cell, column),
                                sums.of(cell.whole(), column))));
  }

  private static Stream<AmountSums.Cell> lacking(AmountSums sums, Set<AmountSums.Cell> parts) {
    Map<AmountSums.Cell, Set<String>> types = new HashMap<>();
    parts.forEach(
        cell ->
            types.computeIfAbsent(cell.everything(), none -> new TreeSet<>()).add(cell.areaType()));
    return sums.cells()
        .filter(cell -> cell.areaType().equals(Columns.ALL))
        .flatMap(
            whole -> types.getOrDefault(whole.everything(), Set.of()).stream().map(whole::ofType))
        .filter(cell -> !parts.contains(cell));
  }

  private static boolean has(AmountSums sums, AmountSums.Cell cell, int column) {
    return sums.of(cell, column).signum() != 0;
  }

  private static String level(String column, AmountSums.Cell cell) {
    return Stream.concat(Stream.of(column, cell.areaType()), cell.of().stream())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
