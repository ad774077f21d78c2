package primarycare.fact;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The one place where rules and the model run a Spark job: for checks of inputs, which say what is
 * wrong before anything is measured, for what is said of organisations, and for what dossiers add
 * up to. Its rows are small and of practices, areas, LSOAs and files, by day, group or answer: of
 * England there are some millions, however many people there are, and never one a person.
 */
public final class SmallFrames {

  private SmallFrames() {}

  public static List<Row> rows(Dataset<Row> frame) {
    return frame.collectAsList();
  }

  /** What tasks say, a few things each. */
  public static <T> List<T> of(JavaRDD<T> said) {
    return said.collect();
  }
}
