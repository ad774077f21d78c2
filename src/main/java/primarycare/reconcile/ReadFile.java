package primarycare.reconcile;

import java.time.LocalDate;

/**
 * What is told of a file that was read.
 *
 * @param aboutPeople whether a record is about a person, so that its counts are
 * @param firstDate of its records, as is {@code lastDate}; null where they have no date
 */
public record ReadFile(
    String source,
    String file,
    boolean aboutPeople,
    long records,
    long loaded,
    long quarantined,
    long excluded,
    LocalDate firstDate,
    LocalDate lastDate) {

  /** The file as checks name it. */
  public String level() {
    return level(source, file);
  }

  /** A file as checks name it. */
  public static String level(String source, String file) {
    return source + ": " + file;
  }
}
