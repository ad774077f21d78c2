package primarycare.intake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

class CastsTest {

  private final SparkSession spark = Runs.spark();

  @Test
  void isTestedWhileAnsiIsOn() {
    assertThatThrownBy(() -> spark.sql("select cast('x' as int)").collectAsList())
        .hasMessageContaining("CAST_INVALID_INPUT");
  }

  @Test
  void fillsAColumnWithANullOfItsType() {
    assertThat(spark.range(1).select(Casts.none(DataTypes.DateType).as("end_date")).schema())
        .isEqualTo(new StructType().add("end_date", DataTypes.DateType, true));
    assertThat(cast(Casts.none(DataTypes.LongType), DataTypes.LongType, 1204L))
        .containsOnlyNulls()
        .hasSize(1);
  }

  @Test
  void makesAnyValueText() {
    assertThat(cast(Casts.toText(col("value")), DataTypes.DateType, LocalDate.of(2026, 7, 1), null))
        .containsExactly("2026-07-01", null);
  }

  private List<Object> cast(Column column, DataType type, Object... values) {
    return spark
        .createDataFrame(
            Stream.of(values).map(RowFactory::create).toList(), new StructType().add("value", type))
        .select(column)
        .collectAsList()
        .stream()
        .map(row -> row.get(0))
        .toList();
  }
}
