package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Quantiles against the vectors of PHEindicatormethods. */
class GoldenQuantiles {

  private static final Column[] WITHIN = {col("case"), col("group"), col("nquantiles")};

  @Test
  void quantiles() {
    Dataset<Row> areas = Golden.frame("quantile.csv", "case", "group", "area_code", "invert");
    Column found = when(col("invert").equalTo("true"), groups(true)).otherwise(groups(false));
    Golden.of("quantile.csv", areas).cell("quantile", found).holds(982);
  }

  private static Column groups(boolean descending) {
    Column found = when(col("nquantiles").isNull(), null);
    for (int groups : new int[] {4, 7, 10}) {
      Column of =
          descending
              ? Quantiles.descending(col("value"), groups, WITHIN)
              : Quantiles.ascending(col("value"), groups, WITHIN);
      found = found.when(col("nquantiles").equalTo(groups), of);
    }
    return found;
  }
}
