package primarycare.table.kind;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AnyDossier;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Sent;
import primarycare.figure.Counted;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.model.GivenDossiers;
import primarycare.model.Organisations;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.reconcile.CountSummer;
import primarycare.reconcile.CountSums;
import primarycare.reconcile.EveryAttendance;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSummer;
import primarycare.reconcile.RowSums;
import primarycare.table.spec.PartRow;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/**
 * A table whose rows are a function of one dossier, and of what is known beyond it.
 *
 * <p>The function is met twice: its counts are taken for the checks before anything is shown, of
 * every cell whether or not it is published; and its rows are made when it is known what may be.
 *
 * @param breakdown over which periods it counts
 * @param kind whose dossiers there are
 * @param rows what makes its rows, when it is known what is beyond a dossier
 * @param own checks, with what they look at of its rows
 * @param hasPractices whether practices have rows too
 * @param everyMonth whether a month has rows of which nothing is given
 * @param <R> the record that states it
 * @param <D> the dossier
 */
public record DossierTable<R extends Record, D extends AnyDossier<D>>(
    RecordTable<R> table,
    Job.Breakdown breakdown,
    DossierKind<D> kind,
    MadeSeries<R, D> rows,
    OwnChecks<?> own,
    boolean hasPractices,
    boolean everyMonth)
    implements StatedTable {

  /** Makes the rows of a period, each in the order of its keys. */
  @FunctionalInterface
  public interface Function<R, D> extends Serializable {
    Stream<R> of(D dossier, RollingPeriod period, Protection protection);
  }

  /** A table whose rows of a period are a function of the dossier of an area. */
  public static <R extends Record> DossierTable<R, Dossier> of(
      Class<R> type, Job.Breakdown breakdown, Function<R, Dossier> rows) {
    return of(type, breakdown, DossierKind.OF_AREAS, rows);
  }

  /** A table whose rows of a period are a function of a dossier of this kind. */
  public static <R extends Record, D extends AnyDossier<D>> DossierTable<R, D> of(
      Class<R> type, Job.Breakdown breakdown, DossierKind<D> kind, Function<R, D> rows) {
    MadeSeries.Series<R, D> series = eachPeriod(rows);
    return ofMade(type, breakdown, kind, (model, protection) -> series);
  }

  /** A table whose rows are a function of a dossier, and of what is known beyond it. */
  public static <R extends Record, D extends AnyDossier<D>> DossierTable<R, D> ofMade(
      Class<R> type, Job.Breakdown breakdown, DossierKind<D> kind, MadeSeries.Maker<R, D> rows) {
    return new DossierTable<>(
        RecordTable.of(type),
        breakdown,
        kind,
        MadeSeries.of(rows),
        OwnChecks.ofInputs(model -> Stream.empty()),
        true,
        false);
  }

  /** The rows of each period by themselves. */
  public static <R, D> MadeSeries.Series<R, D> eachPeriod(Function<R, D> rows) {
    return (dossier, periods, protection) ->
        period -> rows.of(dossier, periods.get(period), protection);
  }

  /** The same table, checked by these too. */
  public DossierTable<R, D> with(OwnChecks<?> checks) {
    return new DossierTable<>(table, breakdown, kind, rows, checks, hasPractices, everyMonth);
  }

  /** The same table without rows of practices. */
  public DossierTable<R, D> withoutPractices() {
    return new DossierTable<>(table, breakdown, kind, rows, own, false, everyMonth);
  }

  /** The same table, by month, with every month that is asked for. */
  public DossierTable<R, D> withEveryMonth() {
    return new DossierTable<>(table, breakdown, kind, rows, own, hasPractices, true);
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.ofAttendances());
  }

  /** What its rows come to with their exact counts, of those that a task makes together. */
  private <T> List<T> summed(ReferenceModel model, RowSums<T> sums) {
    Counting<R, D> counting = new Counting<>(table, rows.first(model).series(), periods(model));
    return kind.of(model).folded(dossiers -> counting.summed(sums, dossiers));
  }

  @Override
  public DistinctCounts counts(ReferenceModel model) {
    MadeSeries.First<R, D> first = rows.first(model);
    Counting<R, D> counting = new Counting<>(table, first.series(), periods(model));
    DistinctCounts all = new DistinctCounts().add(first.counts());
    kind.of(model).folded(counting::counts).forEach(all::add);
    return all;
  }

  @Override
  public List<Reconciliation> checks(ReferenceModel model) {
    return checks(model, own).toList();
  }

  /** Of one look at the rows. */
  private <T> Stream<Reconciliation> checks(ReferenceModel model, OwnChecks<T> with) {
    RowSums<CountSums> counts = CountSummer::new;
    List<RowSums.Both<CountSums, T>> summed = summed(model, counts.and(with.sums()));
    CountSums sums = summed.stream().map(RowSums.Both::one).reduce(new CountSums(), CountSums::and);
    return Stream.of(
            SumChecks.of(this, sums, model),
            EveryAttendance.holdsEveryone(spec())
                ? EveryAttendance.of(spec(), sums, stored(model))
                : Stream.<Reconciliation>empty(),
            with.checks().of(model, summed.stream().map(RowSums.Both::other).toList()))
        .flatMap(rows -> rows);
  }

  /** Attendances of each period that the table should have. */
  private List<EveryAttendance.Stored> stored(ReferenceModel model) {
    return new StoredAttendances(model.ofAttendances().calendar(), model.attendances().ofMonths())
        .of(spec(), breakdown, hasPractices);
  }

  /** The first meeting: takes the counts of each dossier's rows. */
  private record Counting<R extends Record, D extends AnyDossier<D>>(
      RecordTable<R> table, Sent<MadeSeries.Series<R, D>> made, Periods periods)
      implements Serializable {

    private Stream<R> rows(D dossier, Counted taken) {
      List<RollingPeriod> of = periods.of(dossier);
      IntFunction<Stream<R>> ofPeriod = made.value().of(dossier.withEveryCell(), of, taken);
      return IntStream.range(0, of.size()).boxed().flatMap(ofPeriod::apply);
    }

    private DistinctCounts counts(Iterator<D> dossiers) {
      DistinctCounts all = new DistinctCounts();
      dossiers.forEachRemaining(
          dossier -> {
            Counted taken = new Counted();
            IntFunction<Stream<R>> ofPeriod = made.value().of(dossier, periods.of(dossier), taken);
            List<R> published =
                periods.published(dossier).stream().flatMap(ofPeriod::apply).toList();
            all.add(taken.counts());
            published.forEach(row -> all.figures(table.counts(row, taken)));
          });
      return all;
    }

    private <T> T summed(RowSums<T> sums, Iterator<D> dossiers) {
      RowSummer<T> summer = sums.begin(table.spec(), table.countedNames());
      dossiers.forEachRemaining(dossier -> add(dossier, summer));
      return summer.sums();
    }

    private void add(D dossier, RowSummer<?> summer) {
      Counted taken = new Counted();
      rows(dossier, taken).forEach(row -> summer.add(column -> table.counted(row, taken, column)));
    }
  }

  @Override
  public TableRows rows(ReferenceModel model, Protection protection) {
    RecordTable<R> stated = table;
    Sent<MadeSeries.Series<R, D>> made = rows.of(model, protection);
    Periods periods = periods(model);
    GivenDossiers.PartMaker<D> maker =
        (range, dossier) -> {
          List<Integer> published = periods.published(dossier);
          if (published.isEmpty()) {
            return Stream.empty();
          }
          IntFunction<Stream<R>> ofPeriod =
              made.value().of(dossier, periods.of(dossier), protection);
          return published.stream()
              .flatMap(
                  part ->
                      ofPeriod.apply(part).map(row -> new PartRow(range, part, stated.cells(row))));
        };
    return new TableRows.OfTasks(stated, kind.of(model).parts(maker));
  }

  private Periods periods(ReferenceModel model) {
    Calendar calendar = model.ofAttendances().calendar();
    return new Periods(
        everyMonth
            ? RollingPeriod.everyMonth(calendar)
            : RollingPeriod.of(calendar, breakdown.periods(false)),
        hasPractices ? RollingPeriod.of(calendar, breakdown.periods(true)) : List.of());
  }

  private record Periods(List<RollingPeriod> ofAreas, List<RollingPeriod> ofPractices)
      implements Serializable {
    List<RollingPeriod> of(AnyDossier<?> dossier) {
      return dossier.isPractice() ? ofPractices : ofAreas;
    }

    /** The numbers of those of which rows are published. */
    List<Integer> published(AnyDossier<?> dossier) {
      List<RollingPeriod> own = of(dossier);
      return IntStream.range(0, own.size())
          .filter(i -> dossier.published().has(own.get(i).span(), own.get(i).last()))
          .boxed()
          .toList();
    }
  }
}
