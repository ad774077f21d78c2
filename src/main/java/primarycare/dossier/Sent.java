package primarycare.dossier;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Something that every task needs: it is sent to each worker once, and not with each task.
 *
 * @param <T> what is sent
 */
public final class Sent<T> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<T> broadcast;

  private Sent(Broadcast<T> broadcast) {
    this.broadcast = broadcast;
  }

  public static <T> Sent<T> of(SparkContext context, T value) {
    return new Sent<>(JavaSparkContext.fromSparkContext(context).broadcast(value));
  }

  public T value() {
    return broadcast.value();
  }
}
