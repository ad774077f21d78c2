package primarycare.disclosure;

import primarycare.conform.ReferenceModel;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;
import primarycare.table.kind.PublishedTable;

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
