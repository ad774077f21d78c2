package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

class AllocationTest {

  private static final StructType CELLS =
      new StructType()
          .add("month", DataTypes.DateType)
          .add("practice_code", DataTypes.StringType)
          .add("cell", DataTypes.IntegerType)
          .add("people", DataTypes.LongType);

  private final List<Row> cells = new ArrayList<>();
  private final List<Row> members = new ArrayList<>();

  @Test
  void givesTheOddPersonOfEqualHalvesToTheFirstAreaByCode() {
    practice("C82001", 5L, "0.5", "0.5");

    assertThat(shared("C82001")).containsExactly(3L, 2L);
  }

  @Test
  void givesEachAreaItsShareInWholePeople() {
    practice("C82001", 10L, "0.15", "0.25", "0.6");
    practice("C82002", 7L, "0.2", "0.3", "0.5");

    assertThat(shared("C82001")).containsExactly(2L, 2L, 6L);
    assertThat(shared("C82002")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void roundsEqualSharesByAreaCode() {
    practice("C82001", 10L, "0.25", "0.25", "0.25", "0.25");
    practice("C82002", 1L, "0.5", "0.5");

    assertThat(shared("C82001")).containsExactly(3L, 2L, 3L, 2L);
    assertThat(shared("C82002")).containsExactly(1L, 0L);
  }

  @Test
  void givesCellsOfOnePersonToTheAreasInTurnAndNotAllToOne() {
    practice("C82001", 1L, "0.5", "0.5");
    for (int cell = 1; cell < 10; cell++) {
      cells.add(RowFactory.create(Members.JULY, "C82001", cell, 1L));
    }

    assertThat(shared("C82001").stream().filter(people -> people == 1)).hasSize(10);
    assertThat(sumOf("N00")).isEqualTo(5);
    assertThat(sumOf("N01")).isEqualTo(5);
  }

  @Test
  void keepsTheTotalOfEveryCell() {
    practice("C82001", 3L, "0.2", "0.3", "0.5");
    cells.add(RowFactory.create(Members.JULY, "C82001", 1, 8L));
    cells.add(RowFactory.create(Members.JULY, "C82001", 2, 1L));

    Map<Integer, Long> totals =
        share().collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.<Integer>getAs("cell"),
                    Collectors.summingLong(row -> row.<Long>getAs("people"))));
    assertThat(totals).isEqualTo(Map.of(0, 3L, 1, 8L, 2, 1L));
    assertThat(share().collectAsList()).allMatch(row -> row.<Long>getAs("people") >= 0);
  }

  @Test
  void saysWhichPeopleWereGivenByWeight() {
    practice("C82001", 5L, "0.5", "0.5");
    practice("C82002", 5L, "1");

    assertThat(share().collectAsList())
        .allMatch(
            row ->
                row.<Boolean>getAs("allocated")
                    == row.<String>getAs("practice_code").equals("C82001"));
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

  private void practice(String practice, Long people, String... weights) {
    cells.add(RowFactory.create(Members.JULY, practice, 0, people));
    for (int i = 0; i < weights.length; i++) {
      members.add(Members.member(practice, i, new BigDecimal(weights[i])));
    }
  }

  private Dataset<Row> share() {
    return Allocation.share(
        Runs.spark().createDataFrame(cells, CELLS),
        Members.frame(members),
        "people",
        new Allocation.Line(List.of(), List.of("cell")));
  }

  private long sumOf(String area) {
    return share().collectAsList().stream()
        .filter(row -> row.<String>getAs("area_code").equals(area))
        .mapToLong(row -> row.<Long>getAs("people"))
        .sum();
  }

  private List<Long> shared(String practice) {
    return Arrays.asList(
        share().collectAsList().stream()
            .filter(row -> row.<String>getAs("practice_code").equals(practice))
            .sorted(Comparator.comparing(row -> row.<String>getAs("area_code")))
            .map(row -> row.<Long>getAs("people"))
            .toArray(Long[]::new));
  }

  private static long sum(List<? extends Long> shares) {
    return shares.stream().mapToLong(Long::longValue).sum();
  }
}
