package primarycare.table;

import java.util.List;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.PublishedElsewhere;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSums;
import primarycare.table.kind.PublishedTable;

/** The checks of a release: what inputs say of each other, and what rows of tables come to. */
public final class ReleaseChecks {

  private ReleaseChecks() {}

  /**
   * The rows of the reconciliation, in the order of its keys.
   *
   * @param ofInputs rows of {@link InputChecks}
   * @param tables of the release that measure something
   * @param expected figures published elsewhere
   */
  public static List<Reconciliation> of(
      List<Reconciliation> ofInputs,
      List<PublishedTable> tables,
      List<Job.Expected> expected,
      ReferenceModel model) {
    return Stream.of(
            ofInputs.stream(),
            Basis.of(tables, model).stream().flatMap(basis -> basis.told(model)),
            tables.stream().flatMap(table -> table.checks(model).stream()),
            expected.stream().map(figure -> elsewhere(figure, tables, model)))
        .flatMap(rows -> rows)
        .sorted(Reconciliation.ORDER)
        .toList();
  }

  private static Reconciliation elsewhere(
      Job.Expected figure, List<PublishedTable> tables, ReferenceModel model) {
    return tables.stream()
        .filter(table -> table.spec().name().equals(figure.table()))
        .findFirst()
        .map(table -> PublishedElsewhere.of(figure, table.spec(), adder(table, model)))
        .orElseGet(() -> PublishedElsewhere.absent(figure));
  }

  private static PublishedElsewhere.Adder adder(PublishedTable table, ReferenceModel model) {
    return new PublishedElsewhere.Adder() {
      @Override
      public <T> List<T> summed(RowSums<T> sums) {
        return table.summed(model, sums);
      }
    };
  }
}
