package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/** How many cells of published vectors were compared, file by file and in all. */
final class Tally {

  private static final Map<String, Integer> COMPARED = new TreeMap<>();

  private Tally() {}

  /** Notes and prints the cells of a file; fails where they are not as many as there should be. */
  static synchronized void compared(String file, int cells, int cellsOfTheFile) {
    assertThat(cells).as("cells of " + file + " that were compared").isEqualTo(cellsOfTheFile);
    COMPARED.put(file, cells);
    int all = COMPARED.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(
        "vectors: "
            + cells
            + " cells of "
            + file
            + "; "
            + all
            + " so far, of "
            + COMPARED.size()
            + " files");
  }
}
