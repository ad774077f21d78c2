package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;
import primarycare.support.Frames;

/** Whatever the sources say, every practice of a month counts once in every kind of area. */
class HistoryPropertyTest {

  private static final int PRACTICES = 40;
  private static final List<String> MAPS = List.of("2025-07-01", "2026-01-01", "2026-07-01");
  private static final List<String> LOCATIONS = List.of("03W", "04C", "16C");

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void everyPracticeMonthCountsOnceAndLevelsAgree(@ForAll long seed) {
    History history = world(new Random(seed));
    Memberships memberships = new Memberships(new Job.Area("Area", List.of()), calendar());
    Dataset<Row> practices = memberships.practices(history).localCheckpoint();
    assertThat(practices.where("in_area").count()).isPositive();
    assertThat(practices.where("NOT in_area").count()).isPositive();
    assertThat(practices.groupBy("month", "practice_code").count().where("count > 1").count())
        .as("practice-months counted twice")
        .isZero();

    Dataset<Row> ours = practices.where("in_area");
    Dataset<Row> areas = memberships.areas(ours, history.schemes()).localCheckpoint();
    assertThat(
            areas
                .groupBy("month", "practice_code", "area_type")
                .agg(sum("weight").as("weight"))
                .where("weight <> 1")
                .count())
        .as("practice-months that do not count once in an area type")
        .isZero();
    assertThat(levels(ours, areas)).as("months of which levels differ").isEmpty();
  }

  /** Months in which the patients of some area type are not those of the practices. */
  private static List<String> levels(Dataset<Row> practices, Dataset<Row> areas) {
    Dataset<Row> cells =
        practices
            .select("month", "practice_code")
            .withColumn("people", org.apache.spark.sql.functions.expr("abs(hash(*)) % 9999L"));
    Dataset<Row> sums =
        Allocation.share(cells, areas, "people", Allocation.Line.OF_ONE)
            .groupBy("month", "area_type")
            .agg(sum("people").as("people"), countDistinct("practice_code").as("practices"));
    return Frames.lines(
        sums.groupBy("month")
            .agg(countDistinct("people", "practices").as("answers"), count(lit(1)).as("types"))
            .where(col("answers").gt(1).or(col("types").notEqual(6))));
  }

  private static Dataset<Row> calendar() {
    return Frames.of(
        "month, membership_date, as_at",
        List.of("2025-05-01", "2025-07-01", "2025-11-01", "2026-02-01", "2026-07-01", "2026-09-01")
            .stream()
            .map(day -> "(DATE'" + day + "', DATE'2025-07-01', DATE'" + day + "')")
            .toArray(String[]::new));
  }

  private static History world(Random random) {
    Histories world = new Histories().area("03W", "04C");
    for (int number = 0; number < PRACTICES; number++) {
      String practice = String.format("C%05d", 82000 + number);
      for (String map : MAPS) {
        if (random.nextInt(10) < 8) {
          world.mapped(map, practice, network(random), LOCATIONS.get(random.nextInt(3)));
        }
      }
      if (random.nextBoolean()) {
        world.registered(practice, random.nextBoolean() ? day(random) : "", day(random));
      }
      for (int n = random.nextInt(4); n > 0; n--) {
        String pcn = "U0000" + random.nextInt(6);
        world.networked(practice, pcn, day(random), random.nextBoolean() ? day(random) : "");
      }
      places(world, practice, random);
    }
    return world.history();
  }

  private static String network(Random random) {
    int number = random.nextInt(7);
    return number == 6 ? "" : "U0000" + number;
  }

  /** Whole or shared by two, from one day to another, and then somewhere else or nowhere. */
  private static void places(Histories world, String practice, Random random) {
    List<String> days = List.copyOf(new TreeSet<>(List.of(day(random), day(random))));
    String last = LocalDate.parse(days.get(days.size() - 1)).minusDays(1).toString();
    switch (random.nextInt(3)) {
      case 0 -> world.scheme("place", practice, "north", "1", "", last);
      case 1 ->
          world
              .scheme("place", practice, "north", "0.3", days.get(0), "")
              .scheme("place", practice, "east", "0.7", days.get(0), "");
      default -> world.scheme("place", practice, "east", "1", days.get(0), "");
    }
  }

  private static String day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)).toString();
  }
}
