package primarycare.command;

import static org.apache.spark.sql.functions.col;
import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.conform.ReferenceModel;
import primarycare.job.Month;
import primarycare.table.Measured;

/** The months that a release is of. */
final class PublishedMonths {

  private PublishedMonths() {}

  /**
   * The months that tables measured with organisations publish, in order; where a release has none
   * of these, the months of the rows of its other tables.
   */
  static List<Month> of(List<Measured> tables, ReferenceModel model) {
    List<Month> asked =
        sorted(
            tables.stream()
                .flatMap(measured -> measured.table().months(model).stream())
                .flatMap(organisations -> organisations.calendar().asked().stream()));
    return asked.isEmpty() ? sorted(tables.stream().flatMap(PublishedMonths::ofRows)) : asked;
  }

  /** Years before those that a month can have are in a table's rows only. */
  private static Stream<Month> ofRows(Measured measured) {
    return measured.table().spec().has(MONTH)
        ? measured.rows().select(col(MONTH)).distinct().collectAsList().stream()
            .map(row -> (LocalDate) row.get(0))
            .filter(date -> date != null && date.getYear() >= Month.FIRST_YEAR)
            .map(Month::of)
        : Stream.empty();
  }

  private static List<Month> sorted(Stream<Month> months) {
    return months.distinct().sorted().toList();
  }
}
