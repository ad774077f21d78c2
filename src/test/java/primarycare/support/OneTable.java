package primarycare.support;

import java.util.List;
import java.util.function.Function;
import primarycare.figure.Protection;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Reconciliation;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.TableRows;
import primarycare.table.spec.TableSpec;

/** A table of which only the rows are asked for. */
public record OneTable(Function<Protection, TableRows> rows) implements PublishedTable {

  @Override
  public TableSpec spec() {
    throw new UnsupportedOperationException();
  }

  @Override
  public TableRows rows(ReferenceModel model, Protection protection) {
    return rows.apply(protection);
  }

  @Override
  public List<Reconciliation> checks(ReferenceModel model) {
    throw new UnsupportedOperationException();
  }
}
