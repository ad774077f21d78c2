package primarycare.disclosure;

import java.util.List;
import primarycare.figure.Shown;
import primarycare.model.ReferenceModel;
import primarycare.table.run.Intake;

/**
 * What may be shown of the records of a file, as its row of the tables has it.
 *
 * @param aboutPeople whether a record is about a person
 */
public record FileShown(
    boolean aboutPeople, Shown records, Shown loaded, Shown quarantined, Shown excluded) {

  /** Those of the files of a run. */
  public static List<FileShown> of(ReferenceModel model, DisclosureRule rule) {
    return Intake.of(model, rule)
        .map(
            file ->
                new FileShown(
                    file.aboutPeople(),
                    file.records(),
                    file.loaded(),
                    file.quarantined(),
                    file.excluded()))
        .toList();
  }
}
