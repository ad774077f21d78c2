package primarycare.table;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.figure.Earlier;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

/** One published table: what it promises, and the two pure steps that make it. */
public interface PublishedTable {

  TableSpec spec();

  /** Sources without which the table cannot be made; the last is the one that it is about. */
  default List<String> needs() {
    return List.of();
  }

  /** Which months its rows may need; none where those of the job's periods are enough. */
  default Optional<Earlier> earlier() {
    return Optional.empty();
  }

  /** The source that the table is about; blank for one that tells of the run. */
  default String about() {
    return needs().isEmpty() ? "" : needs().get(needs().size() - 1);
  }

  /** Keys of the job without which the table has no row, where this job does not have them. */
  default List<String> lacks() {
    return List.of();
  }

  /** Columns that it sets beside a target of the job. */
  default List<String> targets() {
    return List.of();
  }

  /** The organisations and months that the table is measured with; none for one that tells. */
  default Optional<Organisations> months(ReferenceModel model) {
    return Optional.empty();
  }

  /** Whether a table by area also has rows of practices. */
  default boolean hasPractices() {
    return true;
  }

  /** Over which periods it counts attendances, in a job that asks for these. */
  default Job.Breakdown breakdown(Job.Breakdown asked) {
    return asked;
  }

  /**
   * Exact numerators and denominators, and what is classified on exact values.
   *
   * <p>Columns by the specification's names, in any order; rates are left out.
   */
  Dataset<Row> measure(ReferenceModel model);

  /** What its exact counts add up to, where tasks make its rows; none for one that is a frame. */
  default Optional<CountSums> sums(ReferenceModel model) {
    return Optional.empty();
  }

  /** Its rows where tasks make them, of what may be shown; none for one that is a frame. */
  default Optional<TableRows> byTasks(ReferenceModel model, Protection protection) {
    return Optional.empty();
  }

  /** Rows of the reconciliation that rest on its inputs alone, made before it is measured. */
  default List<Dataset<Row>> inputChecks(ReferenceModel model) {
    return List.of();
  }

  /**
   * Rows of the reconciliation that are this table's alone, as {@link Check} makes them.
   *
   * @param measured rows of {@link #measure}
   */
  default List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return List.of();
  }

  /** Adds what needs protected values and is not a rate of the specification. */
  default Dataset<Row> derive(Dataset<Row> protectedRows) {
    return protectedRows;
  }
}
