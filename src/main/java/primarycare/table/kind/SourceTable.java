package primarycare.table.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Protection;
import primarycare.model.Organisations;
import primarycare.model.PlainRows;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.CountSummer;
import primarycare.reconcile.CountSums;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSums;
import primarycare.table.spec.KeyOrder;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/**
 * A table whose rows are a function of a small source, or of pairs that Spark added up: of what is
 * collected once a run, and grows with organisations alone.
 *
 * <p>The function is met twice, as that of a {@link DossierTable} is, and may make its rows in any
 * order.
 *
 * @param <R> the record that states it
 * @param <G> what its function is given
 */
public final class SourceTable<R extends Record, G> implements StatedTable {

  /** Makes the rows. */
  @FunctionalInterface
  public interface Maker<R, G> {
    Stream<R> of(G given, Protection protection);
  }

  /** Rows of the reconciliation that are one table's alone. */
  @FunctionalInterface
  public interface Checks<R extends Record, G> {
    Stream<Reconciliation> of(ReferenceModel model, G given, ExactRows<R> rows);
  }

  /** The organisations and months that a table is measured with. */
  @FunctionalInterface
  interface Months extends Function<ReferenceModel, Optional<Organisations>> {}

  private record Run<R extends Record, G>(G given, ExactRows<R> exact) {}

  private final RecordTable<R> table;
  private final Function<ReferenceModel, G> collect;
  private final Maker<R, G> rows;
  private final Months months;
  private final Checks<R, G> checks;
  private final UnaryOperator<G> everyCell;
  private final List<String> targets;
  private final Map<ReferenceModel, Run<R, G>> runs = new WeakHashMap<>();

  private SourceTable(
      RecordTable<R> table,
      Function<ReferenceModel, G> collect,
      Maker<R, G> rows,
      Months months,
      Checks<R, G> checks,
      UnaryOperator<G> everyCell,
      List<String> targets) {
    this.table = table;
    this.collect = collect;
    this.rows = rows;
    this.months = months;
    this.checks = checks;
    this.everyCell = everyCell;
    this.targets = targets;
  }

  /** A table whose rows are a function of what is collected. */
  public static <R extends Record, G> SourceTable<R, G> of(
      Class<R> type, Function<ReferenceModel, G> collect, Maker<R, G> rows) {
    return new SourceTable<>(
        RecordTable.of(type),
        collect,
        rows,
        model -> Optional.empty(),
        (model, given, exact) -> Stream.empty(),
        given -> given,
        List.of());
  }

  /** One without a count of people. */
  public static <R extends Record, G> SourceTable<R, G> ofPublic(
      Class<R> type, Function<ReferenceModel, G> collect, Function<G, Stream<R>> rows) {
    return of(type, collect, (given, protection) -> rows.apply(given));
  }

  /** The same table, checked by these too. */
  public SourceTable<R, G> with(Checks<R, G> own) {
    return new SourceTable<>(table, collect, rows, months, own, everyCell, targets);
  }

  /** The same table, of the months of these organisations. */
  public SourceTable<R, G> by(Function<ReferenceModel, Organisations> organisations) {
    return new SourceTable<>(
        table,
        collect,
        rows,
        model -> Optional.of(organisations.apply(model)),
        checks,
        everyCell,
        targets);
  }

  /**
   * The same table, whose checks look at cells that it does not publish too.
   *
   * @param every the same that is collected, with every cell
   */
  public SourceTable<R, G> checkedIn(UnaryOperator<G> every) {
    return new SourceTable<>(table, collect, rows, months, checks, every, targets);
  }

  /** The same table, with columns beside targets of the job. */
  public SourceTable<R, G> besideTargets(String... columns) {
    return new SourceTable<>(table, collect, rows, months, checks, everyCell, List.of(columns));
  }

  @Override
  public RecordTable<R> table() {
    return table;
  }

  @Override
  public List<String> targets() {
    return targets;
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return months.apply(model);
  }

  @Override
  public TableRows rows(ReferenceModel model, Protection protection) {
    List<Object[]> cells = cells(run(model).given(), protection).toList();
    return PlainRows.atHand(table, cells);
  }

  /** What its rows come to with their exact counts. */
  <T> T summed(ReferenceModel model, RowSums<T> sums) {
    return run(model).exact().summed(sums);
  }

  @Override
  public DistinctCounts counts(ReferenceModel model) {
    ExactRows<R> published = exact(run(model).given());
    DistinctCounts all = new DistinctCounts().add(published.counts().counts());
    published.rows().forEach(row -> all.figures(table.counts(row, published.counts())));
    return all;
  }

  @Override
  public List<Reconciliation> checks(ReferenceModel model) {
    Run<R, G> run = run(model);
    CountSums sums = summed(model, CountSummer::new);
    return Stream.concat(
            SumChecks.of(this, sums, model), checks.of(model, run.given(), run.exact()))
        .toList();
  }

  /** The cells of its rows, in the order of their keys. */
  Stream<Object[]> cells(G given, Protection protection) {
    List<String> names = spec().names();
    int[] keys = spec().keys().stream().mapToInt(names::indexOf).toArray();
    return rows.of(given, protection)
        .map(table::cells)
        .sorted(Comparator.comparing(cells -> key(cells, keys), KeyOrder.BY_COLUMN));
  }

  private static List<Object> key(Object[] cells, int... keys) {
    return IntStream.of(keys).mapToObj(key -> cells[key]).toList();
  }

  private Run<R, G> run(ReferenceModel model) {
    return runs.computeIfAbsent(model, this::first);
  }

  /** The first meeting: collects what there is, and takes the counts of every cell. */
  private Run<R, G> first(ReferenceModel model) {
    G given = collect.apply(model);
    return new Run<>(given, exact(everyCell.apply(given)));
  }

  private ExactRows<R> exact(G given) {
    return ExactRows.of(table, taken -> rows.of(given, taken));
  }
}
