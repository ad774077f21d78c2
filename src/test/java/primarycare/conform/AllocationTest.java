package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

class AllocationTest {

  private static final StructType SHARES =
      new StructType()
          .add("practice_code", DataTypes.StringType)
          .add("area_code", DataTypes.StringType)
          .add("registered_patients", DataTypes.LongType)
          .add("weight", DataTypes.createDecimalType(18, 9));

  private final List<Row> rows = new ArrayList<>();

  @Test
  void givesTheOddPersonOfEqualHalvesToTheFirstAreaByCode() {
    practice("C82001", 5L, "0.5", "0.5");

    assertThat(shared("C82001")).containsExactly(3L, 2L);
  }

  @Test
  void givesWhatIsLeftToTheLargestRemainders() {
    practice("C82001", 10L, "0.15", "0.25", "0.6");
    practice("C82002", 7L, "0.2", "0.3", "0.5");

    assertThat(shared("C82001")).containsExactly(2L, 2L, 6L);
    assertThat(shared("C82002")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void breaksATieBetweenEqualRemaindersByAreaCode() {
    practice("C82001", 10L, "0.25", "0.25", "0.25", "0.25");
    practice("C82002", 1L, "0.5", "0.5");

    assertThat(shared("C82001")).containsExactly(3L, 3L, 2L, 2L);
    assertThat(shared("C82002")).containsExactly(1L, 0L);
  }

  @Test
  void losesNobodyWhereTheWeightsArePrintedToNinePlaces() {
    practice("C82001", 9000L, "0.333333333", "0.333333333", "0.333333334");
    practice("C82002", 10L, "0.333333333", "0.333333333", "0.333333334");

    assertThat(shared("C82001")).containsExactly(3000L, 3000L, 3000L);
    assertThat(shared("C82002")).satisfies(shares -> assertThat(sum(shares)).isEqualTo(10));
  }

  @Test
  void leavesAPracticeOfOneAreaAsItIs() {
    practice("C82001", 9001L, "1");

    assertThat(shared("C82001")).containsExactly(9001L);
  }

  @Test
  void leavesAPracticeWithoutAListWithoutOne() {
    practice("C82001", null, "0.5", "0.5");
    practice("C82002", 0L, "0.5", "0.5");

    assertThat(shared("C82001")).containsExactly(null, null);
    assertThat(shared("C82002")).containsExactly(0L, 0L);
  }

  @Test
  void keepsTheColumnsOfItsRowsAndAddsNone() {
    practice("C82001", 5L, "0.5", "0.5");

    assertThat(share().columns()).containsExactlyInAnyOrder(SHARES.fieldNames());
  }

  private void practice(String practice, Long patients, String... weights) {
    for (int i = 0; i < weights.length; i++) {
      rows.add(RowFactory.create(practice, "N0" + i, patients, new BigDecimal(weights[i])));
    }
  }

  private Dataset<Row> share() {
    return Allocation.share(
        Runs.spark().createDataFrame(rows, SHARES),
        "registered_patients",
        "weight",
        List.of("practice_code"),
        "area_code");
  }

  private List<Long> shared(String practice) {
    return Arrays.asList(
        share().collectAsList().stream()
            .filter(row -> row.getString(row.fieldIndex("practice_code")).equals(practice))
            .sorted(Comparator.comparing(row -> row.<String>getAs("area_code")))
            .map(row -> row.<Number>getAs("registered_patients"))
            .map(number -> number == null ? null : Long.valueOf(number.longValue()))
            .toArray(Long[]::new));
  }

  private static long sum(List<? extends Long> shares) {
    return shares.stream().mapToLong(Long::longValue).sum();
  }
}
