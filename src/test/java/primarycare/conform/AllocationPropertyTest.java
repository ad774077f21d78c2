package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

/** Many practices with random lists and weights, shared in one frame. */
class AllocationPropertyTest {

  private static final long SEED = 20260701;
  private static final int PRACTICES = 2000;
  private static final int THOUSANDTHS = 1000;

  private static final StructType SHARES =
      new StructType()
          .add("practice_code", DataTypes.StringType)
          .add("area_code", DataTypes.StringType)
          .add("patients", DataTypes.LongType)
          .add("registered_patients", DataTypes.LongType)
          .add("weight", DataTypes.createDecimalType(18, 9));

  private record Share(String practice, String area, long total, long got, BigDecimal weight) {

    BigDecimal exact() {
      return weight.multiply(BigDecimal.valueOf(total));
    }

    BigDecimal remainder() {
      return exact().remainder(BigDecimal.ONE);
    }

    boolean isRoundedUp() {
      return BigDecimal.valueOf(got).compareTo(exact()) > 0;
    }
  }

  @Test
  void everyPracticeIsSharedInWholePeopleByLargestRemainder() {
    Map<String, List<Share>> practices = shared();

    assertThat(practices).hasSize(PRACTICES);
    assertThat(practices.values())
        .allSatisfy(
            shares -> {
              long total = shares.get(0).total();
              assertThat(shares.stream().mapToLong(Share::got).sum()).isEqualTo(total);
              assertThat(shares).allSatisfy(AllocationPropertyTest::isWithinOneOfItsExactShare);
              assertThat(shares).isSortedAccordingTo(Comparator.comparing(s -> !s.isRoundedUp()));
            });
    assertThat(practices.values().stream().flatMap(List::stream)).anyMatch(Share::isRoundedUp);
  }

  private static void isWithinOneOfItsExactShare(Share share) {
    assertThat(BigDecimal.valueOf(share.got()).subtract(share.exact()).abs())
        .as("%s in %s", share.practice(), share.area())
        .isLessThan(BigDecimal.ONE);
  }

  /** The shares of each practice, those first that come first for a person who is left over. */
  private static Map<String, List<Share>> shared() {
    List<Row> result =
        Allocation.share(
                Runs.spark().createDataFrame(rows(), SHARES),
                "registered_patients",
                "weight",
                List.of("practice_code"),
                "area_code")
            .collectAsList();
    return result.stream()
        .map(
            row ->
                new Share(
                    row.getAs("practice_code"),
                    row.getAs("area_code"),
                    row.<Long>getAs("patients"),
                    row.<Number>getAs("registered_patients").longValue(),
                    row.getAs("weight")))
        .sorted(Comparator.comparing(Share::remainder).reversed().thenComparing(Share::area))
        .collect(Collectors.groupingBy(Share::practice));
  }

  private static List<Row> rows() {
    Random random = new Random(SEED);
    List<Row> rows = new ArrayList<>();
    for (int practice = 0; practice < PRACTICES; practice++) {
      String code = String.format("C%05d", practice);
      long patients = random.nextInt(practice % 2 == 0 ? 20 : 30_000);
      int left = THOUSANDTHS;
      for (int area = 0; left > 0; area++) {
        int weight = area == 4 ? left : 1 + random.nextInt(left);
        left -= weight;
        rows.add(
            RowFactory.create(
                code, "N0" + area, patients, patients, BigDecimal.valueOf(weight, 3)));
      }
    }
    return rows;
  }
}
