package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.command.Runs;
import primarycare.figure.CountKey;
import primarycare.intake.Fact;

/** However Spark brings practices together, their groups are those that one task makes of them. */
class GroupDossiersTest {

  private static final int MANY = 600;

  /** So many groups that they are in three ranges; all people in the last of each. */
  record Many(int groups) implements PracticeGroups {

    @Override
    public int parts() {
      return 1;
    }

    @Override
    public boolean isOfFew(int group) {
      return false;
    }

    @Override
    public CountKey key(CountKey all, int group, int part) {
      return all;
    }

    @Override
    public List<Integer> signs() {
      return List.of(Shape.EVERY);
    }

    @Override
    public List<Place> of(String practice, int month) {
      return Stream.of(MANY - 1, 511, 255).map(group -> new Place(group, 0)).toList();
    }
  }

  private static <G extends PracticeGroups> JavaPairRDD<Integer, GroupDossier<G>> dossiers(
      G groups, int partitions) {
    SparkSession session = Runs.spark();
    Sent<Dossiers> own = Sent.of(session.sparkContext(), GroupDossierTest.WORLD.dossiers());
    JavaRDD<Row> dossiers =
        Dossiers.of(
                own,
                session.createDataFrame(GroupDossierTest.WORLD.facts(), Fact.SCHEMA),
                session.createDataFrame(GroupDossierTest.WORLD.patients(), Fact.SCHEMA),
                session.createDataFrame(GroupDossierTest.WORLD.people(), Fact.SCHEMA))
            .toJavaRDD()
            .repartition(partitions);
    return GroupDossiers.of(own, dossiers, Sent.of(session.sparkContext(), groups));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void areTheSameInAnyNumberOfPartitionsAlsoThatOfNobody(int partitions) {
    GroupDossierTest.Groups groups =
        new GroupDossierTest.Groups(List.of(Shape.EVERY, GroupDossierTest.HOMELESS));

    assertThat(dossiers(groups, partitions).map(group -> text(group._2())).collect())
        .containsExactlyElementsOf(
            GroupDossierTest.WORLD.groups(groups).stream().map(GroupDossiersTest::text).toList())
        .contains("2 [] []");
  }

  @Test
  void bringsTheGroupsOfARangeToOneTaskInTheOrderOfTheirNumbers() {
    List<List<Integer>> tasks =
        dossiers(new Many(MANY), 2).map(group -> group._2().number()).glom().collect();

    assertThat(tasks).hasSize(3);
    assertThat(tasks.stream().flatMap(List::stream))
        .containsExactlyElementsOf(IntStream.range(0, MANY).boxed().toList());
    assertThat(tasks).allSatisfy(own -> assertThat(own.get(0) % 256).isZero());
  }

  @Test
  void saysInWhichRangeAGroupIs() {
    List<String> peopled =
        dossiers(new Many(MANY), 2)
            .filter(group -> !group._2().parts().get(0).isEmpty())
            .map(group -> group._1() + " " + group._2().number())
            .collect();

    assertThat(peopled).containsExactly("0 255", "1 511", "2 599");
  }

  @Test
  void areNoneWhereThereIsNoGroup() {
    assertThat(dossiers(new Many(0), 2).filter(group -> true).keys().collect()).isEmpty();
  }

  /** The number of a group, and the cells of its parts. */
  private static String text(GroupDossier<?> group) {
    StringBuilder text = new StringBuilder().append(group.number());
    for (Cells cells : group.parts()) {
      StringBuilder own = new StringBuilder();
      for (int cell = 0; cell < group.shape().size(); cell++) {
        if (cells.has(cell)) {
          own.append(' ').append(cell).append('=').append(cells.of(cell));
        }
      }
      text.append(" [").append(own.toString().strip()).append(']');
    }
    return text.toString();
  }
}
