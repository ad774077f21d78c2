package primarycare.rules;

import java.util.List;
import primarycare.fact.Facts;
import primarycare.intake.LoadedFile;

/**
 * How many rows of a file were loaded, and how many its facts hold.
 *
 * @param aboutPeople whether its rows are people
 */
public record FactRows(String source, String file, boolean aboutPeople, long rows, long held) {

  /** Of the files of which there are facts. */
  public static List<FactRows> of(List<LoadedFile> files, Facts facts) {
    return files.stream()
        .flatMap(file -> facts.rows(file).stream().mapToObj(held -> of(file, held)))
        .toList();
  }

  private static FactRows of(LoadedFile file, long held) {
    return new FactRows(file.source(), file.name(), file.aboutPeople(), file.rows(), held);
  }
}
