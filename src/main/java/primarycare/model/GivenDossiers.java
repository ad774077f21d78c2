package primarycare.model;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import primarycare.fact.SmallFrames;
import primarycare.table.spec.PartRow;

/**
 * Dossiers of one kind, of which functions make rows.
 *
 * @param dossiers each with the range that it is in; those of a range together, and in order
 * @param <D> the dossier
 */
public record GivenDossiers<D>(JavaPairRDD<Integer, D> dossiers) {

  /** Makes rows of one dossier, of the range that it is in. */
  @FunctionalInterface
  public interface PartMaker<D> extends Serializable {
    Stream<PartRow> of(int range, D dossier);
  }

  /** What a task makes of all its dossiers, a few numbers each. */
  public <T> List<T> folded(Folder<D, T> folder) {
    return SmallFrames.of(
        dossiers
            .values()
            .mapPartitions(
                (FlatMapFunction<Iterator<D>, T>) some -> List.of(folder.of(some)).iterator()));
  }

  /** Makes one thing of the dossiers of a task. */
  @FunctionalInterface
  public interface Folder<D, T> extends Serializable {
    T of(Iterator<D> dossiers);
  }

  /** The rows that a function makes of each, for tasks to write. */
  public JavaRDD<PartRow> parts(PartMaker<D> maker) {
    return dossiers.flatMap(given -> maker.of(given._1(), given._2()).iterator());
  }
}
