package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class TasksTest {

  @Test
  void runsEveryTaskOnce() throws IOException {
    AtomicInteger runs = new AtomicInteger();
    Tasks.run(Collections.nCopies(100, runs::incrementAndGet), 4, () -> {});
    assertThat(runs).hasValue(100);
  }

  @Test
  void throwsWhatATaskThrewAndStopsTheOthers() {
    AtomicInteger runs = new AtomicInteger();
    Tasks.Task full =
        () -> {
          throw new IOException("No space left on device");
        };
    List<Tasks.Task> tasks = new java.util.ArrayList<>(List.of(full));
    tasks.addAll(Collections.nCopies(100, runs::incrementAndGet));
    assertThatThrownBy(() -> Tasks.run(tasks, 1, () -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(runs).hasValue(0);
  }

  @Test
  void throwsARefusalAsItIs() {
    Refusal refusal =
        new Refusal(Refusal.Kind.JOB, new Problem("in the way", "a file", "", "", ""));
    Tasks.Task task =
        () -> {
          throw refusal;
        };
    assertThatThrownBy(() -> Tasks.run(List.of(task), 2, () -> {})).isSameAs(refusal);
  }
}
