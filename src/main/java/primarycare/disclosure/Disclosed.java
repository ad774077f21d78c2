package primarycare.disclosure;

import primarycare.conform.ReferenceModel;
import primarycare.spec.TableSpec;
import primarycare.table.Measured;

/**
 * A table whose counts of people are protected, with what follows from what is shown of them; the
 * only thing a release takes.
 */
public sealed interface Disclosed permits DisclosedFrame, DisclosedRows {

  TableSpec spec();

  /** Protects a measured table by a rule, by the tasks that make its rows or as a frame. */
  static Disclosed of(Measured measured, ReferenceModel model, DisclosureRule rule) {
    return measured
        .table()
        .byTasks(model, rule)
        .<Disclosed>map(DisclosedRows::new)
        .orElseGet(() -> of(measured, rule));
  }

  /** Protects a measured frame by a rule, then derives its rates, columns and order. */
  static DisclosedFrame of(Measured measured, DisclosureRule rule) {
    return DisclosedFrame.of(measured, rule);
  }
}
