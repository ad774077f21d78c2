package primarycare.reconcile;

import java.util.stream.Stream;

/** Each record of a file is loaded, quarantined or excluded. */
public final class FilesAddUp {

  private static final Check CHECK = new Check("records = loaded + quarantined + excluded", true);

  private FilesAddUp() {}

  public static Stream<Reconciliation> of(Stream<ReadFile> files) {
    return files.map(FilesAddUp::row);
  }

  /** Counts of people are not shown. */
  private static Reconciliation row(ReadFile file) {
    Long records = file.records();
    Long accounted = file.loaded() + file.quarantined() + file.excluded();
    boolean passed = records.equals(accounted);
    return file.aboutPeople()
        ? CHECK.row(file.level(), null, passed)
        : CHECK.row(file.level(), null, passed, records, accounted, "");
  }
}
