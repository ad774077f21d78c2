package primarycare.table;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.spec.TableSpec;

/** One published table: what it promises, and the two pure steps that make it. */
public interface PublishedTable {

  TableSpec spec();

  /** Sources without which the table cannot be made; the last is the one that it is about. */
  default List<String> needs() {
    return List.of();
  }

  /** The organisations and months that the table is measured with; none for one that tells. */
  default Optional<Organisations> months(ReferenceModel model) {
    return Optional.empty();
  }

  /**
   * Exact numerators and denominators, and what is classified on exact values.
   *
   * <p>Columns by the specification's names, in any order; rates are left out.
   */
  Dataset<Row> measure(ReferenceModel model);

  /** Adds what needs protected values and is not a rate of the specification. */
  default Dataset<Row> derive(Dataset<Row> protectedRows) {
    return protectedRows;
  }
}
