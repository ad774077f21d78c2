package primarycare.table.kind;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
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
record MadeSeries<R, D>(
    DossierTable.Maker<R, D> maker, Map<ReferenceModel, MadeSeries.First<R, D>> ofRuns) {

  /**
   * That of the first meeting.
   *
   * @param taken counts that the maker asked for, which are of no dossier's rows
   */
  record First<R, D>(Sent<DossierTable.Series<R, D>> series, Counted taken) {

    Stream<Count> counts() {
      return taken.counts();
    }
  }

  static <R, D> MadeSeries<R, D> of(DossierTable.Maker<R, D> maker) {
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

  Sent<DossierTable.Series<R, D>> of(ReferenceModel model, Protection protection) {
    return model.dossiers().sent(maker.of(model, protection));
  }
}
