package primarycare.table;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.AreaDossiers;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.spec.PartRow;
import primarycare.spec.RecordTable;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

/**
 * A table whose rows are a function of one area's dossier.
 *
 * <p>The function is met twice: its counts are taken for the checks before anything is shown, and
 * its rows are made when it is known what may be.
 *
 * @param breakdown over which periods it counts
 * @param own checks
 * @param <R> the record that states it
 */
record DossierTable<R extends Record>(
    RecordTable<R> table, Job.Breakdown breakdown, Function<R> rows, Checks own)
    implements PublishedTable {

  /** Rows of the reconciliation that are one table's alone, of its exact counts. */
  @FunctionalInterface
  interface Checks {
    List<Dataset<Row>> of(ReferenceModel model, Dataset<Row> counts);
  }

  /** Makes the rows of an area, a period after the other, each in the order of its keys. */
  @FunctionalInterface
  interface Function<R> extends Serializable {
    Stream<R> of(Dossier area, RollingPeriod period, Protection protection);
  }

  static <R extends Record> DossierTable<R> of(
      Class<R> type, Job.Breakdown breakdown, Function<R> rows) {
    return new DossierTable<>(RecordTable.of(type), breakdown, rows, (model, counts) -> List.of());
  }

  /** The same table, checked by these too. */
  DossierTable<R> with(Checks checks) {
    return new DossierTable<>(table, breakdown, rows, checks);
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
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    RecordTable<R> stated = table;
    Function<R> made = rows;
    Periods periods = periods(model);
    return model
        .dossiers()
        .rows(
            stated.counted(),
            area ->
                periods.of(area).stream()
                    .flatMap(
                        period -> {
                          Counted taken = new Counted();
                          return made.of(area, period, taken).map(row -> stated.counts(row, taken));
                        }));
  }

  @Override
  public Optional<TableRows> byTasks(ReferenceModel model, Protection protection) {
    RecordTable<R> stated = table;
    Function<R> made = rows;
    Periods periods = periods(model);
    AreaDossiers.PartMaker maker =
        (range, area) -> {
          List<RollingPeriod> of = periods.of(area);
          return IntStream.range(0, of.size())
              .boxed()
              .flatMap(
                  part ->
                      made.of(area, of.get(part), protection)
                          .map(row -> new PartRow(range, part, stated.cells(row))));
        };
    return Optional.of(new TableRows(stated, model.dossiers().parts(maker)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> counts) {
    return own.of(model, counts);
  }

  private Periods periods(ReferenceModel model) {
    Calendar calendar = model.arrivals().calendar();
    return new Periods(
        RollingPeriod.of(calendar, breakdown.periods(false)),
        RollingPeriod.of(calendar, breakdown.periods(true)));
  }

  private record Periods(List<RollingPeriod> ofAreas, List<RollingPeriod> ofPractices)
      implements Serializable {
    List<RollingPeriod> of(Dossier area) {
      return area.isPractice() ? ofPractices : ofAreas;
    }
  }
}
