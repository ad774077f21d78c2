package primarycare.dossier;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import primarycare.fact.Block;
import primarycare.fact.Grouped;
import primarycare.job.PublishedCells;
import scala.Tuple2;

/**
 * The dossiers of groups of practices: one more shuffle brings those of each practice together.
 *
 * <p>Of a practice goes to a group only what the group counts, in the months in which it belongs
 * there. It all stands in memory for one group: it grows with practices and months.
 */
public final class GroupDossiers {

  private GroupDossiers() {}

  /** Brings the groups of a range to one task. */
  private static final class ByRange extends Partitioner {

    private static final long serialVersionUID = 1;

    private final int ranges;

    ByRange(int groups) {
      this.ranges = Ranges.count(groups);
    }

    @Override
    public int numPartitions() {
      return ranges;
    }

    @Override
    public int getPartition(Object group) {
      return Ranges.of((Integer) group);
    }
  }

  /**
   * The dossier of each group, with the range that it is in. Those of a range are in one partition,
   * in the order of their numbers.
   *
   * @param dossiers rows of {@link Dossiers#of}
   */
  public static <G extends PracticeGroups> JavaPairRDD<Integer, GroupDossier<G>> of(
      Sent<Dossiers> own, JavaRDD<Row> dossiers, Sent<G> groups) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(dossiers.context());
    int all = groups.value().groups();
    return dossiers
        .filter(row -> own.value().isPractice(row))
        .flatMapToPair(row -> parts(own.value().dossier(row), groups.value()))
        .union(context.parallelizePairs(nobody(all), 1))
        .repartitionAndSortWithinPartitions(new ByRange(all))
        .mapPartitionsToPair(parts -> dossiers(own.value(), groups.value(), parts));
  }

  /** A part of each group, so that one without people is made too. */
  static List<Tuple2<Integer, Row>> nobody(int groups) {
    return IntStream.range(0, groups).mapToObj(group -> part(group, 0, new byte[0])).toList();
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
      for (int ages = 0; ages < dossier.shape().needAges().size(); ages++) {
        for (int sign : signs) {
          int cell = dossier.shape().need(month, group, ages, sign);
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
   * The dossiers of groups, each with its range.
   *
   * @param parts what practices bring to them, those of a group one after the other
   */
  static <G extends PracticeGroups> Iterator<Tuple2<Integer, GroupDossier<G>>> dossiers(
      Dossiers known, G groups, Iterator<Tuple2<Integer, Row>> parts) {
    return new Grouped<>(
        parts,
        Tuple2::_1,
        (number, own) -> {
          Shape shape = known.shape();
          List<Cells> cells =
              Stream.generate(() -> new Cells(shape)).limit(groups.parts()).toList();
          PublishedCells published = known.published().of(groups.isOfFew(number));
          own.forEachRemaining(part -> add(cells, part._2()));
          return List.of(
                  new Tuple2<>(
                      Ranges.of(number),
                      new GroupDossier<>(groups, number, shape, cells, published)))
              .iterator();
        });
  }

  private static void add(List<Cells> parts, Row part) {
    parts.get(part.getInt(0)).add((byte[]) part.get(1));
  }
}
