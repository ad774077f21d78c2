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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.command.Runs;
import primarycare.fact.Signs;
import primarycare.intake.Fact;
import primarycare.job.Span;
import primarycare.organisation.Said;

/** However Spark brings practices together, their groups are those that one task makes of them. */
class GroupDossiersTest {

  private static final String MAP = "2026-06-01";
  private static final int IN_JULY = 1;
  private static final int NOBODY = 2;
  private static final int HOMELESS = Signs.HOMELESS.ordinal();

  /** C82001 is in the first group, and from July in the second too; all others in the first. */
  private record Groups(List<Integer> signs) implements PracticeGroups {

    @Override
    public int groups() {
      return NOBODY + 1;
    }

    @Override
    public int parts() {
      return 2;
    }

    @Override
    public List<Place> of(String practice, int month) {
      if (!practice.equals("C82001")) {
        return List.of(new Place(0, 1));
      }
      return month == IN_JULY
          ? List.of(new Place(0, 0), new Place(1, 1))
          : List.of(new Place(0, 0));
    }
  }

  private static final World WORLD =
      new World(
              new Said()
                  .area("04C")
                  .mapped(MAP, "C82001", "U1")
                  .mapped(MAP, "C82002", "U1")
                  .mapped(MAP, "A81001", "U9", "03W"))
          .scheme("all", 0)
          .attended(
              """
              month    practice  department  age  sign      attendances
              2026-06  C82001    1           30   HOMELESS  1
              2026-06  C82001    1           30             2
              2026-07  C82001    2           80             4
              2026-07  C82002    1                          8
              2026-07  C82002                3              16
              2026-07  A81001    1           3              32
              """);

  private static GroupDossier group(int number, Integer... signs) {
    return WORLD.groups(new Groups(List.of(signs))).get(number);
  }

  /** Attendances of a part in June and in July. */
  private static List<Long> months(GroupDossier group, int part, int department, int sign) {
    return WORLD.periods(Span.MONTH).stream()
        .map(month -> group.needs(part, month, department, sign).count())
        .toList();
  }

  @Test
  void sumsThePracticesOfEachPart() {
    GroupDossier first = group(0, Shape.EVERY);

    assertThat(months(first, 0, Dossier.ALL, Shape.EVERY)).containsExactly(3L, 4L);
    assertThat(months(first, 1, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 8L + 16 + 32);
    assertThat(months(first, Dossier.ALL, Dossier.ALL, Shape.EVERY))
        .containsExactly(3L, 4L + 8 + 16 + 32);
    assertThat(months(first, Dossier.ALL, 1, Shape.EVERY)).containsExactly(3L, 8L + 32);
  }

  @Test
  void takesTheMonthsInWhichAPracticeBelongsThere() {
    GroupDossier second = group(1, Shape.EVERY);

    assertThat(months(second, 1, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 4L);
    assertThat(months(second, 0, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 0L);
  }

  @Test
  void takesWhatIsCountedAndNoMore() {
    GroupDossier first = group(0, HOMELESS);

    assertThat(months(first, 0, Dossier.ALL, HOMELESS)).containsExactly(1L, 0L);
    assertThat(months(first, 0, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 0L);
  }

  @Test
  void tellsWhereSomebodyIsFromWhereNobodyIs() {
    List<RollingPeriod> months = WORLD.periods(Span.MONTH);
    GroupDossier second = group(1, Shape.EVERY);

    assertThat(second.needs(Dossier.ALL, months.get(0), 2, Shape.EVERY).isThere()).isFalse();
    assertThat(second.needs(Dossier.ALL, months.get(IN_JULY), 2, Shape.EVERY).isThere()).isTrue();
    assertThat(second.needs(0, months.get(IN_JULY), 2, Shape.EVERY).isThere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void areTheSameInAnyNumberOfPartitionsAlsoThatOfNobody(int partitions) {
    Groups groups = new Groups(List.of(Shape.EVERY, HOMELESS));
    SparkSession session = Runs.spark();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<Dossiers> own = context.broadcast(WORLD.dossiers());
    JavaRDD<Row> dossiers =
        Dossiers.of(
                own,
                session.createDataFrame(WORLD.facts(), Fact.SCHEMA),
                session.createDataFrame(WORLD.patients(), Dossiers.PATIENTS))
            .toJavaRDD()
            .repartition(partitions);
    GroupDossiers.Maker<Groups> maker = (by, group) -> Stream.of(RowFactory.create(text(group)));

    assertThat(GroupDossiers.rows(own, dossiers, context.broadcast(groups), maker).collect())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            WORLD.groups(groups).stream().map(GroupDossiersTest::text).toList())
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
