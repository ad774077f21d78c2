package primarycare.table.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.figure.Protection;
import primarycare.model.Organisations;
import primarycare.model.PlainRows;
import primarycare.model.PublicFacts;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.AmountSums;
import primarycare.reconcile.AmountsAddUp;
import primarycare.reconcile.CountSums;
import primarycare.reconcile.ListsUsed;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSums;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/**
 * A table that counts no people, and grows with organisations: its rows are a function of these and
 * of public figures, which the driver calls.
 *
 * @param made its rows, in the order of their keys: made once a run
 * @param ofMonths the organisations and months that it is measured with; empty for all months
 * @param targets columns that it sets beside a target of the job
 * @param lacks keys of the job without which it has no row
 * @param inputChecks rows of the reconciliation that rest on its inputs alone
 * @param <R> the record that states it
 */
public record OrganisationTable<R extends Record>(
    RecordTable<R> table,
    Function<ReferenceModel, ExactRows<R>> made,
    Optional<Function<ReferenceModel, Organisations>> ofMonths,
    List<String> targets,
    List<String> lacks,
    Function<ReferenceModel, Stream<Reconciliation>> inputChecks)
    implements StatedTable {

  public OrganisationTable {
    if (!table.spec().disclosive().isEmpty()) {
      throw new IllegalArgumentException(
          table.spec().name() + " counts people: its rows are of what is shown of a dossier");
    }
  }

  /** A table whose rows are a function of organisations and public figures. */
  public static <R extends Record> OrganisationTable<R> of(
      Class<R> type, Function<PublicFacts, Stream<R>> rows) {
    RecordTable<R> table = RecordTable.of(type);
    Map<ReferenceModel, ExactRows<R>> ofRuns = new WeakHashMap<>();
    return new OrganisationTable<>(
        table,
        model ->
            ofRuns.computeIfAbsent(
                model, run -> ExactRows.of(table, nobody -> rows.apply(run.publicFacts()))),
        Optional.empty(),
        List.of(),
        List.of(),
        model -> Stream.empty());
  }

  /** The same table, measured in the months of these. */
  public OrganisationTable<R> in(Function<ReferenceModel, Organisations> months) {
    return new OrganisationTable<>(table, made, Optional.of(months), targets, lacks, inputChecks);
  }

  /** The same table, with columns beside targets of the job. */
  public OrganisationTable<R> besideTargets(String... columns) {
    return new OrganisationTable<>(table, made, ofMonths, List.of(columns), lacks, inputChecks);
  }

  /** The same table, without these keys of the job. */
  public OrganisationTable<R> lacking(List<String> keys) {
    return new OrganisationTable<>(table, made, ofMonths, targets, keys, inputChecks);
  }

  /** The same table, its inputs checked by these too. */
  public OrganisationTable<R> checkedBy(Function<ReferenceModel, Stream<Reconciliation>> checks) {
    return new OrganisationTable<>(table, made, ofMonths, targets, lacks, checks);
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return ofMonths.map(months -> months.apply(model));
  }

  @Override
  public TableRows rows(ReferenceModel model, Protection protection) {
    List<Object[]> cells = made.apply(model).rows().stream().map(table::cells).toList();
    return PlainRows.atHand(table, cells);
  }

  @Override
  public List<Reconciliation> inputChecks(ReferenceModel model) {
    return inputChecks.apply(model).toList();
  }

  @Override
  public List<Reconciliation> checks(ReferenceModel model) {
    RowSums<AmountSums> amounts = AmountSums::new;
    RowSums.Both<AmountSums, Set<CountSums.Divided>> sums =
        made.apply(model).summed(amounts.and(ListsUsed::new));
    return Stream.concat(
            AmountsAddUp.of(spec(), sums.one()), SumChecks.ownLists(this, sums.other(), model))
        .toList();
  }
}
