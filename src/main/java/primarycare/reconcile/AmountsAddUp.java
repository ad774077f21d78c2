package primarycare.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/** In every column of public amounts that adds up over areas, those of a type sum to the whole. */
public final class AmountsAddUp {

  private AmountsAddUp() {}

  /** A row for each column of each cell of each type of area. */
  public static Stream<Reconciliation> of(TableSpec spec, AmountSums sums) {
    List<String> columns = CountSummer.summed(spec);
    return sums.cells()
        .filter(cell -> !cell.areaType().equals(Columns.ALL))
        .flatMap(
            cell ->
                IntStream.range(0, columns.size())
                    .mapToObj(
                        column ->
                            CountsAddUp.CHECK.equalExactly(
                                level(spec.name() + "." + columns.get(column), cell),
                                cell.month(),
                                sums.of(cell, column),
                                sums.of(cell.whole(), column))));
  }

  private static String level(String column, AmountSums.Cell cell) {
    return Stream.concat(Stream.of(column, cell.areaType()), cell.of().stream())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
