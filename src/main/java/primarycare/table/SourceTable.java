package primarycare.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.PlainRows;
import primarycare.conform.ReferenceModel;
import primarycare.figure.Earlier;
import primarycare.figure.Protection;
import primarycare.spec.KeyOrder;
import primarycare.spec.RecordTable;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

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
final class SourceTable<R extends Record, G> implements PublishedTable {

  /** Makes the rows. */
  @FunctionalInterface
  interface Maker<R, G> {
    Stream<R> of(G given, Protection protection);
  }

  /** Rows of the reconciliation that are one table's alone, as {@link Check} makes them. */
  @FunctionalInterface
  interface Checks<G> {
    Stream<Row> of(ReferenceModel model, G given, ExactRows rows);
  }

  /** The organisations and months that a table is measured with. */
  @FunctionalInterface
  interface Months extends Function<ReferenceModel, Optional<Organisations>> {}

  private record Run<G>(G given, ExactRows exact) {}

  private final RecordTable<R> table;
  private final Function<ReferenceModel, G> collect;
  private final Maker<R, G> rows;
  private final Months months;
  private final Checks<G> checks;
  private final Map<ReferenceModel, Run<G>> runs = new WeakHashMap<>();

  private SourceTable(
      RecordTable<R> table,
      Function<ReferenceModel, G> collect,
      Maker<R, G> rows,
      Months months,
      Checks<G> checks) {
    this.table = table;
    this.collect = collect;
    this.rows = rows;
    this.months = months;
    this.checks = checks;
  }

  static <R extends Record, G> SourceTable<R, G> of(
      Class<R> type, Function<ReferenceModel, G> collect, Maker<R, G> rows) {
    return new SourceTable<>(
        RecordTable.of(type),
        collect,
        rows,
        model -> Optional.empty(),
        (model, given, exact) -> Stream.empty());
  }

  /** One without a count of people. */
  static <R extends Record, G> SourceTable<R, G> ofPublic(
      Class<R> type, Function<ReferenceModel, G> collect, Function<G, Stream<R>> rows) {
    return of(type, collect, (given, protection) -> rows.apply(given));
  }

  /** The same table, checked by these too. */
  SourceTable<R, G> with(Checks<G> own) {
    return new SourceTable<>(table, collect, rows, months, own);
  }

  /** The same table, of the months of these organisations. */
  SourceTable<R, G> by(Function<ReferenceModel, Organisations> organisations) {
    return new SourceTable<>(
        table, collect, rows, model -> Optional.of(organisations.apply(model)), checks);
  }

  @Override
  public TableSpec spec() {
    return table.spec();
  }

  @Override
  public List<String> needs() {
    return table.reads();
  }

  @Override
  public Optional<Earlier> earlier() {
    return table.earlier();
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return months.apply(model);
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return model.frame(run(model).exact().rows(), table.counted());
  }

  @Override
  public Optional<CountSums> sums(ReferenceModel model) {
    CountSummer summer = new CountSummer(table.spec(), table.counted().fieldNames());
    run(model).exact().rows().forEach(row -> summer.add(row::get));
    return Optional.of(summer.sums());
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    Run<G> run = run(model);
    List<Row> own = checks.of(model, run.given(), run.exact()).toList();
    return own.isEmpty() ? List.of() : List.of(model.frame(own, Check.SCHEMA));
  }

  @Override
  public Optional<TableRows> byTasks(ReferenceModel model, Protection protection) {
    List<Object[]> cells = cells(run(model).given(), protection).toList();
    return Optional.of(new TableRows(table, PlainRows.forTasks(model, cells)));
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

  private Run<G> run(ReferenceModel model) {
    return runs.computeIfAbsent(model, this::first);
  }

  /** The first meeting: collects what there is, and takes the counts. */
  private Run<G> first(ReferenceModel model) {
    G given = collect.apply(model);
    return new Run<>(given, ExactRows.of(table, taken -> rows.of(given, taken)));
  }
}
