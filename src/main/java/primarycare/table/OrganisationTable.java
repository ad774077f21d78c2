package primarycare.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.PlainRows;
import primarycare.conform.PublicFacts;
import primarycare.conform.ReferenceModel;
import primarycare.figure.Counted;
import primarycare.figure.Earlier;
import primarycare.figure.Protection;
import primarycare.spec.RecordTable;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

/**
 * A table that counts no people, and grows with organisations: its rows are a function of these and
 * of public figures, which the driver calls.
 *
 * @param rows what makes its rows, in the order of their keys
 * @param ofMonths the organisations and months that it is measured with; empty for all months
 * @param targets columns that it sets beside a target of the job
 * @param lacks keys of the job without which it has no row
 * @param inputChecks rows of the reconciliation that rest on its inputs alone
 * @param <R> the record that states it
 */
record OrganisationTable<R extends Record>(
    RecordTable<R> table,
    Function<PublicFacts, Stream<R>> rows,
    Optional<Function<ReferenceModel, Organisations>> ofMonths,
    List<String> targets,
    List<String> lacks,
    Function<ReferenceModel, List<Dataset<Row>>> inputChecks)
    implements PublishedTable {

  OrganisationTable {
    if (!table.spec().disclosive().isEmpty()) {
      throw new IllegalArgumentException(
          table.spec().name() + " counts people: its rows are of what is shown of a dossier");
    }
  }

  static <R extends Record> OrganisationTable<R> of(
      Class<R> type, Function<PublicFacts, Stream<R>> rows) {
    return new OrganisationTable<>(
        RecordTable.of(type), rows, Optional.empty(), List.of(), List.of(), model -> List.of());
  }

  /** The same table, measured in the months of these. */
  OrganisationTable<R> in(Function<ReferenceModel, Organisations> months) {
    return new OrganisationTable<>(table, rows, Optional.of(months), targets, lacks, inputChecks);
  }

  /** The same table, with columns beside targets of the job. */
  OrganisationTable<R> besideTargets(String... columns) {
    return new OrganisationTable<>(table, rows, ofMonths, List.of(columns), lacks, inputChecks);
  }

  /** The same table, without these keys of the job. */
  OrganisationTable<R> lacking(List<String> keys) {
    return new OrganisationTable<>(table, rows, ofMonths, targets, keys, inputChecks);
  }

  /** The same table, its inputs checked by these too. */
  OrganisationTable<R> checkedBy(Function<ReferenceModel, List<Dataset<Row>>> checks) {
    return new OrganisationTable<>(table, rows, ofMonths, targets, lacks, checks);
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
    return ofMonths.map(months -> months.apply(model));
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Counted nobody = new Counted();
    return model.frame(
        rows.apply(model.publicFacts()).map(row -> table.counts(row, nobody)).toList(),
        table.counted());
  }

  @Override
  public Optional<TableRows> byTasks(ReferenceModel model, Protection protection) {
    List<Object[]> cells = rows.apply(model.publicFacts()).map(table::cells).toList();
    return Optional.of(new TableRows(table, PlainRows.forTasks(model, cells)));
  }

  @Override
  public List<Dataset<Row>> inputChecks(ReferenceModel model) {
    return inputChecks.apply(model);
  }
}
