package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.organisation.Sharing;

/** Joins put homes, and people by their homes, where the plain functions put them. */
class HomesAsPlainTest {

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 1));

  private static final StructType LOOK_UP =
      new StructType()
          .add("area_type", DataTypes.StringType)
          .add("lsoa_code", DataTypes.StringType)
          .add("area_code", DataTypes.StringType)
          .add("area_name", DataTypes.StringType)
          .add("by_lsoa", DataTypes.StringType)
          .add("weight", DataTypes.createDecimalType(7, 6));

  private static final StructType CELLS =
      new StructType()
          .add("month", DataTypes.DateType)
          .add("practice_code", DataTypes.StringType)
          .add("cell", DataTypes.IntegerType)
          .add("lsoa_code", DataTypes.StringType)
          .add("people", DataTypes.LongType);

  private final HomeWorld world = new HomeWorld(new Random(20_261_130));
  private final History history = world.history();
  private final primarycare.organisation.Homes plain = world.homes();

  private Dataset<Row> lookUp;
  private Dataset<Row> members;

  @BeforeEach
  void frames() {
    Calendar calendar =
        Calendar.ofResidences(
            Set.copyOf(DAYS), new Calendar.Dates(Set.copyOf(DAYS), Set.copyOf(DAYS)));
    members =
        new PlacementFrames(Runs.spark(), Placement.of(history, calendar))
            .areas()
            .localCheckpoint();
    List<Row> rows =
        world.lookUp().stream()
            .map(
                home ->
                    RowFactory.create(
                        home.type(), home.lsoa(), home.area(), "", home.lsoa(), BigDecimal.ONE))
            .toList();
    lookUp =
        LookUp.of(Runs.spark().createDataFrame(rows, LOOK_UP), world.conversion())
            .localCheckpoint();
  }

  @Test
  void putsEveryLsoaInTheSameAreas() {
    Set<String> types = new TreeSet<>();
    Set<String> areas = new TreeSet<>();
    for (LocalDate day : DAYS) {
      Map<String, Set<String>> ours = history.areas(day);
      plain.types(ours).forEach(type -> types.add(day + " " + type));
      for (String lsoa : world.lsoas()) {
        plain
            .of(lsoa, ours)
            .forEach(
                (type, shares) ->
                    shares.forEach(
                        (area, share) ->
                            areas.add(String.join(" ", day + "", type, lsoa, area, text(share)))));
      }
    }
    Homes homes = new Homes(lookUp, members, true);

    assertThat(lines(homes.types().select("month", "area_type")))
        .containsExactlyInAnyOrderElementsOf(types);
    assertThat(
            lines(
                homes.areas().select("month", "area_type", "lsoa_code", Flows.RESIDENCE, "weight")))
        .containsExactlyInAnyOrderElementsOf(areas)
        .anyMatch(line -> line.matches(".* all .* 0\\.\\d+"))
        .anyMatch(line -> line.matches(".* place .* north 0\\.\\d+"));
  }

  @Test
  void givesPeopleToTheSameAreas() {
    List<Row> rows = new ArrayList<>();
    Map<String, Long> expected = new TreeMap<>();
    for (LocalDate day : DAYS) {
      for (String practice : history.shared()) {
        List<Map<String, Long>> cells = world.cells();
        for (int cell = 0; cell < cells.size(); cell++) {
          int number = cell;
          cells
              .get(cell)
              .forEach(
                  (lsoa, people) ->
                      rows.add(
                          RowFactory.create(
                              day,
                              practice,
                              number,
                              lsoa.equals(Sharing.NOT_KNOWN) ? null : lsoa,
                              people)));
        }
        places(practice, day)
            .ifPresent(places -> add(expected, day + " " + practice, cells, places));
      }
    }
    Dataset<Row> shared =
        Allocation.share(
                Runs.spark().createDataFrame(rows, CELLS),
                members.where("area_type = 'place' AND weight < 1"),
                Attendances.certain(lookUp),
                "people",
                new Allocation.Line(List.of(), List.of("cell")))
            .groupBy("month", "practice_code", "cell", "area_code", Allocation.ALLOCATED)
            .agg(sum("people").as("people"))
            .where(col("people").gt(lit(0)));

    assertThat(lines(shared)).containsExactlyInAnyOrderElementsOf(lines(expected));
    assertThat(expected.keySet())
        .anyMatch(key -> key.endsWith("true"))
        .anyMatch(key -> key.endsWith("false"));
  }

  private Optional<List<Share>> places(String practice, LocalDate day) {
    return history
        .practice(practice)
        .flatMap(known -> known.on(day))
        .filter(history::isInArea)
        .map(
            life ->
                history.shares(life, day).stream()
                    .filter(share -> share.type().equals("place"))
                    .toList())
        .filter(shares -> shares.size() > 1);
  }

  private void add(
      Map<String, Long> expected, String key, List<Map<String, Long>> cells, List<Share> places) {
    Sharing.Shared shared = Sharing.of(cells, places, plain);
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int place = 0; place < places.size(); place++) {
        String of = key + " " + cell + " " + places.get(place).area().code() + " ";
        expected.put(of + "false", shared.atHome()[cell][place]);
        expected.put(of + "true", shared.byWeight()[cell][place]);
      }
    }
  }

  private static List<String> lines(Map<String, Long> people) {
    return people.entrySet().stream()
        .filter(cell -> cell.getValue() > 0)
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .toList();
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(
            row ->
                java.util.stream.IntStream.range(0, row.length())
                    .mapToObj(i -> text(row.get(i)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
