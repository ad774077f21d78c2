package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

class RatioTest {

  private final SparkSession spark = Runs.spark();

  @Test
  void isTheNumeratorPerSoManyOfTheDenominator() {
    assertThat(ratio(DataTypes.LongType, 4L, 8000L)).isEqualTo(0.5);
    assertThat(ratio(DataTypes.DoubleType, 4.5, 9000.0)).isEqualTo(0.5);
    assertThat(ratio(DataTypes.LongType, 0L, 8000L)).isEqualTo(0.0);
  }

  @Test
  void isADoubleForDecimalsToo() {
    BigDecimal fte = new BigDecimal("4.500000000");
    BigDecimal patients = new BigDecimal("9000.000000000");
    assertThat(ratio(DataTypes.createDecimalType(18, 9), fte, patients)).isEqualTo(0.5);
  }

  @Test
  void isNullWithoutANumerator() {
    assertThat(ratio(DataTypes.LongType, null, 8000L)).isNull();
  }

  @Test
  void isNullWithoutADenominator() {
    assertThat(ratio(DataTypes.LongType, 4L, null)).isNull();
    assertThat(ratio(DataTypes.LongType, null, null)).isNull();
  }

  @Test
  void isNullWhereTheDenominatorIsNothingOrLess() {
    assertThat(ratio(DataTypes.LongType, 4L, 0L)).isNull();
    assertThat(ratio(DataTypes.LongType, 0L, 0L)).isNull();
    assertThat(ratio(DataTypes.LongType, 4L, -8000L)).isNull();
    assertThat(ratio(DataTypes.DoubleType, 4.0, -0.0)).isNull();
  }

  @Test
  void multipliesBeforeItDivides() {
    assertThat(3 * 1000.0 / 1008).isNotEqualTo(3 / 1008.0 * 1000.0);
    assertThat(ratio(DataTypes.LongType, 3L, 1008L)).isEqualTo(3 * 1000.0 / 1008);
  }

  @Test
  void givesEachRowItsOwnRatio() {
    Dataset<Row> rows =
        rows(
            DataTypes.LongType,
            RowFactory.create(8L, 8000L),
            RowFactory.create(3L, 0L),
            RowFactory.create(9L, 6000L));
    Dataset<Row> ratios =
        rows.select(Ratio.of(col("fte"), col("patients"), 1000).as("fte_per_1000"));
    assertThat(ratios.schema())
        .isEqualTo(new StructType().add("fte_per_1000", DataTypes.DoubleType, true));
    assertThat(ratios.collectAsList())
        .containsExactly(
            RowFactory.create(1.0), RowFactory.create((Object) null), RowFactory.create(1.5));
  }

  /** A person may have several events: 250 of 220 people, with Byar's limits of 250. */
  @Test
  void isAboveOneWhereEventsAreMoreThanPeople() {
    Dataset<Row> rows = rows(DataTypes.LongType, RowFactory.create(250L, 220L));
    Column events = col("fte");
    Cells.agree(
        Cells.values(
            rows,
            Ratio.of(events, col("patients"), 1),
            Isr.lower(events, col("patients"), Level.P95, 1),
            Isr.upper(events, col("patients"), Level.P95, 1)),
        250 / 220.0,
        0.9998494738532877,
        1.2863114487455785);
  }

  private Object ratio(DataType type, Object fte, Object patients) {
    return rows(type, RowFactory.create(fte, patients))
        .select(Ratio.of(col("fte"), col("patients"), 1000))
        .collectAsList()
        .get(0)
        .get(0);
  }

  private Dataset<Row> rows(DataType type, Row... rows) {
    return spark.createDataFrame(
        List.of(rows), new StructType().add("fte", type).add("patients", type));
  }
}
