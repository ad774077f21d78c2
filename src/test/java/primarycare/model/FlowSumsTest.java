package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.organisation.Calendar;
import primarycare.organisation.Flow;
import primarycare.organisation.Flows;
import primarycare.organisation.FlowsAtHand;
import primarycare.organisation.Homes;
import primarycare.organisation.Listed;
import primarycare.organisation.Placement;
import primarycare.organisation.Residents;
import primarycare.organisation.SexesOfLists;

/** Tasks add lists by LSOA up to what they come to at once, however the rows are divided. */
class FlowSumsTest {

  private static final LocalDate WINTER = LocalDate.of(2026, 2, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate LATE = LocalDate.of(2026, 7, 2);

  private static final SexesOfLists SEXES =
      new SexesOfLists(Set.of(JULY, LATE), Set.of(WINTER, JULY));

  private static final StructType ROWS =
      new StructType()
          .add("extract_date", DataTypes.DateType)
          .add("practice_code", DataTypes.StringType)
          .add("practice_name", DataTypes.StringType)
          .add("lsoa_code", DataTypes.StringType)
          .add("sex", DataTypes.StringType)
          .add("number_of_patients", DataTypes.LongType);

  private final Random random = new Random(20_261_130);
  private final HomeWorld world = new HomeWorld(random);
  private final List<Row> rows = new ArrayList<>();
  private final List<Listed> counted = new ArrayList<>();

  @Test
  void addsUpToTheSameInAnyPartsOfTheRows() {
    fill();
    Residents residents = residents(world.homes());
    Flows expected = FlowsAtHand.of(residents, counted);
    assertThat(residents.mayBeInSeveralAreas()).isTrue();

    for (int parts : List.of(1, 7)) {
      Collections.shuffle(rows, random);
      Flows flows = FlowSums.of(frame().repartition(parts), SEXES, residents);
      assertThat(flows.all()).containsExactlyInAnyOrderElementsOf(expected.all());
      assertThat(flows.listed()).isEqualTo(expected.listed()).containsOnlyKeys(WINTER, JULY);
      assertThat(flows.practices()).isEqualTo(expected.practices()).containsKey(LATE);
    }
  }

  @Test
  void doesSoWithoutAConversion() {
    fill();
    Residents residents = residents(new Homes(world.lookUp(), Map.of()));

    assertThat(residents.mayBeInSeveralAreas()).isFalse();
    assertThat(FlowSums.of(frame().repartition(3), SEXES, residents).all())
        .containsExactlyInAnyOrderElementsOf(FlowsAtHand.of(residents, counted).all())
        .isNotEmpty();
  }

  @Test
  void holdsEveryPatientOfAListOnceInEveryType() {
    fill();
    Map<String, Long> expected = new TreeMap<>();
    counted.forEach(
        row ->
            List.of("all", "icb", "place", "sub_icb_location").stream()
                .filter(type -> !row.date().equals(LATE))
                .forEach(
                    type -> expected.merge(row.date() + " " + type, row.patients(), Long::sum)));
    Map<String, Long> sums = new TreeMap<>();
    List<Flow> flows = FlowsAtHand.of(residents(world.homes()), counted).all();
    flows.forEach(
        flow -> sums.merge(flow.month() + " " + flow.areaType(), flow.patients(), Long::sum));

    assertThat(sums).isEqualTo(expected);
    assertThat(flows).allMatch(flow -> flow.patients() >= 0);
  }

  /** Rows of two quarters, one by sex and one also as a whole, and of a list of no quarter. */
  private void fill() {
    List<String> lsoas = new ArrayList<>(world.lsoas());
    lsoas.addAll(List.of("NO2021", "W01999999", "E01999999"));
    lsoas.add(null);
    for (int row = 0; row < 6000; row++) {
      int kind = random.nextInt(12);
      String practice =
          kind == 0 ? "CLOSED" : kind == 1 ? "Y99999" : "C820" + (10 + random.nextInt(35));
      String name = kind == 2 ? "Closed" : "The Surgery";
      String lsoa = lsoas.get(random.nextInt(lsoas.size()));
      add(WINTER, random.nextBoolean() ? "female" : "male", practice, name, lsoa);
      add(JULY, random.nextBoolean() ? "female" : "all", practice, name, lsoa);
      add(row % 100 == 0 ? LATE : JULY, "all", practice, name, lsoa);
    }
  }

  private void add(LocalDate date, String sex, String practice, String name, String lsoa) {
    long patients = random.nextInt(9);
    rows.add(RowFactory.create(date, practice, name, lsoa, sex, patients));
    if (date.equals(WINTER) || sex.equals("all")) {
      counted.add(new Listed(date, practice, name, lsoa, patients));
    }
  }

  private Dataset<Row> frame() {
    return Runs.spark().createDataFrame(rows, ROWS);
  }

  private Residents residents(Homes homes) {
    Set<LocalDate> extracts = new TreeSet<>(Set.of(WINTER, JULY));
    Calendar calendar = Calendar.ofMonths(extracts, new Calendar.Dates(extracts, extracts));
    return new Residents(calendar, Placement.of(world.history(), calendar), homes);
  }
}
