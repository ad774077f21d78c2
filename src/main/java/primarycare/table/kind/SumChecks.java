package primarycare.table.kind;

import java.util.Collection;
import java.util.stream.Stream;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.CountSums;
import primarycare.reconcile.CountsAddUp;
import primarycare.reconcile.OwnLists;
import primarycare.reconcile.Reconciliation;

/** The checks of a table's counts, on what its rows come to. */
final class SumChecks {

  private SumChecks() {}

  static Stream<Reconciliation> of(PublishedTable table, CountSums sums, ReferenceModel model) {
    return Stream.concat(
        CountsAddUp.of(table.spec(), sums), ownLists(table, sums.divided(), model));
  }

  /** Each month of a table is divided by its own list, where the table is of months. */
  static Stream<Reconciliation> ownLists(
      PublishedTable table, Collection<CountSums.Divided> divided, ReferenceModel model) {
    return table.months(model).stream()
        .flatMap(places -> OwnLists.of(places.calendar()).rows(table.spec().name(), divided));
  }
}
