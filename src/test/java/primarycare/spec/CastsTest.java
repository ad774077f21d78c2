package primarycare.spec;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
  void givesNullAndDoesNotThrowForATextThatIsNoNumber() {
    assertThat(
            cast(
                Casts.to("value", DataTypes.LongType),
                DataTypes.StringType,
                "1204",
                "C82001",
                "",
                "99999999999999999999",
                null))
        .containsExactly(1204L, null, null, null, null);
  }

  @Test
  void givesNullForADecimalThatDoesNotFit() {
    assertThat(
            cast(
                Casts.to("value", DataTypes.createDecimalType(4, 2)),
                DataTypes.StringType,
                "4.25",
                "123.45",
                "NA"))
        .containsExactly(new BigDecimal("4.25"), null, null);
  }

  @Test
  void givesNullForAnImpossibleDay() {
    assertThat(
            cast(
                Casts.to("value", DataTypes.DateType),
                DataTypes.StringType,
                "2026-07-01",
                "2026-02-30",
                "July"))
        .containsExactly(LocalDate.of(2026, 7, 1), null, null);
  }

  @Test
  void keepsTheNameOfTheColumn() {
    assertThat(
            spark
                .sql("select '7' as `list size`")
                .select(Casts.to("list size", DataTypes.LongType))
                .columns())
        .containsExactly("list size");
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
