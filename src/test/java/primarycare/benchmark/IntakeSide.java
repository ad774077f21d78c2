package primarycare.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.intake.LoadedFile;
import primarycare.scan.PersonKeys;
import primarycare.support.Jobs;

/** One side of the benchmark: the files of a job into an empty store, in a process of its own. */
public final class IntakeSide {

  private IntakeSide() {}

  /** Takes a job file; its store must be empty. */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      long start = System.nanoTime();
      Accepted accepted =
          new Intake(spark, Jobs.read(Path.of(args[0])), PersonKeys.none(), step -> {}).run();
      long records =
          accepted.files("ae_attendance").stream()
              .map(LoadedFile::outcome)
              .mapToLong(outcome -> outcome.records())
              .sum();
      Side.tell(start, records);
    }
  }
}
