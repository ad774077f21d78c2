package primarycare.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Bounds of a column are those that Parquet finds by itself. */
class BoundsPropertyTest {

  private static final PrimitiveType DOUBLE =
      Types.optional(PrimitiveTypeName.DOUBLE).named("rate");

  @Property(tries = 500)
  void ofDecimalsAreThoseThatParquetFinds(@ForAll("decimals") List<Double> values) {
    Statistics<?> theirs = Statistics.createStats(DOUBLE);
    Bounds ours = new Bounds(DOUBLE);
    for (double value : values) {
      theirs.updateStats(value);
      ours.add(Double.doubleToRawLongBits(value));
    }
    assertThat(ours.statistics()).isEqualTo(theirs);
    assertThat(ours.statistics().getMinBytes()).isEqualTo(theirs.getMinBytes());
    assertThat(ours.statistics().getMaxBytes()).isEqualTo(theirs.getMaxBytes());
  }

  @Provide
  Arbitrary<List<Double>> decimals() {
    return Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.doubles().between(-1e6, 1e6)),
            Tuple.of(
                1,
                Arbitraries.of(
                    0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)))
        .list()
        .ofMaxSize(40);
  }
}
