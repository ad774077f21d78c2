package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many cells of published vectors were compared, file by file and in all; a cell that is held
 * against two columns counts twice.
 */
final class Tally {

  /**
   * By the file's name, and, where its cells are compared in parts, a colon and which these are.
   */
  private static final Map<String, Integer> COMPARED = new TreeMap<>();

  private Tally() {}

  static synchronized void clear() {
    COMPARED.clear();
  }

  /** Whether no cell was compared, as where the vectors are not beside the project. */
  static synchronized boolean isEmpty() {
    return COMPARED.isEmpty();
  }

  /** Notes and prints the cells of a file; fails where they are not as many as there should be. */
  static synchronized void compared(String file, int cells, int cellsOfTheFile) {
    assertThat(cells).as("cells of " + file + " that were compared").isEqualTo(cellsOfTheFile);
    assertThat(COMPARED.put(file, cells)).as("cells of " + file + " before these").isNull();
    System.out.println("vectors: " + cells + " cells of " + file);
  }

  /**
   * Prints the cells of all files; fails where cells or files are not as many as there should be.
   */
  static synchronized void holds(int cells, int files) {
    int found = COMPARED.values().stream().mapToInt(Integer::intValue).sum();
    int read =
        COMPARED.keySet().stream()
            .map(part -> part.replaceFirst(":.*", ""))
            .collect(Collectors.toSet())
            .size();
    System.out.println("vectors: " + found + " cells in all, of " + read + " files");
    assertThat(found).as("cells of vectors that were compared").isEqualTo(cells);
    assertThat(read).as("files of vectors that were compared").isEqualTo(files);
  }
}
