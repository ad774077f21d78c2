package primarycare.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.model.ShownRows;
import primarycare.reconcile.PublishedElsewhere;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSummer;
import primarycare.reconcile.RowSums;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;
import primarycare.table.spec.TableSpec;

/** Holds figures that a job expects against the tables of a release, as it shows them. */
public final class ExpectedFigures {

  private ExpectedFigures() {}

  /**
   * The rows of the reconciliation with those of the figures, in the order of its keys.
   *
   * @param checks all others
   * @param tables of the release that measure something
   * @param protection by which they are shown
   */
  public static List<Reconciliation> with(
      List<Reconciliation> checks,
      List<PublishedTable> tables,
      List<Job.Expected> expected,
      ReferenceModel model,
      Protection protection) {
    Map<String, PublishedTable> named =
        tables.stream().collect(Collectors.toMap(table -> table.spec().name(), table -> table));
    Map<String, List<Job.Expected>> byTable =
        expected.stream()
            .collect(Collectors.groupingBy(Job.Expected::table, TreeMap::new, Collectors.toList()));
    return Stream.concat(
            checks.stream(),
            byTable.entrySet().stream()
                .flatMap(of -> elsewhere(named.get(of.getKey()), of.getValue(), model, protection)))
        .sorted(Reconciliation.ORDER)
        .toList();
  }

  /**
   * @param table null where it is not in this release
   */
  private static Stream<Reconciliation> elsewhere(
      PublishedTable table,
      List<Job.Expected> figures,
      ReferenceModel model,
      Protection protection) {
    return table == null
        ? figures.stream().map(PublishedElsewhere::absent)
        : PublishedElsewhere.of(
            figures, protection.mostAdded(), adder(table.rows(model, protection)))
            .stream();
  }

  private static PublishedElsewhere.Adder adder(TableRows rows) {
    return new PublishedElsewhere.Adder() {
      @Override
      public <T> List<T> summed(RowSums<T> sums) {
        return ExpectedFigures.summed(rows, sums);
      }
    };
  }

  private static <T> List<T> summed(TableRows rows, RowSums<T> sums) {
    RecordTable<?> table = rows.table();
    return ShownRows.folded(
        rows,
        some -> {
          TableSpec spec = table.spec();
          RowSummer<T> summer = sums.begin(spec, spec.names().toArray(String[]::new));
          some.forEachRemaining(row -> summer.add(column -> row[column]));
          return summer.sums();
        });
  }
}
