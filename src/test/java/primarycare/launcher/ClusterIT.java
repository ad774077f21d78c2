package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      """;

  @TempDir Path folder;

  @Test
  @Timeout(600)
  void publishesTheBytesOfOneMachineWithTheWorkDoneByTheExecutors() throws Exception {
    Path embedded = Released.output();
    try (Cluster cluster = new Cluster(folder)) {
      ended(cluster, progress -> {});
      for (int i = 0; i < Cluster.WORKERS; i++) {
        assertThat(cluster.executorLog(i)).as("worker %d", i).contains("Finished task");
      }
    }
    assertThat(Released.files(folder.resolve("out"))).isEqualTo(Released.files(embedded));
  }

  /** What the worker had made is made again by the other one. */
  @Test
  @Timeout(600)
  void publishesThemAlsoWhenAWorkerIsLostWhileItMeasures() throws Exception {
    Path embedded = Released.output();
    try (Cluster cluster = new Cluster(folder)) {
      ended(
          cluster,
          progress -> {
            awaitMeasuring(progress);
            assertThat(cluster.executorLog(1)).contains("Finished task");
            cluster.kill(1);
          });
    }
    assertThat(Released.files(folder.resolve("out"))).isEqualTo(Released.files(embedded));
  }

  private void ended(Cluster cluster, Launcher.Meanwhile meanwhile) throws Exception {
    Path properties = Files.writeString(folder.resolve("spark.properties"), PROPERTIES);
    ProcessBuilder builder = Launcher.process(Released.settings(folder.resolve("out")));
    cluster.runs(builder, properties);
    Launcher.Ended ended = Launcher.end(folder, builder, meanwhile);
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  /** Dossiers are made in the first seconds of this stage. */
  private static void awaitMeasuring(Path progress) throws IOException, InterruptedException {
    while (!Files.readString(progress).contains("\nmeasure")) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
  }
}
