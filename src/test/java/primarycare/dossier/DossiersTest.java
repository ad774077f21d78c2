package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.command.Runs;
import primarycare.intake.Fact;
import primarycare.organisation.Said;

/** However Spark brings facts together, the dossiers are those that one task makes of them. */
class DossiersTest {

  private static final String MAP = "2026-06-01";
  private static final World WORLD = world();

  private static World world() {
    Said said = new Said().area("04C").mapped(MAP, "A81001", "U9", "03W");
    StringBuilder attended =
        new StringBuilder("month    practice  lsoa       sex     age  attendances\n");
    StringBuilder listed = new StringBuilder("extract     practice  sex     age    patients\n");
    StringBuilder known = new StringBuilder("month    practice  department  person  attendances\n");
    Random random = new Random(7);
    for (int number = 0; number < 20; number++) {
      String practice = "C820%02d".formatted(number);
      said.mapped(MAP, practice, "U" + number % 3);
      said.scheme("place", practice, "N", "0.3", "", "")
          .scheme("place", practice, "S", "0.7", "", "");
      for (int i = 0; i < 8; i++) {
        attended.append(
            "2026-0%d  %s    %s  %-6s  %-3d  %d%n"
                .formatted(
                    6 + random.nextInt(2),
                    random.nextInt(9) == 0 ? "A81001" : practice,
                    random.nextBoolean() ? "E01000001" : "         ",
                    random.nextBoolean() ? "female" : "male",
                    random.nextInt(100),
                    random.nextInt(9) - 1));
      }
      for (int i = 0; i < 9; i++) {
        known.append(
            "2026-0%d  %s    %d           %-6d  %d%n"
                .formatted(
                    6 + random.nextInt(2),
                    practice,
                    random.nextInt(5),
                    random.nextInt(4),
                    1 + random.nextInt(3)));
      }
      listed.append(
          "2026-06-01  %s    female  %-5s  %d%n"
              .formatted(practice, number % 5 == 0 ? "48-52" : "20", random.nextInt(2000)));
    }
    return new World(said)
        .home("E01000001", "place", "N")
        .scheme("two", 0, 50)
        .scheme("three", 0, 18, 65)
        .attended(attended.toString())
        .known(known.toString())
        .listed(listed.toString());
  }

  /** What each area's cells are, in the order of the areas. */
  private static List<String> made(int partitions, List<Row> facts, List<Row> patients) {
    SparkSession session = Runs.spark().newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    Sent<Dossiers> dossiers = Sent.of(session.sparkContext(), WORLD.dossiers());
    Dataset<Row> rows =
        Dossiers.of(
            dossiers,
            frame(session, facts, Fact.SCHEMA, partitions),
            frame(session, patients, Fact.SCHEMA, partitions),
            frame(session, WORLD.people(), Fact.SCHEMA, partitions));
    Map<String, Dossier> made = new TreeMap<>();
    for (Row row : rows.collectAsList()) {
      Dossier dossier = dossiers.value().dossier(row);
      made.put(dossier.area().type() + " " + dossier.area().code(), dossier);
    }
    assertThat(rows.count()).as("an area stands once").isEqualTo(made.size());
    assertThat(made).as("also one without people").containsKey("pcn unknown_practice");
    rows.unpersist();
    return cells(made);
  }

  private static Dataset<Row> frame(
      SparkSession session, List<Row> rows, StructType schema, int partitions) {
    return session.createDataFrame(rows, schema).repartition(partitions);
  }

  private static List<String> cells(Map<String, Dossier> dossiers) {
    List<String> cells = new ArrayList<>();
    dossiers.forEach(
        (area, dossier) -> {
          for (int cell = 0; cell < dossier.shape().size(); cell++) {
            if (dossier.cells().has(cell)) {
              cells.add(area + " " + cell + " " + dossier.cells().of(cell));
            }
          }
        });
    return cells;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void areTheSameInAnyNumberOfPartitions(int partitions) {
    assertThat(made(partitions, WORLD.facts(), WORLD.patients()))
        .hasSizeGreaterThan(500)
        .isEqualTo(cells(WORLD.all()));
  }

  @Test
  void areTheSameOfRowsInAnotherOrder() {
    List<Row> facts = new ArrayList<>(WORLD.facts());
    List<Row> patients = new ArrayList<>(WORLD.patients());
    Collections.shuffle(facts, new Random(3));
    Collections.reverse(patients);

    assertThat(made(2, facts, patients)).isEqualTo(cells(WORLD.all()));
  }
}
