package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.command.Runs;
import primarycare.intake.Fact;

/** However Spark brings practices together, their groups are those that one task makes of them. */
class GroupDossiersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void areTheSameInAnyNumberOfPartitionsAlsoThatOfNobody(int partitions) {
    GroupDossierTest.Groups groups =
        new GroupDossierTest.Groups(List.of(Shape.EVERY, GroupDossierTest.HOMELESS));
    SparkSession session = Runs.spark();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<Dossiers> own = context.broadcast(GroupDossierTest.WORLD.dossiers());
    JavaRDD<Row> dossiers =
        Dossiers.of(
                own,
                session.createDataFrame(GroupDossierTest.WORLD.facts(), Fact.SCHEMA),
                session.createDataFrame(GroupDossierTest.WORLD.patients(), Fact.SCHEMA),
                session.createDataFrame(GroupDossierTest.WORLD.people(), Fact.SCHEMA))
            .toJavaRDD()
            .repartition(partitions);
    GroupDossiers.Maker<GroupDossierTest.Groups> maker =
        (by, group) -> Stream.of(RowFactory.create(text(group)));

    assertThat(GroupDossiers.rows(own, dossiers, context.broadcast(groups), maker).collect())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            GroupDossierTest.WORLD.groups(groups).stream().map(GroupDossiersTest::text).toList())
        .contains("2 [] []");
  }

  /** The number of a group, and the cells of its parts. */
  private static String text(GroupDossier group) {
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
