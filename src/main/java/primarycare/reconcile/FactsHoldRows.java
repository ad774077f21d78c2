package primarycare.reconcile;

import java.util.stream.Stream;

/** Facts, which tables count from, hold every row that was loaded. */
public final class FactsHoldRows {

  private static final Check CHECK = new Check("facts of a file hold the rows loaded", true);

  private FactsHoldRows() {}

  /**
   * Facts of a file.
   *
   * @param rows that were loaded
   * @param held by facts; null where there are none
   */
  public record Held(String source, String file, boolean aboutPeople, long rows, Long held) {}

  public static Stream<Reconciliation> of(Stream<Held> files) {
    return files.map(FactsHoldRows::row);
  }

  /** Counts of people are not shown. */
  private static Reconciliation row(Held file) {
    String level = ReadFile.level(file.source(), file.file());
    boolean passed = file.held() != null && file.held() == file.rows();
    return file.aboutPeople()
        ? CHECK.row(level, null, passed)
        : CHECK.row(level, null, passed, file.rows(), file.held(), "");
  }
}
