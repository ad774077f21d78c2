package primarycare.release;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A row group of a table in a file of its own, as the task that wrote it found it: small enough to
 * send to the driver.
 *
 * @param file where it is, on a disk that the driver sees too
 * @param meant figures of the rows that were to be written
 * @param read the same of the rows in the file
 * @param first key of its first row
 * @param last key of its last row
 * @param sums of the columns asked for; an empty cell adds nothing
 */
public record TablePart(
    String file,
    PartContent.Figures meant,
    PartContent.Figures read,
    List<Object> first,
    List<Object> last,
    Map<String, Long> sums)
    implements Serializable {

  public long rows() {
    return meant.rows();
  }

  Path path() {
    return Path.of(file);
  }
}
