package primarycare.release;

import java.io.Serializable;
import java.util.List;
import primarycare.columnar.CellSum;

/** What a part holds, by which what is read is held against what was written. */
final class PartContent {

  private PartContent() {}

  /** The number of rows and a sum over their cells. */
  record Figures(long rows, long cells) implements Serializable {}

  /**
   * @param columns the {@link CellSum} of each
   */
  static Figures figures(long rows, List<Long> columns) {
    CellSum all = new CellSum();
    columns.forEach(all::add);
    return new Figures(rows, all.sum());
  }
}
