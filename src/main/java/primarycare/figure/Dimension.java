package primarycare.figure;

import java.util.List;
import primarycare.job.Columns;

/**
 * A dimension of a few named values and one for all of them.
 *
 * <p>What travels has the number of a value, and only what is published has its label. The labels
 * stand in alphabetical order, so that numbers sort as labels do.
 */
public enum Dimension {
  SEX(Columns.SEX, List.of(Columns.ALL, "female", "male", Columns.NOT_KNOWN)),

  /** Department groups: a type 3 attendance may be a diversion from type 1 that worked. */
  DEPARTMENT_GROUP(
      Columns.DEPARTMENT_GROUP, List.of(Columns.ALL, "type 1", "type 2", "type 3 and 4"));

  private final String column;
  private final List<String> labels;

  Dimension(String column, List<String> labels) {
    this.column = column;
    this.labels = labels;
  }

  /** Name of the column of numbers. */
  public String number() {
    return column + "_number";
  }

  /** The number of one of the labels. */
  public int numberOf(String label) {
    return labels.indexOf(label);
  }

  public List<String> labels() {
    return labels;
  }
}
