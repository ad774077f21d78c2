package primarycare.disclosure;

import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Ratio;
import primarycare.table.Measured;

/**
 * A table whose counts of people are protected, with what was derived from them since; the only
 * thing a release takes.
 */
public final class Disclosed {

  private final TableSpec spec;
  private final Dataset<Row> rows;

  Disclosed(TableSpec spec, Dataset<Row> rows) {
    this.spec = spec;
    this.rows = rows;
  }

  /** Protects a measured table by a rule, then derives its rates, columns and order. */
  public static Disclosed of(Measured measured, DisclosureRule rule) {
    TableSpec spec = measured.table().spec();
    Map<String, Column> counts = new LinkedHashMap<>();
    for (ColumnSpec count : spec.disclosive()) {
      counts.put(count.name(), rule.protect(col(count.name())));
      counts.put(count.statusName(), rule.status(col(count.name())));
    }
    Dataset<Row> rows = measured.rows().withColumns(counts);
    Map<String, Column> rates = new LinkedHashMap<>();
    for (ColumnSpec column : spec.columns()) {
      column.rate().ifPresent(rate -> rates.put(column.name(), rate(rate)));
    }
    Dataset<Row> derived = measured.table().derive(rows.withColumns(rates));
    return new Disclosed(spec, published(spec, derived));
  }

  public TableSpec spec() {
    return spec;
  }

  /** Rows in the specification's columns and types, ordered by its keys. */
  public Dataset<Row> rows() {
    return rows;
  }

  private static Column rate(ColumnSpec.RateSpec rate) {
    return Ratio.of(
        Casts.toDouble(col(rate.numerator())),
        Casts.toDouble(col(rate.denominator())),
        rate.multiplier());
  }

  private static Dataset<Row> published(TableSpec spec, Dataset<Row> rows) {
    Column[] columns =
        spec.columns().stream()
            .map(column -> Casts.to(column.name(), column.type()))
            .toArray(Column[]::new);
    List<Column> keys = spec.keys().stream().map(key -> col(key)).toList();
    return rows.select(columns).coalesce(1).sortWithinPartitions(keys.toArray(Column[]::new));
  }
}
