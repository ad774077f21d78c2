package primarycare.table.kind;

import java.util.List;
import java.util.Optional;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Earlier;
import primarycare.figure.Protection;
import primarycare.model.Organisations;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Reconciliation;
import primarycare.table.spec.TableRows;
import primarycare.table.spec.TableSpec;

/** One published table: what it promises, its rows, and what is checked of them. */
public interface PublishedTable {

  TableSpec spec();

  /** Sources without which the table cannot be made; the last is the one that it is about. */
  default List<String> needs() {
    return List.of();
  }

  /** Which months its rows may need; none where those of the job's periods are enough. */
  default Optional<Earlier> earlier() {
    return Optional.empty();
  }

  /** The source that the table is about; blank for one that tells of the run. */
  default String about() {
    return needs().isEmpty() ? "" : needs().get(needs().size() - 1);
  }

  /** Keys of the job without which the table has no row, where this job does not have them. */
  default List<String> lacks() {
    return List.of();
  }

  /** Columns that it sets beside a target of the job. */
  default List<String> targets() {
    return List.of();
  }

  /** The organisations and months that the table is measured with; none for one that tells. */
  default Optional<Organisations> months(ReferenceModel model) {
    return Optional.empty();
  }

  /** Its rows, of what may be shown. */
  TableRows rows(ReferenceModel model, Protection protection);

  /** The counts of people that its rows ask for, those that are of the same people once. */
  default DistinctCounts counts(ReferenceModel model) {
    return new DistinctCounts();
  }

  /** Rows of the reconciliation that rest on its inputs alone, made before any of its rows. */
  default List<Reconciliation> inputChecks(ReferenceModel model) {
    return List.of();
  }

  /** Rows of the reconciliation that are of its rows, with their exact counts. */
  List<Reconciliation> checks(ReferenceModel model);
}
