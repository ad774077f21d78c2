package primarycare.disclosure;

import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.formula.Rates;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Role;
import primarycare.spec.TableSpec;
import primarycare.table.Measured;

/** A table that is a frame, with what was derived from its protected counts. */
public final class DisclosedFrame implements Disclosed {

  private final TableSpec spec;
  private final Dataset<Row> rows;

  DisclosedFrame(TableSpec spec, Dataset<Row> rows) {
    this.spec = spec;
    this.rows = rows;
  }

  /** Protects a measured table by a rule, then derives its rates, columns and order. */
  static DisclosedFrame of(Measured measured, DisclosureRule rule) {
    TableSpec spec = measured.table().spec();
    Map<String, Column> counts = new LinkedHashMap<>();
    for (ColumnSpec count : spec.disclosive()) {
      counts.put(count.name(), rule.protect(col(count.name())));
      counts.put(count.statusName(), rule.status(col(count.name())));
    }
    for (ColumnSpec estimate : spec.withRole(Role.ESTIMATE)) {
      counts.put(estimate.name(), rule.blur(col(estimate.name())));
    }
    Dataset<Row> rows = measured.rows().withColumns(counts);
    Map<String, Column> rates = new LinkedHashMap<>();
    for (ColumnSpec column : spec.columns()) {
      column.rate().ifPresent(rate -> rates.put(column.name(), rate(rate)));
    }
    Dataset<Row> derived = measured.table().derive(rows.withColumns(rates));
    return new DisclosedFrame(spec, published(spec, derived));
  }

  @Override
  public TableSpec spec() {
    return spec;
  }

  /** Rows in the specification's columns and types, ordered by its keys. */
  public Dataset<Row> rows() {
    return rows;
  }

  private static Column rate(ColumnSpec.RateSpec rate) {
    Column events = Casts.toDouble(col(rate.numerator()));
    Column numerator =
        switch (rate.part()) {
          case VALUE -> events;
          case LOWER -> Rates.lowerOfCount(events);
          case UPPER -> Rates.upperOfCount(events);
        };
    return Rates.ratio(numerator, Casts.toDouble(col(rate.denominator())), rate.multiplier());
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
