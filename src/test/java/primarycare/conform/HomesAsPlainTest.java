package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

/** Joins put homes where the plain functions put them. */
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
