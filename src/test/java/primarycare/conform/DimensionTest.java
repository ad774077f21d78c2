package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import primarycare.support.Frames;

class DimensionTest {

  @ParameterizedTest
  @EnumSource
  void sortsByNumberAsByLabel(Dimension dimension) {
    assertThat(dimension.labels()).isSorted().startsWith("all");
  }

  @Test
  void countsASexThatIsMissingOrUnheardOfAsNotKnown() {
    assertThat(labels(Dimension.SEX, "'female'", "'male'", "NULL", "'intersex'"))
        .containsExactly("female", "male", "not known", "not known");
  }

  @Test
  void putsTypesThreeAndFourInOneGroupAndAnUnknownTypeInNone() {
    assertThat(labels(Dimension.DEPARTMENT_GROUP, "'01'", "'02'", "'03'", "'04'", "NULL", "'99'"))
        .containsExactly("type 1", "type 2", "type 3 and 4", "type 3 and 4", "null", "null");
  }

  @Test
  void givesEachRowToItsValueAndToAllAndARowWithoutAValueToAllAlone() {
    Dimension groups = Dimension.DEPARTMENT_GROUP;
    Dataset<Row> rows =
        stored("'01'", "NULL")
            .withColumn(groups.number(), groups.number(col("value")))
            .withColumn("number", groups.andAll(col(groups.number())))
            .select(col("value"), groups.label(col("number")));
    assertThat(Frames.lines(rows)).containsExactlyInAnyOrder("01 type 1", "01 all", "null all");
  }

  @Test
  void hasARowForEveryValueAndForAll() {
    Dataset<Row> rows = stored("'x'").select(Dimension.SEX.every().as("number"));
    assertThat(Frames.lines(rows.select(Dimension.SEX.label(col("number")))))
        .containsExactlyInAnyOrder("all", "female", "male", "not known");
  }

  private static List<String> labels(Dimension dimension, String... values) {
    Dataset<Row> rows = stored(values).select(dimension.label(dimension.number(col("value"))));
    return Frames.lines(rows);
  }

  private static Dataset<Row> stored(String... values) {
    return Frames.of(
        "value", Arrays.stream(values).map(value -> "(" + value + ")").toArray(String[]::new));
  }
}
