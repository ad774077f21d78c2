package primarycare.disclosure;

import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.TableRows;
import primarycare.table.spec.TableSpec;

/**
 * A table whose rows are of what may be shown of counts of people; the only thing a release takes.
 */
public final class Disclosed {

  private final TableRows rows;

  private Disclosed(TableRows rows) {
    this.rows = rows;
  }

  /** Protects a table by a rule. */
  public static Disclosed of(PublishedTable table, ReferenceModel model, DisclosureRule rule) {
    return new Disclosed(table.rows(model, rule));
  }

  public TableSpec spec() {
    return rows.table().spec();
  }

  /** Made by the tasks that write them. */
  public TableRows rows() {
    return rows;
  }
}
