package primarycare.table.kind;

import java.util.List;
import java.util.stream.Stream;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowSums;

/**
 * Rows of the reconciliation that are one table's alone.
 *
 * @param sums of its exact counts
 * @param checks what looks at them
 * @param <T> what the rows of a task come to
 */
public record OwnChecks<T>(RowSums<T> sums, Of<T> checks) {

  /** Looks at what the rows of each task come to. */
  @FunctionalInterface
  public interface Of<T> {
    Stream<Reconciliation> of(ReferenceModel model, List<T> sums);
  }

  /** Looks at none of its rows. */
  @FunctionalInterface
  public interface Inputs {
    Stream<Reconciliation> of(ReferenceModel model);
  }

  /** Those that look at none of its rows. */
  public static OwnChecks<Boolean> ofInputs(Inputs checks) {
    return new OwnChecks<>(RowSums.ofNothing(), (model, nothing) -> checks.of(model));
  }
}
