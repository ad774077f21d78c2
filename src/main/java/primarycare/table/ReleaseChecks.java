package primarycare.table;

import java.util.List;
import java.util.stream.Stream;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Reconciliation;
import primarycare.table.kind.PublishedTable;

/** The checks of a release: what inputs say of each other, and what rows of tables come to. */
public final class ReleaseChecks {

  private ReleaseChecks() {}

  /**
   * The rows of the reconciliation, in the order of its keys.
   *
   * @param ofInputs rows of {@link InputChecks}
   * @param tables of the release that measure something
   */
  public static List<Reconciliation> of(
      List<Reconciliation> ofInputs, List<PublishedTable> tables, ReferenceModel model) {
    return Stream.of(
            ofInputs.stream(),
            Basis.of(tables, model).stream().flatMap(basis -> basis.told(model)),
            tables.stream().flatMap(table -> table.checks(model).stream()))
        .flatMap(rows -> rows)
        .sorted(Reconciliation.ORDER)
        .toList();
  }
}
