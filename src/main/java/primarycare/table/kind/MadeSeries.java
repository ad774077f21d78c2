package primarycare.table.kind;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Sent;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.model.ReferenceModel;

/**
 * What a maker makes of a run, sent to every task: for the first meeting once a run, and anew when
 * it is known what may be shown.
 *
 * @param <R> the record of a table
 * @param <D> the dossier
 */
public record MadeSeries<R, D>(
    MadeSeries.Maker<R, D> maker, Map<ReferenceModel, MadeSeries.First<R, D>> ofRuns) {

  /** Makes the rows of all periods, where one says something of another: of each by its place. */
  @FunctionalInterface
  public interface Series<R, D> extends Serializable {
    IntFunction<Stream<R>> of(D dossier, List<RollingPeriod> periods, Protection protection);
  }

  /**
   * Makes what makes rows, of what is known beyond a dossier and of what is shown of it: once a
   * meeting. Nothing there grows with people.
   */
  @FunctionalInterface
  public interface Maker<R, D> {
    Series<R, D> of(ReferenceModel model, Protection protection);
  }

  /**
   * That of the first meeting.
   *
   * @param taken counts that the maker asked for, which are of no dossier's rows
   */
  record First<R, D>(Sent<Series<R, D>> series, Counted taken) {

    Stream<Count> counts() {
      return taken.counts();
    }
  }

  static <R, D> MadeSeries<R, D> of(Maker<R, D> maker) {
    return new MadeSeries<>(maker, new WeakHashMap<>());
  }

  First<R, D> first(ReferenceModel model) {
    return ofRuns.computeIfAbsent(
        model,
        run -> {
          Counted taken = new Counted();
          return new First<>(of(run, taken), taken);
        });
  }

  Sent<Series<R, D>> of(ReferenceModel model, Protection protection) {
    return model.dossiers().sent(maker.of(model, protection));
  }
}
