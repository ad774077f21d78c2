package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a standalone cluster: its classes, its rows and its files must reach executors. */
class ClusterIT {

  /** Small and quick to start; nothing that changes what is computed. */
  private static final String PROPERTIES =
      """
      spark.driver.host 127.0.0.1
      spark.driver.bindAddress 127.0.0.1
      spark.executor.memory 640m
      spark.executor.cores 1
      spark.executor.extraJavaOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=256m
      spark.scheduler.minRegisteredResourcesRatio 1.0
      spark.scheduler.maxRegisteredResourcesWaitingTime 60s
      spark.sql.codegen.wholeStage false
      spark.sql.codegen.cache.maxEntries 5000
      """;

  @TempDir Path folder;

  @Test
  @Timeout(600)
  void publishesTheBytesOfOneMachineWithTheWorkDoneByTheExecutors() throws Exception {
    Path embedded = Released.output();
    Path properties = Files.writeString(folder.resolve("spark.properties"), PROPERTIES);
    try (Cluster cluster = new Cluster(folder)) {
      ProcessBuilder builder = Launcher.process(Released.settings(folder.resolve("out")));
      builder.environment().put("REFRESH_MASTER", cluster.master());
      builder.environment().put("SPARK_SUBMIT_ARGS", "--properties-file " + properties);
      builder.environment().put("SPARK_DRIVER_MEMORY", "1g");
      builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
      Launcher.Ended ended = Launcher.end(folder, builder);
      assertThat(ended.code()).as(ended.err()).isZero();
      for (int i = 0; i < Cluster.WORKERS; i++) {
        assertThat(cluster.executorLog(i)).as("worker %d", i).contains("Finished task");
      }
    }
    assertThat(Released.files(folder.resolve("out"))).isEqualTo(Released.files(embedded));
  }
}
