package primarycare.disclosure;

import primarycare.figure.Protection;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.TableRows;
import primarycare.table.spec.TableSpec;

/**
 * A table whose rows are of what may be shown of counts of people; the only thing a release takes.
 */
public final class Disclosed {

  private final TableRows rows;
  private final DisclosureRule rule;

  private Disclosed(TableRows rows, DisclosureRule rule) {
    this.rows = rows;
    this.rule = rule;
  }

  /** Protects a table by a rule. */
  public static Disclosed of(PublishedTable table, ReferenceModel model, DisclosureRule rule) {
    return of(table, model, rule, rule);
  }

  /** Protects a table by a rule, and by what was hidden besides in its release. */
  public static Disclosed of(
      PublishedTable table, ReferenceModel model, DisclosureRule rule, Protection protection) {
    return new Disclosed(table.rows(model, protection), rule);
  }

  public TableSpec spec() {
    return rows.table().spec();
  }

  /** What the file of the table says of its protection. */
  public String said() {
    return rule.said();
  }

  /** Made by the tasks that write them. */
  public TableRows rows() {
    return rows;
  }
}
