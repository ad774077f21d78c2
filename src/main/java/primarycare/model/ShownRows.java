package primarycare.model;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import primarycare.fact.SmallFrames;
import primarycare.table.spec.PartRow;
import primarycare.table.spec.TableRows;

/** Looks at the rows of a table as they are shown, where they are made. */
public final class ShownRows {

  private ShownRows() {}

  /** Makes one thing of the rows of a task, or of all that are at hand. */
  @FunctionalInterface
  public interface Folder<T> extends Serializable {

    /**
     * @param rows their cells, in the columns of the table
     */
    T of(Iterator<Object[]> rows);
  }

  /** What each task makes of its rows, a few numbers each. */
  public static <T> List<T> folded(TableRows rows, Folder<T> folder) {
    return rows instanceof TableRows.AtHand here
        ? List.of(folder.of(here.parts().stream().flatMap(List::stream).iterator()))
        : byTasks((TableRows.OfTasks) rows, folder);
  }

  private static <T> List<T> byTasks(TableRows.OfTasks tasks, Folder<T> folder) {
    return SmallFrames.of(
        tasks
            .rows()
            .map(PartRow::cells)
            .mapPartitions(
                (FlatMapFunction<Iterator<Object[]>, T>)
                    some -> List.of(folder.of(some)).iterator()));
  }
}
