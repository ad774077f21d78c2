package primarycare.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.FileTotals;
import primarycare.conform.ReferenceModel;

/**
 * The checks of the reconciliation that rest on inputs and organisations alone, and may stop the
 * release: they are made before anything is measured.
 */
public final class InputChecks {

  private InputChecks() {}

  /**
   * Their rows, for a release of these tables.
   *
   * @param held what the totals of files came to
   * @param files rows of the ledger, one a file
   */
  public static Dataset<Row> of(
      List<PublishedTable> tables,
      List<FileTotals.Held> held,
      List<Row> files,
      ReferenceModel model) {
    return Stream.of(
            Stream.of(Reconciliation.files(model.files()), FactChecks.of(model.factRows())),
            FileTotalChecks.of(held, files, model),
            Stream.of(model.frame(ofOrganisations(files, model), Check.SCHEMA)),
            Basis.of(tables, model).stream().flatMap(InputChecks::ofPractices),
            tables.stream().flatMap(table -> table.inputChecks(model).stream()))
        .flatMap(checks -> checks)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private static List<Row> ofOrganisations(List<Row> files, ReferenceModel model) {
    return Stream.concat(ListChecks.of(model, files), OrganisationChecks.of(model)).toList();
  }

  private static Stream<Dataset<Row>> ofPractices(Basis basis) {
    return Stream.of(AreaChecks.nobodyLost(basis), AreaChecks.oneMembership(basis));
  }
}
