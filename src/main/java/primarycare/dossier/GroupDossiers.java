package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import primarycare.fact.Block;
import scala.Tuple2;

/**
 * The dossiers of groups of practices: one more shuffle brings those of each practice together.
 *
 * <p>Of a practice goes to a group only what the group counts, in the months in which it belongs
 * there. It all stands in memory for one group: it grows with practices and months.
 */
public final class GroupDossiers {

  private GroupDossiers() {}

  /**
   * Makes rows of one group.
   *
   * @param <G> the groups of practices
   */
  @FunctionalInterface
  public interface Maker<G extends PracticeGroups> extends Serializable {
    Stream<Row> rows(G groups, GroupDossier group);
  }

  /**
   * The rows that a function makes of each group.
   *
   * @param dossiers rows of {@link Dossiers#of}
   */
  public static <G extends PracticeGroups> JavaRDD<Row> rows(
      Broadcast<Dossiers> own, JavaRDD<Row> dossiers, Broadcast<G> groups, Maker<G> maker) {
    return dossiers
        .flatMapToPair(row -> parts(own.value().dossier(row), groups.value()))
        .union(nobody(dossiers, groups.value().groups()))
        .groupByKey()
        .flatMap(
            group ->
                maker
                    .rows(
                        groups.value(),
                        dossier(own.value().shape(), groups.value(), group._1(), group._2()))
                    .iterator());
  }

  /** A row of each group, so that one without people is made too. */
  private static JavaPairRDD<Integer, Row> nobody(JavaRDD<Row> dossiers, int groups) {
    List<Tuple2<Integer, Row>> rows = new ArrayList<>();
    IntStream.range(0, groups).forEach(group -> rows.add(part(group, 0, new byte[0])));
    return JavaSparkContext.fromSparkContext(dossiers.context()).parallelizePairs(rows, 1);
  }

  /** What a practice brings to each part of a group that it belongs to; nothing of an area. */
  static Iterator<Tuple2<Integer, Row>> parts(Dossier dossier, PracticeGroups groups) {
    Map<PracticeGroups.Place, Block.Writer> parts = new LinkedHashMap<>();
    for (int month = 0; dossier.isPractice() && month < dossier.shape().months(); month++) {
      for (PracticeGroups.Place place : groups.of(dossier.area().code(), month)) {
        Block.Writer part = parts.computeIfAbsent(place, none -> new Block.Writer());
        write(part, dossier, month, groups.signs());
      }
    }
    return parts.entrySet().stream()
        .map(part -> part(part.getKey().group(), part.getKey().part(), part.getValue().bytes()))
        .iterator();
  }

  private static void write(Block.Writer part, Dossier dossier, int month, List<Integer> signs) {
    for (int group = 0; group < Shape.GROUPS; group++) {
      for (int ageGroup = 0; ageGroup < Shape.AGE_GROUPS; ageGroup++) {
        for (int sign : signs) {
          int cell = dossier.shape().need(month, group, ageGroup, sign);
          if (dossier.cells().has(cell)) {
            part.put(cell, dossier.cells().of(cell));
          }
        }
      }
    }
  }

  private static Tuple2<Integer, Row> part(int group, int part, byte[] cells) {
    return new Tuple2<>(group, RowFactory.create(part, cells));
  }

  /**
   * The dossier of a group.
   *
   * @param parts what practices bring to it
   */
  static GroupDossier dossier(Shape shape, PracticeGroups groups, int number, Iterable<Row> parts) {
    List<Cells> cells = Stream.generate(() -> new Cells(shape)).limit(groups.parts()).toList();
    parts.forEach(part -> cells.get(part.getInt(0)).add((byte[]) part.get(1)));
    return new GroupDossier(number, shape, cells);
  }
}
