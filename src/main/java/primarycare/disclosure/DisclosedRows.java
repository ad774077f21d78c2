package primarycare.disclosure;

import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

/** A table of which tasks make the rows, of what may be shown. */
public final class DisclosedRows implements Disclosed {

  private final TableRows rows;

  DisclosedRows(TableRows rows) {
    this.rows = rows;
  }

  @Override
  public TableSpec spec() {
    return rows.table().spec();
  }

  public TableRows rows() {
    return rows;
  }
}
