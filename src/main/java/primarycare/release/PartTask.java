package primarycare.release;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import primarycare.table.spec.PartRow;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/**
 * Writes what a task makes of a table: a file for each part of a range of areas, all parts of a
 * range at once, so that no row is kept.
 *
 * @param folder on a disk that the driver sees too
 */
record PartTask(RecordTable<?> table, String folder) implements Serializable {

  /** Lets the tasks write the rows of a table that they make, and returns the parts in no order. */
  static List<TablePart> write(TableRows table, Path folder) throws IOException {
    PartTask task = new PartTask(table.table(), folder.toString());
    if (table instanceof TableRows.OfTasks tasks) {
      return tasks.rows().mapPartitions(task::written).collect();
    }
    return task.written(((TableRows.AtHand) table).parts());
  }

  /** Rows at hand need no task. */
  private List<TablePart> written(List<List<Object[]>> parts) throws IOException {
    List<TablePart> written = new ArrayList<>();
    for (List<Object[]> part : parts) {
      Path path = Path.of(folder, "" + written.size());
      try (PartWriter writer = new PartWriter(table.spec(), path, List.of())) {
        for (Object[] row : part) {
          writer.write(row);
        }
        written.add(writer.finish());
      }
    }
    return written;
  }

  private Iterator<TablePart> written(Iterator<PartRow> rows) throws IOException {
    Map<Integer, PartWriter> open = new TreeMap<>();
    try {
      List<TablePart> parts = new ArrayList<>();
      int range = -1;
      while (rows.hasNext()) {
        PartRow row = rows.next();
        if (row.range() != range) {
          parts.addAll(finished(open));
          range = row.range();
        }
        if (!open.containsKey(row.part())) {
          open.put(row.part(), new PartWriter(table.spec(), path(row), List.of()));
        }
        open.get(row.part()).write(row.cells());
      }
      parts.addAll(finished(open));
      return parts.iterator();
    } finally {
      for (PartWriter unfinished : open.values()) {
        unfinished.close();
      }
    }
  }

  private static List<TablePart> finished(Map<Integer, PartWriter> open) throws IOException {
    List<TablePart> parts = new ArrayList<>();
    for (PartWriter writer : open.values()) {
      parts.add(writer.finish());
    }
    open.clear();
    return parts;
  }

  /** Attempts at one task, side by side or one after another, write files of their own. */
  private Path path(PartRow row) {
    return Path.of(
        folder, TaskContext.get().taskAttemptId() + "-" + row.range() + "-" + row.part());
  }
}
