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
import primarycare.organisation.Sharing;

/** Many practices with random lists and weights, shared in one frame. */
class AllocationPropertyTest {

  private static final long SEED = 20260701;
  private static final int PRACTICES = 2000;
  private static final int THOUSANDTHS = 1000;

  private static final StructType CELLS =
      new StructType()
          .add("month", DataTypes.DateType)
          .add("practice_code", DataTypes.StringType)
          .add("patients", DataTypes.LongType)
          .add("registered_patients", DataTypes.LongType);

  private record Share(String practice, String area, long total, long got, BigDecimal weight) {

    BigDecimal exact() {
      return weight.multiply(BigDecimal.valueOf(total));
    }
  }

  @Test
  void everyPracticeIsSharedInWholePeopleByWeight() {
    Map<String, List<Share>> practices = shared();

    assertThat(practices).hasSize(PRACTICES);
    assertThat(practices.values())
        .allSatisfy(
            shares -> {
              long total = shares.get(0).total();
              assertThat(shares.stream().mapToLong(Share::got).sum()).isEqualTo(total);
              assertThat(shares).allSatisfy(AllocationPropertyTest::isNearItsExactShare);
              assertThat(shares.stream().mapToLong(Share::got).toArray())
                  .as("as without a session")
                  .isEqualTo(
                      Sharing.of(
                          new long[] {total},
                          shares.stream().map(share -> share.weight().doubleValue()).toList())[0]);
            });
    assertThat(practices.values().stream().flatMap(List::stream))
        .anyMatch(share -> BigDecimal.valueOf(share.got()).compareTo(share.exact()) > 0);
  }

  /** Rounding goes on from area to area, and so ends within one and a half of a person. */
  private static void isNearItsExactShare(Share share) {
    assertThat(share.got()).isNotNegative();
    assertThat(BigDecimal.valueOf(share.got()).subtract(share.exact()).abs())
        .as("%s in %s", share.practice(), share.area())
        .isLessThanOrEqualTo(new BigDecimal("1.5"));
  }

  private static Map<String, List<Share>> shared() {
    List<Row> cells = new ArrayList<>();
    List<Row> members = new ArrayList<>();
    fill(cells, members);
    List<Row> result =
        Allocation.share(
                Runs.spark().createDataFrame(cells, CELLS),
                Members.frame(members),
                "registered_patients",
                new Allocation.Line(List.of(), List.of()))
            .collectAsList();
    return result.stream()
        .map(
            row ->
                new Share(
                    row.getAs("practice_code"),
                    row.getAs("area_code"),
                    row.<Long>getAs("patients"),
                    row.<Long>getAs("registered_patients"),
                    row.getAs("weight")))
        .sorted(Comparator.comparing(Share::area))
        .collect(Collectors.groupingBy(Share::practice));
  }

  private static void fill(List<Row> cells, List<Row> members) {
    Random random = new Random(SEED);
    for (int practice = 0; practice < PRACTICES; practice++) {
      String code = String.format("C%05d", practice);
      long patients = random.nextInt(practice % 2 == 0 ? 20 : 30_000);
      cells.add(RowFactory.create(Members.JULY, code, patients, patients));
      int left = THOUSANDTHS;
      for (int area = 0; left > 0; area++) {
        int weight = area == 4 ? left : 1 + random.nextInt(left);
        left -= weight;
        members.add(Members.member(code, area, BigDecimal.valueOf(weight, 3)));
      }
    }
  }
}
