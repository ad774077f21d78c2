package primarycare.formula;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;

/** Rows of three numbers, a, b and c. */
final class Triples {

  private Triples() {}

  static Dataset<Row> of(double[]... rows) {
    List<Row> all =
        Stream.of(rows)
            .map(
                x ->
                    RowFactory.create(
                        Numbers.known(x[0]), Numbers.known(x[1]), Numbers.known(x[2])))
            .toList();
    return Runs.spark().createDataFrame(all, StructType.fromDDL("a DOUBLE, b DOUBLE, c DOUBLE"));
  }
}
