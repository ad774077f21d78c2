package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.conform.Residences;

/**
 * What tables of one kind rest on: the source that they are about, and the organisations, lists and
 * months that it is measured with.
 */
record Basis(String about, Organisations places) {

  /** The bases of the tables of a release, each once. */
  static List<Basis> of(List<PublishedTable> tables, ReferenceModel model) {
    return tables.stream()
        .flatMap(table -> table.months(model).map(p -> new Basis(table.about(), p)).stream())
        .distinct()
        .toList();
  }

  /** Month and practice of the source's rows, one or more each; none where lists are the source. */
  Optional<Dataset<Row>> practices(ReferenceModel model) {
    return switch (about) {
      case "registered_patients" -> Optional.empty();
      case "gp_workforce" -> Optional.of(model.staff());
      case Residences.SOURCE -> Optional.of(model.residences().practices());
      default ->
          Optional.of(
              model
                  .visits()
                  .cells()
                  .where(col(PRACTICE_CODE).isNotNull())
                  .where(Registration.isDefault(col(PRACTICE_CODE)).equalTo(false)));
    };
  }
}
